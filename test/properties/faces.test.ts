// The names in memory are what the rows say, whatever was done to them and whenever the filling came by.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTestOffice, type TestOffice } from '../support/office';
import { propertyRuns } from '../support/property-runs';
import { act, carryOut, furnish } from '../support/random-acts';

const slow = 1_200_000;

/** Written out here: what is compared must not come from the index itself. */
const fields = {
  staff: ['id', 'name', 'nameZh', 'role', 'active'],
  rooms: ['id', 'name', 'active'],
  clients: ['id', 'name', 'nameZh', 'district', 'address', 'noticeMinutes', 'interviewHours'],
  contacts: ['id', 'clientId', 'name', 'nameZh', 'title', 'phones', 'email', 'active'],
  roles: [
    ...['id', 'code', 'title', 'titleZh', 'blindTitle', 'visibility', 'clientId', 'ownerId'],
    ...['clearedStaff', 'stage'],
  ],
  candidates: [
    ...['id', 'surname', 'givenNames', 'englishName', 'chineseName', 'preferredName', 'phones', 'email'],
  ],
} as const;
type FaceTable = keyof typeof fields;
const tables = Object.keys(fields) as readonly FaceTable[];

type Faces = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

async function rowsOf({ database }: TestOffice, table: FaceTable): Promise<{ ids: string[]; live: Faces }> {
  const rows = await database.rows(table).toArray();
  const live = rows.filter((row) => row['deletedAt'] === null);
  const faces = live.map((row) => Object.fromEntries(fields[table].map((field) => [field, row[field]])));
  return {
    ids: rows.map(({ id }) => id),
    live: Object.fromEntries(live.map(({ id }, at) => [id, faces[at]!])),
  };
}

async function expectFacesAreRows(office: TestOffice): Promise<void> {
  for (const table of tables) {
    const { ids, live } = await rowsOf(office, table);
    // What is known without reading is never out of date, though it may be less.
    for (const id of ids) {
      const face = office.database.faces.peek(table, id);
      if (face !== undefined) expect(face).toEqual(live[id] ?? null);
    }
    const faces = await office.database.faces.many(table, [...ids, 'xxx_nobody']);
    expect(Object.fromEntries(faces)).toEqual(live);
  }
}

describe('names in memory', () => {
  it(
    'are those of the rows after any acts, before, while and after they are filled',
    { timeout: slow },
    async () => {
      let accepted = 0;
      const steps = fc.array(act, { minLength: 5, maxLength: 25 });
      const property = fc.asyncProperty(steps, fc.nat(25), async (acts, fillAt) => {
        const office = await openTestOffice();
        try {
          await furnish(office);
          let filling = Promise.resolve();
          for (const [at, step] of acts.entries()) {
            if (at === fillAt) filling = office.database.faces.fill();
            accepted += (await carryOut(office, step)).ok ? 1 : 0;
            await expectFacesAreRows(office);
          }
          await filling;
          await expectFacesAreRows(office);
          for (const table of tables) {
            const all = await office.database.faces.all(table);
            expect(Object.fromEntries(all.map((face) => [face.id, face]))).toEqual(
              (await rowsOf(office, table)).live,
            );
          }
        } finally {
          await office.database.delete();
        }
      });
      await fc.assert(property, propertyRuns());
      expect(accepted).toBeGreaterThan(0);
    },
  );
});
