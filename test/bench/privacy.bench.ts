// What the ordinance asks of a large office: the plan of an erasure over a whole log, against reading that log once as
// tables and its texts; and the list of whose time is over, per person, against the list of an office a tenth as large.
import type { ChangeRecord } from '@shared/changes/change-record';
import { replay } from '@shared/changes/replay';
import { planErasure } from '@shared/commands/privacy/plan-erasure';
import { retentionOf } from '@shared/domain/candidate/retention';
import { emptyCandidate } from '@shared/domain/candidate/empty-candidate';
import { groupBy } from '@shared/kernel/group-by';
import { addDays, localDate } from '@shared/time/local-date';
import { maskPeople } from '@data/erasure/mask-people';
import { buildChangeRecord } from '../support/change-records';
import { meetsGoal, printFigures, type Figure } from './figure';
import { interleave } from './page/interleave';
import { createSeededRandom } from './page/seeded-random';

const people = 10_000;
const changes = 100_000;
const smaller = 10;
const rounds = 5;
/** Twice per person leaves room for what a larger office does to a machine's caches. */
const listGoal = 2;
/** Reading looks for one name once; masking for every way a person is named and reached, in each of the texts. */
const planGoal = 4;
const months = 24;

const random = createSeededRandom(20_261_124);
const today = localDate.parse('2026-11-23');
const erased = 'cnd_77';
const words = [
  'called',
  'about',
  'the',
  'offer',
  'in',
  'Kwun',
  'Tong',
  '會再致電',
  'likes',
  'accounts',
  'Chan',
];
const sentence = (): string => Array.from({ length: 18 }, () => random.pick(words)).join(' ');

function recordOf(at: number): ChangeRecord {
  const person = `cnd_${at % people}`;
  const isFirst = at < people;
  const set: ChangeRecord['set'] = isFirst
    ? { '*': true, deletedAt: null, surname: 'Chan', givenNames: `Tai ${at}`, summary: sentence() }
    : { '*': true, deletedAt: null, candidateId: person, words: sentence() };
  const [entity, entityId] = isFirst ? ['candidates', person] : ['calls', `cal_${at}`];
  return buildChangeRecord(at + 1, { entity, entityId, set, base: {}, subjects: [person], sv: 3 });
}
const log = Array.from({ length: changes }, (_, at) => recordOf(at));
const person = emptyCandidate(
  {
    ...{ surname: 'Chan', givenNames: 'Tai 77', chineseName: '陳大七', email: 'chan77@example.com' },
    phones: { first: { typed: '9123 4867', e164: '+85291234867', label: 'mobile' } },
  },
  { createdOn: '2026-11-01', ownerId: 'stf_1' },
);
const mask = maskPeople([{ ...person, id: erased, deletedAt: null } as never]);

/** The least an erasure must do: the tables as the log makes them, and every text looked at once. */
function readOnce(): number {
  const tables = replay(log);
  let met = tables.size;
  for (const { set } of log)
    for (const value of Object.values(set))
      if (typeof value === 'string' && value.includes('Tai 77')) met += 1;
  return met;
}

const plan = (): number => planErasure(log, new Set([erased]), mask).changed.length;

function officeOf(count: number) {
  const ids = Array.from({ length: count }, (_, at) => `cnd_${at}`);
  const ended = ids.flatMap((candidateId) =>
    Array.from({ length: 3 }, () => ({
      ...{ candidateId, stage: 'closed' as const },
      end: { at: `${addDays(today, -random.whole(900))}T02:00:00.000Z` },
    })),
  );
  return { ids, ended };
}

/** As the privacy page lists it: every row in the hand once, then everybody's clock. */
function listDue({ ids, ended }: ReturnType<typeof officeOf>): number {
  const byPerson = groupBy(ended, ({ candidateId }) => candidateId);
  let due = 0;
  for (const id of ids) {
    const facts = { createdOn: '2023-01-02', placements: [], consents: [], delays: [] };
    const submissions = (byPerson.get(id) ?? []) as never;
    const retention = retentionOf({ ...facts, submissions }, months);
    if (retention && retention.dueOn <= today) due += 1;
  }
  return due;
}
const [large, small] = [officeOf(people), officeOf(people / smaller)];

const medians = await interleave(
  {
    read: { run: readOnce },
    plan: { run: plan },
    large: { run: () => listDue(large) },
    small: { run: () => listDue(small), times: smaller },
  },
  rounds,
);
const figures: readonly Figure[] = [
  {
    name: 'erasure of one of 10,000 people',
    value: medians.plan / medians.read,
    unit: 'ratio',
    // Most texts here hold a Chan, whom masking must tell from a namesake.
    goal: { atMost: planGoal },
    note: `the plan over ${changes} changes (${plan()} of them changed) ÷ reading them once`,
  },
  {
    name: 'whose time is over, per person',
    value: medians.large / (medians.small * smaller),
    unit: 'ratio',
    goal: { atMost: listGoal },
    note: `${people} people (${listDue(large)} due) ÷ ${people / smaller} people, each per person`,
  },
  { name: 'the plan', value: medians.plan, unit: 'milliseconds', goal: null, note: `${changes} changes` },
  { name: 'the list', value: medians.large, unit: 'milliseconds', goal: null, note: `${people} people` },
];
console.log(printFigures(figures));
if (figures.some((figure) => meetsGoal(figure) === false)) process.exitCode = 1;
