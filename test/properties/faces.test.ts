// The names in memory are what the rows say, whatever was done to them and whenever the filling came by.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInterviewsBetween } from '@data/queries/interviews';
import { createViewReader } from '@data/view-reader';
import { openTestOffice, type TestOffice } from '../support/office';
import { propertyRuns } from '../support/property-runs';
import { act, carryOut, furnish } from '../support/random-acts';

const slow = 1_200_000;

/** Written out here: what is compared must not come from the index itself. */
const fields = {
  staff: ['id', 'name', 'nameZh', 'role', 'active'],
  rooms: ['id', 'name', 'active'],
  clients: ['id', 'name', 'nameZh', 'district', 'address', 'noticeMinutes', 'interviewHours', 'ownerId'],
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

const always: readonly [string, string] = ['0000', '9999'];

/** Names beside interviews, kept from the look before wherever nothing changed, against names picked anew. */
async function expectNamesAreFaces({ database, actors }: TestOffice): Promise<number> {
  let seen = 0;
  for (const viewer of Object.values(actors)) {
    const read = createViewReader(database, viewer);
    const views = await readInterviewsBetween(read, always);
    const rows = await read.range('interviews', 'startsAt', always);
    const anew = await read.withFaces((pick) =>
      rows.map(({ id, candidateId, recruiterId, roomId, roleId, clientId }) => ({
        ...{ id, candidate: pick('candidates', candidateId), client: pick('clients', clientId)?.name },
        recruiter: pick('staff', recruiterId)?.name,
        room: pick('rooms', roomId)?.name,
        role: pick('roles', roleId)?.title,
      })),
    );
    expect(
      views.map(({ interview, candidate, client, recruiterName, roomName, role }) => ({
        ...{ id: interview.id, candidate, client: client?.name, recruiter: recruiterName },
        ...{ room: roomName ?? undefined, role: role?.title },
      })),
    ).toEqual(anew);
    seen += views.length;
  }
  return seen;
}

describe('names in memory', () => {
  it(
    'are those of the rows after any acts, before, while and after they are filled',
    { timeout: slow },
    async () => {
      let accepted = 0;
      let named = 0;
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
            named += await expectNamesAreFaces(office);
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
      expect(named).toBeGreaterThan(0);
    },
  );
});
