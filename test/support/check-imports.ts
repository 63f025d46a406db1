// npm run check:imports -- FOLDER: every file of a folder through the real readers and the real door into a scratch
// office. Says per file what was taken, or the sentence that refuses it; fails when a file crashes a reader, keeps it
// longer than ten seconds, or leaves half of itself behind.
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import travel from '../../resources/districts/hong-kong-districts.json';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { companyKey } from '@shared/domain/matching/names';
import { tableNames } from '@shared/domain/tables';
import { districtFinder } from '@shared/interchange/find-district';
import { findDoubles } from '@shared/interchange/find-doubles';
import { canonicalJson } from '@shared/kernel/json';
import { englishAreas } from '@app/i18n/english-areas';
import { readChosenFile, type ReadingFacts } from '@data/imports/read-chosen-file';
import { proposedRows, type ProposedRows } from '@data/imports/proposed-rows';
import { writeImport, type ImportOutcome } from '@data/imports/write-import';
import { Session } from '@data/session';
import { noteSentence, refusalSentence } from '@features/imports/import-sentences';
import { wordsIn } from '@ui/i18n/words';
import { openTestOffice, type TestOffice } from './office';

const longestMillis = 10_000;

interface Verdict {
  readonly lines: readonly string[];
  /** Why the run fails; null when the file was taken or refused as it should be. */
  readonly fault: string | null;
}

/** Every stored row and record, as one text. */
async function dump({ database }: TestOffice): Promise<string> {
  const parts: unknown[] = [];
  for (const name of [...tableNames, 'changes'] as const) {
    parts.push(await database.table(name).toArray());
  }
  return canonicalJson(parts);
}

const standing = async ({ read }: TestOffice): Promise<number> =>
  (await read.all('candidates')).length + (await read.all('roles')).length;

async function checkFile(office: TestOffice, path: string, name: string): Promise<Verdict> {
  const words = wordsIn('en', 'imports');
  const facts: ReadingFacts = {
    findDistrict: districts,
    createdOn: '2026-11-23',
    ownerId: office.actors.recruiter.staffId,
  };
  const before = await dump(office);
  const file = readChosenFile({ name, bytes: new Uint8Array(readFileSync(path)) }, facts);
  if (!file.ok) {
    const unchanged = (await dump(office)) === before;
    const lines = [`refused: ${refusalSentence(file.refusal, words)}`];
    return { lines, fault: unchanged ? null : 'the refusal changed the database' };
  }
  const rows = proposedRows(file.value, facts);
  const lines = [...refusedLines(rows), ...(await takenLines(office, rows))];
  const count = await standing(office);
  const outcome = await take(office, name, rows);
  return { lines, fault: await faultOf(office, { before, count, rows, outcome }) };
}

const districts = districtFinder(travel.districts);

function refusedLines({ refused }: ProposedRows): readonly string[] {
  const words = wordsIn('en', 'imports');
  return refused.map(({ row, refusal }) => `refused, row ${row}: ${refusalSentence(refusal, words)}`);
}

async function takenLines(
  office: TestOffice,
  { candidates, roles }: ProposedRows,
): Promise<readonly string[]> {
  const words = wordsIn('en', 'imports');
  const doubles = findDoubles(
    candidates.map(({ fields }) => fields),
    await office.read.all('candidates'),
  );
  const people = candidates.flatMap(({ fields, notes }, index) => [
    `taken: ${fullName(fields)} ${fields.chineseName}`.trimEnd(),
    ...(doubles[index] ?? []).map(({ name, causes }) => `  may be the same as ${name}: ${causes.join(', ')}`),
    ...notes.map((note) => `  ${noteSentence(note, words)}`),
  ]);
  const clients = new Set(roles.map(({ fields }) => companyKey(fields.clientName)));
  return roles.length === 0 ? people : [...people, `taken: ${roles.length} roles of ${clients.size} clients`];
}

function take(office: TestOffice, name: string, rows: ProposedRows): Promise<ImportOutcome> {
  const session = new Session(office.actors.recruiter, office.door, office.database);
  const plan = {
    files: [name],
    candidates: rows.candidates.map(({ fields }) => fields),
    roles: rows.roles.map(({ fields }) => fields),
  };
  const watch = { onProgress: () => undefined, isCancelled: () => false };
  return writeImport(plan, office.ids.next('bat'), session.execute, watch);
}

async function faultOf(
  office: TestOffice,
  facts: { before: string; count: number; rows: ProposedRows; outcome: ImportOutcome },
): Promise<string | null> {
  const { before, count, rows, outcome } = facts;
  if (outcome.stopped !== 'no') return `the door said ${JSON.stringify(outcome.answer)}`;
  const wanted = rows.candidates.length + rows.roles.length;
  if (wanted === 0 && (await dump(office)) !== before) return 'a refusal changed the database';
  const written = (await standing(office)) - count;
  return written === wanted ? null : `${written} of ${wanted} rows stand in the database`;
}

async function checkFolder(folder: string): Promise<number> {
  await i18next.init({
    lng: 'en',
    resources: { en: englishAreas },
    ns: Object.keys(englishAreas),
    interpolation: { escapeValue: false },
  });
  const office = await openTestOffice();
  let faults = 0;
  const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  for (const name of names.sort()) {
    const started = performance.now();
    const verdict = await checkFile(office, join(folder, name), name).catch((error: unknown): Verdict => {
      return {
        lines: [],
        fault: `crashed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      };
    });
    const millis = performance.now() - started;
    const fault = verdict.fault ?? (millis > longestMillis ? `took ${Math.round(millis)} ms` : null);
    console.log([name, ...verdict.lines.map((line) => `  ${line}`)].join('\n'));
    if (fault !== null) {
      faults += 1;
      console.log(`  FAULT: ${fault}`);
    }
  }
  const { length: candidates } = await office.read.all('candidates');
  const { length: roles } = await office.read.all('roles');
  console.log(`${names.length} files: ${candidates} candidates and ${roles} roles taken, ${faults} faults`);
  office.close();
  return faults;
}

const folder = process.argv[2];
if (folder === undefined) {
  console.log('npm run check:imports -- FOLDER');
  process.exitCode = 2;
} else {
  process.exitCode = (await checkFolder(folder)) === 0 ? 0 : 1;
}
