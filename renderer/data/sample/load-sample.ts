// Fills an office that nobody has opened yet with the sample: invented people, clients and roles around the present week.
import type { ChangeRecord } from '@shared/changes/change-record';
import { tableNames } from '@shared/domain/tables';
import type { Json } from '@shared/kernel/json';
import { isLocalDate, startOfWeek, type LocalDate } from '@shared/time/local-date';
import type { Clock, IdSource, ZoneRules } from '@shared/time/ports';
import type { OfficeDatabase } from '../database';
import { readDeviceState, metaKeys, writeDeviceState } from '../device';
import { failureOf, type WriteFailure } from '../write-failure';
import { placeTimes, renameIds } from './place-sample';
import { createDayMap } from './sample-days';
import { sampleFile, sampleHead, type SampleFile, type SampleHead } from './sample-file';
import { buildSampleRecords, type SampleRecords } from './sample-records';

/** Every PIN of the sample office; shown to whoever opens it. */
export const samplePin = '1234';

/** Rows and records are written this many at a time, so that progress can be told. */
const chunkSize = 500;

/** Where the loading stands. */
export interface SampleProgress {
  readonly done: number;
  readonly total: number;
}

/** What loading needs: an office nothing was written to yet, and where its log is handed on. */
export interface SampleTarget {
  readonly clock: Clock;
  readonly zoneRules: ZoneRules;
  readonly ids: IdSource;
  readonly database: OfficeDatabase;
  readonly link: { hand(records: readonly ChangeRecord[]): void };
  readonly onProgress?: (progress: SampleProgress) => void;
}

/** As the door answers. */
export type SampleAnswer =
  | { readonly ok: true; readonly tx: string; readonly result: Readonly<Record<string, Json>> }
  | { readonly ok: false; readonly failure: WriteFailure };

/** Fetches the shipped sample and fills the office with it; see {@link fillWithSample}. */
export async function loadSample(target: SampleTarget): Promise<SampleAnswer> {
  const response = await fetch('sample/office.json');
  if (!response.ok) throw new Error(`The sample cannot be read: ${response.status}`);
  return fillWithSample(await response.text(), target);
}

/** The sample with its times told around the week of `today` and its ids renamed. */
export function placeSample(
  text: string,
  { today, zoneRules, ids }: Pick<SampleTarget, 'zoneRules' | 'ids'> & { readonly today: LocalDate },
): SampleFile {
  const head = sampleHead.parse(JSON.parse(text));
  const dateOf = createDayMap({ ...head, monday: startOfWeek(today), holidays: holidaysOf(head) });
  const placed = placeTimes(text, { dateOf, zone: head.zone, zoneRules });
  return sampleFile.parse(JSON.parse(renameIds(placed, ids)));
}

const holidaysOf = ({ holidays }: SampleHead): ReadonlySet<LocalDate> =>
  new Set(holidays.filter(isLocalDate));

/**
 * Writes everything that happened up to now, in one transaction: a sample is there whole or not at all. Throws on an
 * office that holds anything, which the set-up screen never offers.
 */
export async function fillWithSample(text: string, target: SampleTarget): Promise<SampleAnswer> {
  const { clock, zoneRules, ids, database, link } = target;
  const now = clock.now();
  const { zone } = sampleHead.parse(JSON.parse(text));
  const file = placeSample(text, { today: zoneRules.toLocal(now, zone).date, zoneRules, ids });
  const sample = buildSampleRecords(file, {
    ids,
    zoneRules,
    state: await readDeviceState(database),
    now,
  });
  try {
    await writeSample(sample, target);
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return { ok: false, failure };
  }
  link.hand(sample.records);
  return { ok: true, tx: sample.records.at(-1)?.tx ?? '', result: {} };
}

async function writeSample(
  { records, rows, state }: SampleRecords,
  { database, onProgress }: SampleTarget,
): Promise<void> {
  const tables = [...rows].map(([table, byId]) => ({ table, rows: [...byId.values()] }));
  const total = records.length + tables.reduce((sum, one) => sum + one.rows.length, 0);
  let done = 0;
  const step = (written: number): void => {
    done += written;
    onProgress?.({ done, total });
  };
  step(0);
  await database.write([...tableNames, 'changes', 'meta'], async () => {
    if ((await database.changes.count()) > 0) throw new Error('The office is not empty');
    for (const chunk of chunksOf(records)) {
      await database.changes.bulkAdd([...chunk]);
      step(chunk.length);
    }
    for (const { table, rows: all } of tables) {
      for (const chunk of chunksOf(all)) {
        await database.rows(table).bulkAdd([...chunk]);
        step(chunk.length);
      }
    }
    await writeDeviceState(database, state);
    const last = await database.changes.orderBy('n').last();
    await database.meta.put({ key: metaKeys.undoFrom, value: last?.n ?? 0 });
  });
}

const chunksOf = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / chunkSize) }, (_, index) =>
    all.slice(index * chunkSize, (index + 1) * chunkSize),
  );
