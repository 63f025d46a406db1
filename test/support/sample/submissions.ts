// The way of a candidate into a role: the next role by the office's own ranking, the sending, the client's answers.
import { loadOfficeDay } from '@shared/commands/office-day';
import { loadMatch, stoppingFailures } from '@shared/commands/submission/load-match';
import { checkGates } from '@shared/domain/matching/check-gates';
import type { GateName } from '@shared/domain/matching/gate';
import type { Match } from '@shared/domain/matching/match-facts';
import type { Suggestion } from '@shared/domain/matching/rank';
import { disinterestReason } from '@shared/domain/candidate/interest';
import type { Submission } from '@shared/domain/submission/submission';
import type { Actor } from '@shared/domain/staff/staff';
import { rematchFor } from '@data/matching/rematch-for';
import { zoneRules } from '@data/zone-rules';
import { dateOfDay, workdayAfter, type When } from './agenda';
import { knownOf, type Life } from './life';
import { meet } from './meetings';
import { disinterestWords, rejectionWords } from './sentences';

const rankingFor = (life: Life, viewer: Actor) => ({ viewer, now: life.office.now(), zoneRules });

/** Gates a recruiter settles in the call and then goes on. */
const settledInCall: readonly GateName[] = [
  'confidential',
  'must-have',
  'language',
  'right-to-work',
  'constraint',
];
const choicesLooked = 4;

const isChoice = ({ face, gates }: Suggestion): boolean =>
  !face.masked && gates.failures.every(({ gate }) => settledInCall.includes(gate));

/** Looks for the next role of a candidate and drafts it, after asking what they think of it. */
export async function seekRole(
  life: Life,
  candidateId: string,
  when: When,
  followsId: string | null = null,
): Promise<void> {
  const { office } = life;
  const { owner } = knownOf(life, candidateId);
  const rematch = await rematchFor(office.database, candidateId, rankingFor(life, owner));
  const suggested = [...(rematch?.ranking.eligible ?? []), ...(rematch?.ranking.confirmFirst ?? [])];
  for (const { face } of suggested.filter(isChoice).slice(0, choicesLooked)) {
    if (!(await isInterested(life, { candidateId, roleId: face.roleId }, owner))) continue;
    if (face.confidential) {
      const told = { candidateId, roleId: face.roleId, channel: 'phone' } as const;
      await office.run('submission/disclose', told, owner);
    }
    const drafted = await office.run(
      'submission/draft',
      { candidateId, roleId: face.roleId, followsId },
      owner,
    );
    if (!office.draw.chance(0.1)) planSending(life, String(drafted['submissionId']), when);
    return;
  }
}

interface Pair {
  readonly candidateId: string;
  readonly roleId: string;
}

async function isInterested({ office }: Life, pair: Pair, owner: Actor): Promise<boolean> {
  const { draw, run } = office;
  if (draw.chance(0.25)) return true;
  const says = draw.chance(0.12) ? 'no' : draw.pick(['keen', 'keen', 'open'] as const);
  const reason = says === 'no' ? draw.pick(disinterestReason.options) : null;
  const words = reason === null ? '' : disinterestWords[reason];
  await run('candidate/note-interest', { ...pair, answer: says, reason, words, channel: 'phone' }, owner);
  return says !== 'no';
}

const closingMinute = 1_050;
const openingMinute = 560;

/** The same day while the office is open, else the next weekday. */
function soon(life: Life, { day, minute }: When, minutes: number): When {
  const at = minute + minutes;
  return at < closingMinute
    ? { day, minute: at }
    : { day: workdayAfter(day, 1), minute: openingMinute + life.office.draw.int(0, 60) };
}

/** Some weekdays on, in working hours. */
export const onWorkday = (life: Life, { day }: When, [from, to]: readonly [number, number]): When => ({
  day: workdayAfter(day, life.office.draw.int(from, to)),
  minute: life.office.draw.int(openingMinute, closingMinute),
});

function planSending(life: Life, submissionId: string, when: When): void {
  const at = soon(life, when, life.office.draw.int(20, 90));
  life.agenda.plan(at, (then) => send(life, submissionId, then));
}

/** The pair as the gates see it now. */
async function matchOf(life: Life, submission: Submission, actor: Actor): Promise<Match | null> {
  const { read, now, ids } = life.office;
  const context = { actor, now: now(), zoneRules, ids };
  return loadMatch(submission, read, { day: await loadOfficeDay(read, context), context });
}

async function send(life: Life, submissionId: string, when: When): Promise<void> {
  const { office } = life;
  const submission = await office.read.get('submissions', submissionId);
  if (submission?.stage !== 'drafted') return;
  const { owner } = knownOf(life, submission.candidateId);
  const match = await matchOf(life, submission, owner);
  if (!match || stoppingFailures(match).length > 0) return;
  const blind = office.draw.chance(0.15);
  await office.run('submission/send', { submissionId, blind }, owner);
  life.agenda.plan(onWorkday(life, when, [1, 3]), (then) => answer(life, submissionId, then));
}

async function answer(life: Life, submissionId: string, when: When): Promise<void> {
  const { office } = life;
  const submission = await office.read.get('submissions', submissionId);
  if (submission?.stage !== 'sent') return;
  const share = office.draw.next();
  if (share < 0.6) return inviteToClient(life, submission, when);
  if (share < 0.85) return sayNo(life, submission, when);
}

async function inviteToClient(life: Life, submission: Submission, when: When): Promise<void> {
  const { office } = life;
  const { owner, candidateId } = knownOf(life, submission.candidateId);
  const match = await matchOf(life, submission, owner);
  if (!match || checkGates(match).failures.some(({ gate }) => gate === 'attendance')) {
    return sayNo(life, submission, when);
  }
  if (submission.blind)
    await office.run('submission/send', { submissionId: submission.id, blind: false }, owner);
  const found = life.clients.find(({ clientId }) => clientId === submission.clientId);
  const inPerson = office.draw.chance(0.65);
  await meet(
    life,
    {
      kind: 'client',
      candidateId,
      owner,
      submissionId: submission.id,
      contactId: found?.contactId ?? null,
      mode: inPerson ? 'in-person' : 'video',
      address: inPerson ? (found?.client.address ?? '') : '',
      district: inPerson ? (found?.client.district ?? null) : null,
      minutes: 60,
      day: workdayAfter(when.day, office.draw.int(1, 7)),
      happens: {
        done: async (then) => {
          life.agenda.plan(onWorkday(life, then, [1, 2]), (at) => decide(life, submission.id, at));
        },
        lost: async (then) => {
          life.agenda.plan(onWorkday(life, then, [1, 2]), (at) => tryAgain(life, submission.id, at));
        },
      },
    },
    when,
  );
}

async function tryAgain(life: Life, submissionId: string, when: When): Promise<void> {
  const submission = await life.office.read.get('submissions', submissionId);
  if (submission?.stage !== 'client-interview' && submission?.stage !== 'sent') return;
  return life.office.draw.chance(0.5)
    ? inviteToClient(life, submission, when)
    : sayNo(life, submission, when);
}

async function decide(life: Life, submissionId: string, when: When): Promise<void> {
  const { office } = life;
  const submission = await office.read.get('submissions', submissionId);
  if (submission?.stage !== 'client-interview') return;
  const { owner } = knownOf(life, submission.candidateId);
  const share = office.draw.next();
  if (share < 0.13) return inviteToClient(life, submission, when);
  if (share < 0.5) return sayNo(life, submission, when);
  if (share > 0.93) return;
  await office.run('submission/advance', { submissionId, to: 'offered' }, owner);
  life.agenda.plan(onWorkday(life, when, [1, 2]), (at) => settle(life, submissionId, at));
}

async function settle(life: Life, submissionId: string, when: When): Promise<void> {
  const { office, placed } = life;
  const submission = await office.read.get('submissions', submissionId);
  if (submission?.stage !== 'offered') return;
  const { owner } = knownOf(life, submission.candidateId);
  const share = office.draw.next();
  if (share > 0.92) return;
  if (life.offers.push(submissionId) % 4 === 3)
    return end(life, submission, { by: 'candidate', reason: 'offer-declined', when });
  const match = await matchOf(life, submission, owner);
  const gates = match ? checkGates(match).failures.map(({ gate }) => gate) : [];
  if (!match || gates.includes('headcount') || gates.includes('not-placed')) return;
  const isEarly = placed.length < 2;
  const startDay = workdayAfter(when.day, isEarly ? 2 : office.draw.int(8, 24));
  const monthly = match.role.salaryTo ?? match.role.salaryFrom ?? 25_000;
  const annualPackage = monthly * match.role.salaryMonths;
  await office.run('submission/place', { submissionId, startOn: dateOfDay(startDay), annualPackage }, owner);
  placed.push(submissionId);
  if (isEarly) planEarlyEnd(life, submissionId, { startDay, owner });
}

/** Of the first two, one never came and one left within the guarantee. */
function planEarlyEnd(life: Life, submissionId: string, at: { startDay: number; owner: Actor }): void {
  const cameFirst = life.placed.length > 1;
  const to = cameFirst ? 'left-in-guarantee' : 'did-not-start';
  const day = cameFirst ? workdayAfter(at.startDay, 2) : at.startDay;
  life.agenda.plan({ day, minute: 640 }, async () => {
    const submission = await life.office.read.get('submissions', submissionId);
    if (submission?.stage === 'placed')
      await life.office.run('submission/advance', { submissionId, to }, at.owner);
  });
}

async function sayNo(life: Life, submission: Submission, when: When): Promise<void> {
  const no = life.noes.next(submission.stage === 'client-interview');
  return end(life, submission, { ...no, when });
}

async function end(
  life: Life,
  submission: Submission,
  { by, reason, when }: ReturnType<Life['noes']['next']> & { readonly when: When },
): Promise<void> {
  const { office } = life;
  const { owner, candidateId } = knownOf(life, submission.candidateId);
  const role = await office.read.get('roles', submission.roleId);
  const asked =
    reason === 'lacks-requirement' ? role?.requirements : reason === 'language' ? role?.languages : {};
  await office.run(
    'submission/reject',
    {
      submissionId: submission.id,
      by,
      reason,
      words: rejectionWords[reason],
      requirement: Object.keys(asked ?? {})[0] ?? null,
      rank: reason === 'preferred-another' ? office.draw.pick([2, 2, 3]) : null,
      alsoCancelInterviews: true,
    },
    owner,
  );
  if (!office.draw.chance(0.6)) return;
  life.agenda.plan(soon(life, when, office.draw.int(45, 200)), (then) =>
    seekRole(life, candidateId, then, submission.id),
  );
}
