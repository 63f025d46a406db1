import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandInput } from '@shared/commands/registry';
import { mergeFieldNames, mergeSets } from '@shared/domain/candidate/merge/merge-fields';
import type { CandidateFields } from '@shared/domain/candidate/empty-candidate';
import { submit, takeCandidate, takeClient, takeRole } from '../support/job';
import { openTestOffice, type TestOffice } from '../support/office';
import { propertyRuns } from '../support/property-runs';
import { officeState } from '../support/random-acts';

const slow = 1_200_000;
const minutesOfWeek = 10_080;

const word = fc.constantFrom('', 'Chan', 'Vivian', '陳詠欣', 'wy@mail.example', 'SAP');
const key = fc.constantFrom('a', 'b', 'c');
const fields: fc.Arbitrary<Partial<CandidateFields>> = fc.record({
  englishName: word,
  chineseName: word,
  email: word,
  summary: word,
  phones: fc.dictionary(
    key,
    fc.record({
      typed: fc.constantFrom('9123 4867', '6011 2233', '+852 9123 4867'),
      e164: fc.constant(null),
      label: fc.constantFrom('mobile' as const, 'home' as const),
    }),
  ),
  skills: fc.dictionary(
    key,
    fc.record({
      name: fc.constantFrom('SAP', ' sap', 'Power BI'),
      level: fc.constantFrom(null, 2),
      lastUsedYear: fc.constant(null),
      notedOn: fc.constant('2026-11-02'),
    }),
  ),
  doNotSend: fc.dictionary(fc.constantFrom('cli_a', 'cli_b'), word),
});
const stage = fc.constantFrom(
  null,
  'drafted' as const,
  'sent' as const,
  'client-interview' as const,
  'offered' as const,
);
const choices: fc.Arbitrary<Pick<CommandInput<'candidate/merge'>, 'fields' | 'sets'>> = fc.record({
  fields: fc.dictionary(
    fc.constantFrom(...mergeFieldNames),
    fc.constantFrom('kept' as const, 'gone' as const),
  ),
  sets: fc.dictionary(
    fc.constantFrom(...mergeSets),
    fc.constantFrom('kept' as const, 'gone' as const, 'both' as const),
  ),
});

async function person(office: TestOffice, given: Partial<CandidateFields>): Promise<string> {
  return takeCandidate(office, { ...given, surname: 'Chan', givenNames: 'Wing Yan' });
}

const pointing = (state: Awaited<ReturnType<typeof officeState>>, id: string): number =>
  Object.values(state)
    .flatMap((rows) => Object.values(rows))
    .filter((row) => row['candidateId'] === id).length;

describe('merging two records of one person', () => {
  it('loses no row, and taken back a week later restores every row', { timeout: slow }, async () => {
    let merged = 0;
    const property = fc.asyncProperty(
      fields,
      fields,
      fc.tuple(stage, stage, fc.boolean()),
      choices,
      async (kept, gone, [keptStage, goneStage, sameRole], chosen) => {
        const office = await openTestOffice();
        try {
          const [keepId, goneId] = [await person(office, kept), await person(office, gone)];
          const clientId = await takeClient(office);
          const roleId = await takeRole(office, clientId);
          const other = sameRole ? roleId : await takeRole(office, clientId, { title: 'Clerk' });
          if (keptStage) await submit(office, { candidateId: keepId, roleId }, { to: keptStage });
          if (goneStage) await submit(office, { candidateId: goneId, roleId: other }, { to: goneStage });
          const before = await officeState(office);
          const answer = await office.attempt('candidate/merge', { keepId, goneId, ...chosen });
          expect(answer).toMatchObject({ ok: true });
          const after = await officeState(office);
          expect(pointing(after, goneId)).toBe(0);
          expect(pointing(after, keepId)).toBe(pointing(before, keepId) + pointing(before, goneId));
          office.clock.advanceMinutes(minutesOfWeek);
          expect(await office.session.undo()).toMatchObject({ ok: true });
          expect(await officeState(office)).toEqual(before);
          expect(await office.session.redo()).toMatchObject({ ok: true });
          expect(await officeState(office)).toEqual(after);
          merged += 1;
        } finally {
          await office.database.delete();
        }
      },
    );
    await fc.assert(property, propertyRuns());
    expect(merged).toBeGreaterThan(0);
  });
});
