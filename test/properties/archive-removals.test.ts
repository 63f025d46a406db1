// Two offices that once were one: in one, people are merged and the last role is taken back; in the other, anything is done.
// Whatever the archive of either brings into the other, no row that stands names one that does not, and taking it back leaves
// the office as it was.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedBy, namingTables, type NamedTable } from '@shared/domain/archive/removals';
import type { OfficeDatabase } from '@data/database';
import type { StoredRow } from '@shared/changes/merge';
import { archiveOf, documentDesk } from '../support/archive-files';
import { roleInput } from '../support/job';
import { openTestOffice, type TestOffice } from '../support/office';
import { propertyRuns, propertySeed } from '../support/property-runs';
import { act, carryOut, furnish, officeState } from '../support/random-acts';
import { take, twinOf, type TwinOffice } from '../support/twin-office';

const slow = 3_600_000;
/** Opening two offices takes as long as hundreds of acts. */
const runs = propertyRuns(0.16);

/** What makes work for somebody. */
const work = ['draft', 'book-office', 'log-call', 'add-task', 'keep-in-pool', 'edit-name', 'send'] as const;
const life = fc.record({
  before: fc.array(act, { maxLength: 10 }),
  here: fc.array(
    fc.tuple(fc.constantFrom(...work), act).map(([kind, other]) => ({ ...other, kind })),
    { maxLength: 12 },
  ),
  merges: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { minLength: 2, maxLength: 5 }),
  takesRoleBack: fc.boolean(),
  /** Whether what was worked comes to where they went, or the other way round. */
  workComes: fc.boolean(),
});

const stands = (row: StoredRow): boolean => row['deletedAt'] === null;

/** Rows that stand and name one that does not, each as `table/id`. */
async function hanging(database: OfficeDatabase): Promise<readonly string[]> {
  const found: string[] = [];
  for (const named of Object.keys(namedBy) as NamedTable[]) {
    const rows = await database.rows(named).toArray();
    const gone = new Set(rows.filter((row) => !stands(row)).map(({ id }) => id));
    const { indexed, whole } = namingTables(named);
    for (const table of [...indexed, ...whole]) {
      const naming = await database.rows(table).toArray();
      const left = naming.filter((row) => stands(row) && gone.has(String(row[namedBy[named]])));
      found.push(...left.map(({ id }) => `${table}/${id}`));
    }
  }
  return found;
}

/** Merges people there; answers how many went. */
async function mergeThere(
  { session, database }: TwinOffice,
  merges: readonly (readonly [number, number])[],
): Promise<number> {
  let gone = 0;
  for (const [keep, other] of merges) {
    const people = (await database.rows('candidates').toArray()).filter(stands);
    const [kept, away] = [people[keep % people.length], people[other % people.length]];
    if (!kept || !away) continue;
    const ids = { keepId: kept.id, goneId: away.id };
    const answer = await session.execute('candidate/merge', { ...ids, fields: {}, sets: {} });
    if (answer.ok) gone += 1;
  }
  return gone;
}

async function lastRole(office: TestOffice): Promise<string> {
  const [client] = await office.read.all('clients');
  const saved = await office.attempt('role/save', roleInput(client?.id ?? '', { title: 'Controller' }));
  if (!saved.ok) throw new Error('The role was refused');
  return saved.tx;
}

/** The office as the one that went on apart has it. */
const seenFrom = (office: TestOffice, { database, session }: TwinOffice): TestOffice => ({
  ...office,
  database,
  session,
});

/** An undo marks what happened outside as recorded in error, and takes everything else away. */
const withoutErrors = (state: Awaited<ReturnType<typeof officeState>>) =>
  Object.fromEntries(
    Object.entries(state).map(([table, rows]) => [
      table,
      Object.entries(rows).filter(([, row]) => row['recordedInError'] !== true),
    ]),
  );

/** Brings the archive of one into the other and takes it back; answers how many rows stayed out. */
async function takeAndTakeBack(office: TestOffice, other: TestOffice): Promise<number> {
  const bytes = await archiveOf(other);
  const standing = await officeState(office);
  const alreadyHanging = await hanging(office.database);
  const desk = { database: office.database, session: office.session, desktop: documentDesk() };
  const taken = await take(bytes, desk);
  expect(taken.stopped).toBe('no');
  expect(await hanging(office.database)).toEqual(alreadyHanging);
  if (taken.added + taken.changed > 0) {
    const handle = { handle: taken.batchId, kind: 'batch' } as const;
    expect(await office.session.execute('history/undo', handle)).toMatchObject({ ok: true });
  }
  expect(withoutErrors(await officeState(office))).toEqual(withoutErrors(standing));
  return taken.leftOut.length;
}

describe(`what goes elsewhere and is in use here, seed ${propertySeed}`, () => {
  it('leaves nothing hanging on it, and comes back as it was', { timeout: slow }, async () => {
    const seen = { gone: 0, kept: 0, out: 0 };
    const property = fc.asyncProperty(life, async (lived) => {
      const office = await openTestOffice();
      await furnish(office);
      for (const step of lived.before) await carryOut(office, step);
      const role = await lastRole(office);
      const there = await twinOf(office);
      // Whatever comes out, the next pair of offices opens under the same names.
      try {
        if (lived.takesRoleBack) await there.session.execute('history/undo', { handle: role, kind: 'tx' });
        seen.gone += await mergeThere(there, lived.merges);
        for (const step of lived.here) await carryOut(office, step);
        const apart = seenFrom(office, there);
        if (lived.workComes) seen.out += await takeAndTakeBack(apart, office);
        else seen.kept += await takeAndTakeBack(office, apart);
      } finally {
        await there.database.delete();
        await office.database.delete();
      }
    });
    await fc.assert(property, { seed: propertySeed, ...runs });
    expect(seen.gone).toBeGreaterThan(0);
    expect(seen.kept).toBeGreaterThan(0);
    expect(seen.out).toBeGreaterThan(0);
  });
});
