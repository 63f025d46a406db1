import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRecord, type StoredRow } from '@shared/changes/merge';
import { replay, type ReplayedTables } from '@shared/changes/replay';
import { tableNames } from '@shared/domain/tables';
import { openTestOffice, type TestOffice } from '../support/office';
import { propertyRuns } from '../support/property-runs';
import { act, carryOut, furnish, officeState, type Act } from '../support/random-acts';

const acts = (least: number, most: number) => fc.array(act, { minLength: least, maxLength: most });
const slow = 1_200_000;

async function inOffice(work: (office: TestOffice) => Promise<void>): Promise<void> {
  const office = await openTestOffice();
  try {
    await furnish(office);
    await work(office);
  } finally {
    await office.database.delete();
  }
}

async function tablesOf(office: TestOffice): Promise<Record<string, Record<string, StoredRow>>> {
  const tables: Record<string, Record<string, StoredRow>> = {};
  for (const name of tableNames) {
    const rows = await office.database.rows(name).toArray();
    tables[name] = Object.fromEntries(rows.map((row) => [row.id, row]));
  }
  return tables;
}

const asObject = (tables: ReplayedTables): Record<string, Record<string, StoredRow>> =>
  Object.fromEntries(tableNames.map((name) => [name, Object.fromEntries(tables.get(name) ?? [])]));

const withoutStamps = (tables: Record<string, Record<string, StoredRow>>): unknown =>
  Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, { ...row, stamps: null }])),
    ]),
  );

describe('the log', () => {
  it('stands for the tables: replay(log) = tables', { timeout: slow }, async () => {
    let accepted = 0;
    const property = fc.asyncProperty(acts(5, 40), async (steps) => {
      await inOffice(async (office) => {
        for (const step of steps) accepted += (await carryOut(office, step)).ok ? 1 : 0;
        expect(asObject(replay(await office.database.changes.toArray()))).toEqual(await tablesOf(office));
      });
    });
    await fc.assert(property, propertyRuns());
    expect(accepted).toBeGreaterThan(0);
  });

  it('ends in the same rows in whatever order its records are delivered', { timeout: slow }, async () => {
    const property = fc.asyncProperty(acts(5, 30), fc.infiniteStream(fc.nat()), async (steps, chances) => {
      await inOffice(async (office) => {
        for (const step of steps) await carryOut(office, step);
        const records = await office.database.changes.toArray();
        const shuffled = [...records];
        for (let last = shuffled.length - 1; last > 0; last -= 1) {
          const other = Number(chances.next().value) % (last + 1);
          const [here, there] = [shuffled[last], shuffled[other]];
          if (here && there) [shuffled[last], shuffled[other]] = [there, here];
        }
        const delivered = withoutStamps(asObject(replay(shuffled)));
        expect(delivered).toEqual(withoutStamps(await tablesOf(office)));
      });
    });
    await fc.assert(property, propertyRuns());
  });

  it('can take the same record twice without harm', { timeout: slow }, async () => {
    const property = fc.asyncProperty(acts(5, 20), async (steps) => {
      await inOffice(async (office) => {
        for (const step of steps) await carryOut(office, step);
        const records = await office.database.changes.toArray();
        for (const [name, rows] of replay(records)) {
          for (const record of records.filter(({ entity }) => entity === name)) {
            const row = rows.get(record.entityId);
            expect(mergeRecord(row, record)).toEqual(row);
          }
        }
      });
    });
    await fc.assert(property, propertyRuns(0.2));
  });
});

describe('undo', () => {
  const plain = (step: Act): boolean => step.kind !== 'undo' && step.kind !== 'redo';

  it(
    'brings back the office as it was before the command, and redo as it was after',
    { timeout: slow },
    async () => {
      let undone = 0;
      const property = fc.asyncProperty(acts(0, 25), act.filter(plain), async (before, last) => {
        await inOffice(async (office) => {
          for (const step of before) await carryOut(office, step);
          const earlier = await officeState(office);
          const answer = await carryOut(office, last);
          if (!answer.ok) return;
          const later = await officeState(office);
          const changed = JSON.stringify(earlier) !== JSON.stringify(later);
          if (!changed) return;
          expect(await office.session.undo()).toMatchObject({ ok: true });
          expect(unsaid(await officeState(office))).toEqual(unsaid(earlier));
          expect(await office.session.redo()).toMatchObject({ ok: true });
          expect(uncounted(await officeState(office))).toEqual(uncounted(later));
          undone += 1;
        });
      });
      await fc.assert(property, propertyRuns());
      expect(undone).toBeGreaterThan(0);
    },
  );

  it(
    'goes back step by step through everything that was done, and forth again',
    { timeout: slow },
    async () => {
      let steps = 0;
      const property = fc.asyncProperty(
        fc.array(act.filter(plain), { minLength: 3, maxLength: 12 }),
        async (acts) => {
          await inOffice(async (office) => {
            const states = [await officeState(office)];
            const before = (await office.session.undoStack()).undo.length;
            for (const step of acts) {
              const answer = await carryOut(office, step);
              const stack = (await office.session.undoStack()).undo.length - before;
              if (answer.ok && stack === states.length) states.push(await officeState(office));
            }
            for (const earlier of [...states].reverse().slice(1)) {
              expect(await office.session.undo()).toMatchObject({ ok: true });
              expect(unsaid(await officeState(office))).toEqual(unsaid(earlier));
              steps += 1;
            }
            for (const later of states.slice(1)) {
              expect(await office.session.redo()).toMatchObject({ ok: true });
              expect(unsaid(await officeState(office))).toEqual(unsaid(later));
            }
          });
        },
      );
      await fc.assert(property, propertyRuns());
      expect(steps).toBeGreaterThan(0);
    },
  );
});

type OfficeState = Awaited<ReturnType<typeof officeState>>;

/** An interview's count of changes goes on through undo and redo; counted-fields has tests of its own. */
function uncounted(state: OfficeState): OfficeState {
  const rows = Object.entries(state['interviews'] ?? {});
  const interviews = Object.fromEntries(rows.map(([id, row]) => [id, { ...row, sequence: null }]));
  return { ...state, interviews };
}

/** What happened outside is not unsaid but marked; it is left out of the comparison with the time before. */
function unsaid(given: OfficeState): unknown {
  const state = uncounted(given);
  const standing = (rows: OfficeState[string] = {}): unknown =>
    Object.fromEntries(Object.entries(rows).filter(([, row]) => row['recordedInError'] !== true));
  return {
    ...state,
    introductions: standing(state['introductions']),
    disclosures: standing(state['disclosures']),
  };
}
