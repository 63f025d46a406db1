// Random acts on a small office, drawn by fast-check: each names its people by position, so that shrinking keeps its
// meaning. Many acts are refused, as in life; what counts is that the office stays whole whatever is tried.
import fc from 'fast-check';
import type { CommandInput } from '@shared/commands/registry';
import type { CommandName } from '@shared/domain/staff/permission-table';
import { endedBy, reasonsBy } from '@shared/domain/submission/rejection-reason';
import type { DoorAnswer } from '@data/door';
import { addDays, type LocalDate } from '@shared/time/local-date';
import type { StoredRow } from '@shared/changes/merge';
import { tableNames } from '@shared/domain/tables';
import { candidateInput } from './candidate';
import { roleInput, takeCandidate, takeClient, takeRole } from './job';
import type { TestOffice } from './office';

/** One thing somebody tries. `a` and `b` choose among what is there, `n` is a quantity. */
export interface Act {
  readonly kind: (typeof kinds)[number];
  readonly a: number;
  readonly b: number;
  readonly n: number;
}

const kinds = [
  'new-candidate',
  'edit-name',
  'edit-skill',
  'drop-skill',
  'edit-client',
  'edit-role',
  'hold-role',
  'reopen-role',
  'add-task',
  'complete-task',
  'log-call',
  'draft',
  'send',
  'advance',
  'offer',
  'place',
  'reject',
  'revive',
  'book-office',
  'book-client',
  'move',
  'cancel',
  'confirm',
  'check-in',
  'undo',
  'redo',
  'keep-in-pool',
  'leave-pool',
  'rename-client',
  'add-contact',
  'link-contact',
] as const;

const largest = 40;

/** A random act. */
export const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom(...kinds),
  a: fc.nat(largest),
  b: fc.nat(largest),
  n: fc.nat(largest),
});

const pick = <T>(from: readonly T[], index: number): T | undefined => from[index % Math.max(1, from.length)];
const idAt = async (
  office: TestOffice,
  table: 'candidates' | 'clients' | 'contacts' | 'roles' | 'tasks' | 'submissions' | 'interviews' | 'rooms',
  index: number,
): Promise<string> => pick(await office.read.all(table), index)?.id ?? 'none';

const monday = '2026-11-30' as LocalDate;
const slotMinutes = 30;
const firstSlot = 9 * 60;
const slots = 6;

const plannedAt = ({ a, n }: Act) => ({
  date: addDays(monday, a % 3),
  startMinute: firstSlot + slotMinutes * (n % slots),
  durationMinutes: slotMinutes * (1 + (a % 2)),
  zone: 'Asia/Hong_Kong',
});

/** Reasons for every warning, so that only what blocks can stand in the way. */
const everyReason = {
  contact: 'ok',
  unavailable: 'ok',
  holiday: 'ok',
  'office-hours': 'ok',
  'client-hours': 'ok',
  buffer: 'ok',
  travel: 'ok',
} as const;

/** A small office in which acts find something to act on. */
export async function furnish(office: TestOffice): Promise<void> {
  for (const name of ['Room 1', 'Room 2'])
    await office.run('office/save-room', { roomId: null, name, active: true });
  for (const surname of ['Chan', 'Wong', 'Lee']) await meet(office, await takeCandidate(office, { surname }));
  const open = await takeClient(office);
  const other = await takeClient(office, { name: 'Harbour Crest' });
  await takeRole(office, open, { headcount: 2, requirements: {}, languages: {} });
  await takeRole(office, other, { visibility: 'confidential', requirements: {}, languages: {} });
}

/** Counts as interviewed, so that roles can wake them from the pool. */
async function meet(office: TestOffice, candidateId: string): Promise<void> {
  const everywhere = { candidateId, clientId: null, roleId: null } as const;
  const reason = 'met at a fair';
  await office.run('submission/override-gate', { ...everywhere, gate: 'interviewed', reason });
}

type Attempt = (office: TestOffice, act: Act) => Promise<DoorAnswer>;

const attempt = async <Name extends CommandName>(
  office: TestOffice,
  name: Name,
  input: CommandInput<Name>,
): Promise<DoorAnswer> => office.attempt(name, input);

const book = async (office: TestOffice, input: Act, kind: 'office' | 'client'): Promise<DoorAnswer> => {
  const submission = kind === 'client' ? pick(await office.read.all('submissions'), input.b) : undefined;
  const candidateId = submission?.candidateId ?? (await idAt(office, 'candidates', input.a));
  return attempt(office, 'interview/book', {
    kind,
    candidateId,
    submissionId: submission?.id ?? null,
    roleId: null,
    clientId: null,
    contactId: null,
    recruiterId: office.actors.recruiter.staffId,
    recruiterAttends: kind === 'office',
    sittingIn: {},
    panel: {},
    roomId: kind === 'office' ? await idAt(office, 'rooms', input.b) : null,
    mode: kind === 'office' ? 'in-person' : 'video',
    address: '',
    district: null,
    planned: plannedAt(input),
    held: false,
    reasons: everyReason,
    notes: '',
  });
};

/** The answer of an act that found nothing to act on. */
const nothingThere: DoorAnswer = { ok: false, refusal: { kind: 'nothing-to-undo' } };

const acts: Readonly<Record<Act['kind'], Attempt>> = {
  'new-candidate': (office, { n }) =>
    attempt(office, 'candidate/create', candidateInput({ surname: `Ho ${n}` })),
  'edit-name': async (office, { a, n }) =>
    attempt(office, 'candidate/edit', {
      candidateId: await idAt(office, 'candidates', a),
      set: { englishName: `Name ${n}` },
    }),
  'edit-skill': async (office, { a, b, n }) =>
    attempt(office, 'candidate/edit', {
      candidateId: await idAt(office, 'candidates', a),
      set: {
        [`skills.s${b % 4}`]: {
          name: `Skill ${b % 4}`,
          level: 1 + (n % 4),
          lastUsedYear: null,
          notedOn: '2026-11-23',
        },
      },
    }),
  'drop-skill': async (office, { a, b }) =>
    attempt(office, 'candidate/edit', {
      candidateId: await idAt(office, 'candidates', a),
      set: { [`skills.s${b % 4}`]: null },
    }),
  'keep-in-pool': async (office, { a, n }) =>
    attempt(office, 'candidate/pool', {
      candidateId: await idAt(office, 'candidates', a),
      reason: `Nothing for ${n}`,
      reviewOn: '2027-02-22',
      wakes: {
        kinds: [],
        leastSkillsPercent: null,
        salaryFloor: n % 2 ? 20_000 : null,
        districts: {},
      },
    }),
  'leave-pool': async (office, { a }) =>
    attempt(office, 'candidate/leave-pool', { candidateId: await idAt(office, 'candidates', a) }),
  'edit-client': async (office, { a, n }) => {
    const client = pick(await office.read.all('clients'), a);
    if (!client) return nothingThere;
    const { id, deletedAt: _alive, ...fields } = client;
    return attempt(office, 'client/save', { ...fields, clientId: id, notes: `Note ${n}` });
  },
  'rename-client': async (office, { a, n }) => {
    const client = pick(await office.read.all('clients'), a);
    if (!client) return nothingThere;
    const { id, deletedAt: _alive, ...fields } = client;
    return attempt(office, 'client/save', { ...fields, clientId: id, name: `Company ${n % 3}` });
  },
  'add-contact': async (office, { a, b, n }) =>
    attempt(office, 'contact/save', {
      contactId: n % 2 ? await idAt(office, 'contacts', b) : null,
      clientId: await idAt(office, 'clients', a),
      name: `Contact ${n}`,
      ...{ nameZh: '', title: '', phones: {}, email: '', active: n % 3 > 0 },
    }),
  'link-contact': async (office, { a, b, n }) =>
    attempt(office, 'contact/link', {
      contactId: await idAt(office, 'contacts', a),
      candidateId: n % 4 === 0 ? null : await idAt(office, 'candidates', b),
    }),
  'edit-role': async (office, { a, n }) => {
    const role = pick(await office.read.all('roles'), a);
    if (!role) return nothingThere;
    return attempt(office, 'role/save', {
      ...roleInput(role.clientId),
      visibility: role.visibility,
      requirements: {},
      roleId: role.id,
      headcount: 1 + (n % 3),
    });
  },
  'hold-role': async (office, { a, n }) =>
    attempt(office, 'role/set-stage', {
      roleId: await idAt(office, 'roles', a),
      stage: n % 2 ? 'on-hold' : 'withdrawn',
      reason: 'client asked',
    }),
  'reopen-role': async (office, { a }) =>
    attempt(office, 'role/set-stage', {
      roleId: await idAt(office, 'roles', a),
      stage: 'open',
      reason: 'back again',
    }),
  'add-task': async (office, { a, n }) =>
    attempt(office, 'task/add', {
      words: `Ring ${n}`,
      ownerId: office.actors.recruiter.staffId,
      dueAt: office.clock.now(),
      channel: 'phone',
      candidateId: await idAt(office, 'candidates', a),
      contactId: null,
      clientId: null,
      interviewId: null,
      submissionId: null,
    }),
  'complete-task': async (office, { a }) =>
    attempt(office, 'task/complete', { taskId: await idAt(office, 'tasks', a) }),
  'log-call': async (office, { a }) =>
    attempt(office, 'call/log', {
      candidateId: await idAt(office, 'candidates', a),
      contactId: null,
      interviewId: null,
      taskId: null,
      channel: 'phone',
      outcome: 'reached',
      words: '',
    }),
  draft: async (office, { a, b }) =>
    attempt(office, 'submission/draft', {
      candidateId: await idAt(office, 'candidates', a),
      roleId: await idAt(office, 'roles', b),
      followsId: null,
    }),
  send: async (office, { a, n }) =>
    attempt(office, 'submission/send', {
      submissionId: await idAt(office, 'submissions', a),
      blind: n % 3 === 0,
    }),
  advance: async (office, { a }) =>
    attempt(office, 'submission/advance', {
      submissionId: await idAt(office, 'submissions', a),
      to: 'client-interview',
    }),
  offer: async (office, { a }) =>
    attempt(office, 'submission/advance', {
      submissionId: await idAt(office, 'submissions', a),
      to: 'offered',
    }),
  place: async (office, { a }) =>
    attempt(office, 'submission/place', {
      submissionId: await idAt(office, 'submissions', a),
      startOn: '2026-12-07',
      annualPackage: 400_000,
    }),
  reject: async (office, { a, b, n }) => {
    const by = pick(endedBy.options, b) ?? 'client';
    return attempt(office, 'submission/reject', {
      submissionId: await idAt(office, 'submissions', a),
      by,
      reason: pick(reasonsBy[by], n) ?? 'preferred-another',
      words: 'said so',
      requirement: null,
      rank: 2,
      alsoCancelInterviews: true,
    });
  },
  revive: async (office, { a }) =>
    attempt(office, 'submission/revive', { submissionId: await idAt(office, 'submissions', a) }),
  'book-office': (office, input) => book(office, input, 'office'),
  'book-client': (office, input) => book(office, input, 'client'),
  move: async (office, input) =>
    attempt(office, 'interview/move', {
      interviewId: await idAt(office, 'interviews', input.b),
      planned: plannedAt(input),
      roomId: await idAt(office, 'rooms', input.n),
      by: 'candidate',
      reason: 'asked',
      channel: 'phone',
      receivedAt: office.clock.now(),
      reasons: everyReason,
    }),
  cancel: async (office, { a }) =>
    attempt(office, 'interview/cancel', {
      interviewId: await idAt(office, 'interviews', a),
      by: 'client',
      reason: 'ill',
      channel: 'phone',
      receivedAt: office.clock.now(),
    }),
  confirm: async (office, { a }) =>
    attempt(office, 'interview/confirm', {
      interviewId: await idAt(office, 'interviews', a),
      channel: 'phone',
    }),
  'check-in': async (office, { a }) =>
    attempt(office, 'interview/check-in', { interviewId: await idAt(office, 'interviews', a) }),
  undo: (office) => office.session.undo(),
  redo: (office) => office.session.redo(),
};

/** Carries an act out, one minute after the last. */
export async function carryOut(office: TestOffice, input: Act): Promise<DoorAnswer> {
  office.clock.advanceMinutes(1);
  return acts[input.kind](office, input);
}

type Fields = Readonly<Record<string, unknown>>;

/** All live rows without stamps, by table and id: what two states of an office are compared by. */
export async function officeState(
  office: TestOffice,
): Promise<Readonly<Record<string, Readonly<Record<string, Fields>>>>> {
  const state: Record<string, Record<string, Fields>> = {};
  for (const table of tableNames) {
    const rows = await office.database.rows(table).toArray();
    state[table] = Object.fromEntries(rows.filter(isLive).map(withoutStamps));
  }
  return state;
}

const isLive = (row: StoredRow): boolean => row['deletedAt'] === null;
const withoutStamps = ({ stamps: _stamps, ...fields }: StoredRow): [string, Fields] => [
  String(fields.id),
  fields,
];
