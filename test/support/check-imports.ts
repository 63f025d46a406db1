// npm run check:imports -- FOLDER: every file of a folder through the real readers and the real door into a scratch
// office. Says per file what was taken, or the sentence that refuses it; fails when a file crashes a reader, keeps it
// longer than ten seconds, or leaves half of itself behind.
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import travel from '../../resources/districts/hong-kong-districts.json';
import { fullName } from '@shared/domain/candidate/candidate-name';
import type { CandidateFields } from '@shared/domain/candidate/empty-candidate';
import { companyKey } from '@shared/domain/matching/names';
import { tableNames } from '@shared/domain/tables';
import { fileFormat } from '@shared/interchange/file-format';
import { districtFinder } from '@shared/interchange/find-district';
import { findDoubles } from '@shared/interchange/find-doubles';
import { busyWindow, maxBusyRows } from '@shared/interchange/ics/busy-rows';
import { canonicalJson } from '@shared/kernel/json';
import { localDate } from '@shared/time/local-date';
import { englishAreas } from '@app/i18n/english-areas';
import { readCalendar } from '@data/ics/read-calendar';
import { writeBusy, type BusyOutcome } from '@data/ics/write-busy';
import { readChosenFile, type ChosenFile, type ReadingFacts } from '@data/imports/read-chosen-file';
import { proposedRows, type ProposedRows } from '@data/imports/proposed-rows';
import { writeImport, type ImportOutcome } from '@data/imports/write-import';
import { readFileText } from '@data/read-file-text';
import { Session } from '@data/session';
import { zoneRules } from '@data/zone-rules';
import { busyPreview, plansOf, type BusyPreview } from '@features/calendar-files/busy-files';
import { calendarRefusalSentence } from '@features/calendar-files/busy-sentences';
import { noteSentence, refusalSentence } from '@features/imports/import-sentences';
import { wordsIn, type Words } from '@ui/i18n/words';
import { openTestOffice, type TestOffice } from './office';

const longestMillis = 10_000;
/** The day of the scratch office. */
const today = '2026-11-23';

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

/** Calendars have a reader and a command of their own: their events become busy time of the scratch office's recruiter. */
async function checkCalendar(office: TestOffice, file: ChosenFile): Promise<Verdict> {
  const words = wordsIn('en', 'ics');
  const window = busyWindow(localDate.parse(today), { zone: 'Asia/Hong_Kong', zoneRules });
  const before = await dump(office);
  const content = readCalendar(file, window);
  const recruiterId = office.actors.recruiter.staffId;
  const preview = busyPreview([{ name: file.name, content }], { window, allDay: true, standing: new Map() });
  const session = new Session(office.actors.recruiter, office.door, office.database);
  const watch = { onProgress: () => undefined, isCancelled: () => false };
  const count = (await office.read.all('busyTimes')).length;
  const plans = preview.overfull ? [] : plansOf(preview, recruiterId);
  const outcome = await writeBusy(plans, office.ids.next('bat'), session.execute, watch);
  const written = (await office.read.all('busyTimes')).length - count;
  const lines = content.ok
    ? calendarLines(preview, words)
    : [`refused: ${calendarRefusalSentence(content.refusal, words)}`];
  return { lines, fault: await calendarFault(office, { before, preview, outcome, written }) };
}

function calendarLines(preview: BusyPreview, words: Words<'ics'>): readonly string[] {
  const readings = preview.calendars.map(({ reading }) => reading);
  const times = `taken: ${preview.times} busy times of ${preview.taken} of ${preview.events} events`;
  const leftOut = readings.flatMap((reading) =>
    reading.leftOut.map(({ label, first, cause }) => {
      const named = [label || words('unnamed'), first ?? ''].join(' ').trim();
      return `left out, ${named}: ${words(`causes.${cause}`)}`;
    }),
  );
  const zones = readings.flatMap(({ unknownZones }) => unknownZones);
  return [
    ...(preview.taken > 0 ? [times] : []),
    ...(preview.overfull ? [`refused: ${words('tooMany', { limit: maxBusyRows })}`] : []),
    ...leftOut,
    ...zones.map((zone) => `  ${words('unknownZones', { count: 1, zones: zone })}`),
  ];
}

async function calendarFault(
  office: TestOffice,
  facts: { before: string; preview: BusyPreview; outcome: BusyOutcome; written: number },
): Promise<string | null> {
  const { before, preview, outcome, written } = facts;
  if (outcome.stopped !== 'no') return `the door said ${JSON.stringify(outcome.answer)}`;
  const wanted = preview.overfull ? 0 : preview.added;
  if (wanted === 0 && (await dump(office)) !== before) return 'a refusal changed the database';
  return written === wanted ? null : `${written} of ${wanted} busy times stand in the database`;
}

const isCalendar = ({ name, bytes }: ChosenFile): boolean => {
  if (/\.(ics|ical|ifb|vcs)$/iu.test(name)) return true;
  const text = readFileText(bytes);
  return text.ok && fileFormat(name, text.value.text) === 'icalendar';
};

async function checkFile(office: TestOffice, path: string, name: string): Promise<Verdict> {
  const chosen = { name, bytes: new Uint8Array(readFileSync(path)) };
  if (isCalendar(chosen)) return checkCalendar(office, chosen);
  const words = wordsIn('en', 'imports');
  const facts: ReadingFacts = {
    findDistrict: districts,
    createdOn: today,
    ownerId: office.actors.recruiter.staffId,
  };
  const before = await dump(office);
  const file = readChosenFile(chosen, facts);
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
    `taken: ${whoIn(fields)}`,
    ...(doubles[index] ?? []).map(
      ({ name, causes }) => `  may be the same as ${name}: ${causes.map(({ kind }) => kind).join(', ')}`,
    ),
    ...notes.map((note) => `  ${noteSentence(note, words)}`),
  ]);
  const clients = new Set(roles.map(({ fields }) => companyKey(fields.clientName)));
  return roles.length === 0 ? people : [...people, `taken: ${roles.length} roles of ${clients.size} clients`];
}

/** Every name, telephone and email as it was taken, so that a file can be compared with it line by line. */
const whoIn = (fields: CandidateFields): string =>
  [
    fullName(fields),
    fields.chineseName,
    fields.preferredName,
    ...Object.values(fields.phones).map(({ typed }) => typed),
    fields.email,
  ]
    .filter((text) => text !== '')
    .join(' · ');

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
  const { length: busy } = await office.read.all('busyTimes');
  const taken = `${candidates} candidates, ${roles} roles and ${busy} busy times taken`;
  console.log(`${names.length} files: ${taken}, ${faults} faults`);
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
