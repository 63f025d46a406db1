// Files that went wrong on their way, 1,000 of each format by seeds: every one ends in a sentence and the database as it
// was, or in an import that is whole and is taken back as one. None keeps anybody waiting.
import { readFileSync } from 'node:fs';
import i18next from 'i18next';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { englishAreas } from '@app/i18n/english-areas';
import { proposedRows } from '@data/imports/proposed-rows';
import { readChosenFile } from '@data/imports/read-chosen-file';
import { writeImport } from '@data/imports/write-import';
import { Session } from '@data/session';
import { noteSentence, refusalSentence } from '@features/imports/import-sentences';
import { tableNames } from '@shared/domain/tables';
import { canonicalJson } from '@shared/kernel/json';
import { wordsIn } from '@ui/i18n/words';
import { damaged } from '../support/mutate';
import { openTestOffice, type TestOffice } from '../support/office';
import { readingFacts } from '../unit/interchange/reading';

const mutations = 1_000;
/** All of them together, on a machine that does other work as well. */
const longestRunMillis = 900_000;
const firstSeed = Number(process.env['ONWARD_SEED'] ?? 1);
const longestMillis = 5_000;
/** What was taken back still lies in the log; a fresh office now and then keeps the looking short. */
const seedsPerOffice = 50;
const watch = { onProgress: () => undefined, isCancelled: () => false };

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/imports/${name}`, import.meta.url)));
const formats = [
  ['a table in Big5', 'people-big5.csv'],
  ['a table of roles', 'roles.csv'],
  ['cards of version 2.1', 'cards-2.1.vcf'],
  ['cards of version 3.0', 'cards-3.0.vcf'],
  ['cards of version 4.0', 'cards-4.0.vcf'],
  ['a JSON Resume', 'chan-wing-yan.json'],
] as const;

const microsPerMilli = 1_000;

/** Work of this process since then, in milliseconds: what other programs of a busy machine do meanwhile is not in it. */
function workMillis(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / microsPerMilli;
}

let office: TestOffice;
let untouched: string;

/** Every row that stands in the office. */
async function standing(): Promise<string> {
  const rows = [];
  for (const name of tableNames) rows.push(await office.read.all(name));
  return canonicalJson(rows);
}

interface Imported {
  /** How many records were written, and the batch they can be taken back by. */
  readonly taken: number;
  readonly batchId: string;
}

/** Takes what the file gives, or says why not. */
async function importFile(name: string, bytes: Uint8Array): Promise<Imported> {
  const words = wordsIn('en', 'imports');
  const batchId = office.ids.next('bat');
  const file = readChosenFile({ name, bytes }, readingFacts);
  if (!file.ok) {
    expect(refusalSentence(file.refusal, words)).toMatch(/\.$/u);
    return { taken: 0, batchId };
  }
  const { candidates, roles, refused } = proposedRows(file.value, readingFacts);
  for (const { refusal } of refused) expect(refusalSentence(refusal, words)).toMatch(/\.$/u);
  for (const { notes } of [...candidates, ...roles])
    for (const note of notes) expect(noteSentence(note, words)).toMatch(/\S/u);
  const session = new Session(office.actors.recruiter, office.door, office.database);
  const plan = {
    files: [name],
    candidates: candidates.map(({ fields }) => fields),
    roles: roles.map(({ fields }) => fields),
  };
  const outcome = await writeImport(plan, batchId, session.execute, watch);
  expect(outcome).toMatchObject({
    stopped: 'no',
    candidates: plan.candidates.length,
    roles: plan.roles.length,
  });
  return { taken: plan.candidates.length + plan.roles.length, batchId };
}

beforeAll(async () => {
  await i18next.init({
    lng: 'en',
    resources: { en: englishAreas },
    ns: Object.keys(englishAreas),
    interpolation: { escapeValue: false },
  });
});

async function openOffice(): Promise<void> {
  office = await openTestOffice();
  untouched = await standing();
}
beforeEach(openOffice);
afterEach(() => {
  office.close();
});

describe(`damaged files, seeds from ${firstSeed}`, () => {
  it.each(formats)(
    '%s ends in a sentence or a whole import',
    async (_, name) => {
      const whole = fixture(name);
      let slowest = 0;
      let imports = 0;
      for (let seed = firstSeed; seed < firstSeed + mutations; seed += 1) {
        if (seed % seedsPerOffice === 0) {
          office.close();
          await openOffice();
        }
        const { kind, bytes } = damaged(whole, seed);
        const before = process.cpuUsage();
        const { taken, batchId } = await importFile(name, bytes).catch((error: unknown) => {
          throw new Error(`seed ${seed}, ${kind}`, { cause: error });
        });
        slowest = Math.max(slowest, workMillis(before));
        if (taken === 0) continue;
        imports += 1;
        await office.run('history/undo', { handle: batchId, kind: 'batch' });
        expect(await standing(), `seed ${seed}, ${kind}`).toBe(untouched);
      }
      expect(await standing()).toBe(untouched);
      // Without files that can still be taken, or without any that cannot, the damage would prove nothing.
      expect(imports).toBeGreaterThan(0);
      expect(imports).toBeLessThan(mutations);
      const said = `${imports} taken, ${mutations - imports} refused whole`;
      console.log(`${name}: ${mutations} damaged files, ${said}, the slowest took ${Math.round(slowest)} ms`);
      expect(slowest).toBeLessThan(longestMillis);
    },
    longestRunMillis,
  );
});
