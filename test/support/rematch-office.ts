// A candidate whom every gate lets into a standard role, and where a role stands for them as a member of staff sees it.
// Everything is written through the door and read back from the database.
import { rematchFor } from '@data/matching/rematch-for';
import { zoneRules } from '@data/zone-rules';
import type { CommandInput } from '@shared/commands/registry';
import type { CandidateFields } from '@shared/domain/candidate/empty-candidate';
import type { GateFailure } from '@shared/domain/matching/gate';
import type { NotSuggested, Suggestion } from '@shared/domain/matching/rank';
import type { Actor } from '@shared/domain/staff/staff';
import { at, bookClientInterview, submit, takeCandidate, takeClient, takeRole } from './job';
import { haveMet } from './met';
import type { TestOffice } from './office';

const notedOn = '2026-11-20';

/** What the standard role of `takeRole` asks, and leave to work. */
export const suitedFields = {
  skills: { sap: { name: 'SAP', level: 3, lastUsedYear: 2026, notedOn } },
  languages: { putonghua: { spoken: 5, written: null, name: '' } },
  rightToWork: { kind: 'permanent', expiresOn: null, approvalNeeded: false },
} as const satisfies Partial<CandidateFields>;

/** Somebody we met, with consent, leave to work, and what the standard role of `takeRole` asks. */
export async function takeSuited(
  office: TestOffice,
  fields: Partial<CandidateFields> = {},
  consentUntil: string | null = null,
): Promise<string> {
  const candidateId = await takeCandidate(office, { ...suitedFields, ...fields }, consentUntil);
  await haveMet(office, candidateId);
  return candidateId;
}

/** A suited candidate at a client interview for the role, with a second client beside. */
export interface SuitedJob {
  readonly candidateId: string;
  readonly clientId: string;
  readonly roleId: string;
  readonly submissionId: string;
  readonly otherClientId: string;
}

type Reached = NonNullable<Parameters<typeof submit>[2]>['to'];

/** Opens {@link SuitedJob}. */
export async function openSuitedJob(
  office: TestOffice,
  options: {
    readonly to?: Reached;
    readonly candidate?: Partial<CandidateFields>;
    readonly consentUntil?: string;
    readonly role?: Partial<CommandInput<'role/save'>>;
  } = {},
): Promise<SuitedJob> {
  const candidateId = await takeSuited(office, options.candidate, options.consentUntil);
  const clientId = await takeClient(office);
  const otherClientId = await takeClient(office, { name: 'Kestrel Asia Bank' });
  const roleId = await takeRole(office, clientId, options.role);
  const submissionId = await submit(office, { candidateId, roleId }, options);
  return { candidateId, clientId, roleId, submissionId, otherClientId };
}

/** The input of a no, in the plainest form. */
export const noTo = (
  submissionId: string,
  by: CommandInput<'submission/reject'>['by'],
  reason: CommandInput<'submission/reject'>['reason'],
  more: Partial<CommandInput<'submission/reject'>> = {},
): CommandInput<'submission/reject'> => ({
  submissionId,
  by,
  reason,
  words: 'as they said it',
  requirement: null,
  rank: null,
  alsoCancelInterviews: true,
  ...more,
});

/** Where a role stands in the rematch of a candidate. */
export interface Standing {
  readonly list: 'eligible' | 'confirm-first' | 'not-suggested' | 'absent';
  readonly failures: readonly GateFailure[];
  /** Gates that were let pass. */
  readonly overridden: readonly string[];
  readonly suggestion: Suggestion | null;
}

/** Ranks the office's roles for the candidate and looks for one of them. */
export async function standingOf(
  office: TestOffice,
  pair: { readonly candidateId: string; readonly roleId: string },
  viewer: Actor = office.actors.manager,
): Promise<Standing> {
  const ranking = { viewer, now: office.clock.now(), zoneRules };
  const rematch = await rematchFor(office.database, pair.candidateId, ranking);
  if (!rematch) return { list: 'absent', failures: [], overridden: [], suggestion: null };
  const { eligible, confirmFirst, notSuggested } = rematch.ranking;
  const ofRole = ({ face }: NotSuggested): boolean => face.roleId === pair.roleId;
  const told = (list: Standing['list'], row: NotSuggested, suggestion: Suggestion | null): Standing => ({
    list,
    failures: row.gates.failures,
    overridden: row.gates.overridden.map(({ gate }) => gate),
    suggestion,
  });
  const suits = eligible.find(ofRole);
  if (suits) return told('eligible', suits, suits);
  const asks = confirmFirst.find(ofRole);
  if (asks) return told('confirm-first', asks, asks);
  const not = notSuggested.find(ofRole);
  if (not) return told('not-suggested', not, null);
  return { list: 'absent', failures: [], overridden: [], suggestion: null };
}

/** What keeps the role off the list, as `gate: what it says`; a role that is suggested has none that block. */
export async function closedBy(
  office: TestOffice,
  pair: { readonly candidateId: string; readonly roleId: string },
  viewer?: Actor,
): Promise<readonly string[]> {
  const { list, failures } = await standingOf(office, pair, viewer);
  if (list === 'absent') return ['absent'];
  return failures.map(({ gate, effect, fact }) => `${effect} ${gate}: ${String(fact['says'])}`);
}

/** What carry-over says of a suggested role, and whether it raises or lowers it. */
export async function carriedTo(
  office: TestOffice,
  pair: { readonly candidateId: string; readonly roleId: string },
): Promise<readonly [says: string, move: 'raises' | 'lowers' | 'neutral' | 'unknown']> {
  const { suggestion } = await standingOf(office, pair);
  const line = suggestion?.score.lines.find(({ part }) => part === 'carryOver');
  if (!line) return ['not suggested', 'unknown'];
  const { share, evidence } = line;
  if (share === null) return [evidence.says, 'unknown'];
  return [evidence.says, share > 0.5 ? 'raises' : share < 0.5 ? 'lowers' : 'neutral'];
}

/** They did not come to a client's interview and gave no notice. */
export async function missClientInterview(
  office: TestOffice,
  candidateId: string,
  date: string,
): Promise<void> {
  const roleId = await takeRole(office, await takeClient(office, { name: `Client of ${date}` }), {
    title: 'Storekeeper',
  });
  const submissionId = await submit(office, { candidateId, roleId }, { to: 'sent' });
  const interviewId = await bookClientInterview(office, submissionId, { date, startMinute: 600 });
  office.clock.set(at(`${date}T03:00:00.000Z`));
  const call = { candidateId, contactId: null, interviewId, taskId: null, channel: 'phone' } as const;
  await office.run('call/log', { ...call, outcome: 'no-answer', words: '' });
  await office.run('interview/confirm-no-show', { interviewId, who: 'candidate', callId: null });
}
