import { lastPerStream, streamOf, type LastPerStream } from '@shared/safety-facts';
import { tableNames } from '@shared/domain/tables';
import type { DatabaseFacts } from './compare-copies';
import { metaKeys } from './device';
import type { OfficeDatabase } from './database';
import { databaseIdOf } from './found-database';

/**
 * What an opened database says of itself. The streams are trusted only when the log is as long as they say; a shorter
 * log counts the streams from the records that are there. Every store is read to its end: damage is met here, where it
 * leads to recovery, and not in the middle of work. Rejects when anything does not read.
 */
export async function readDatabaseFacts(database: OfficeDatabase): Promise<DatabaseFacts> {
  const databaseId = await databaseIdOf(database);
  const stored = lastPerStream.parse((await database.meta.get(metaKeys.streams))?.value ?? {});
  const expected = Object.values(stored).reduce((sum, last) => sum + last, 0);
  const count = await database.changes.count();
  for (const name of tableNames) await database.rows(name).count();
  return { databaseId, last: count >= expected ? stored : await countStreams(database) };
}

/** Per stream, the highest number up to which the log has no gap. */
async function countStreams(database: OfficeDatabase): Promise<LastPerStream> {
  const numbers = new Map<string, Set<number>>();
  await database.changes.each((record) => {
    const stream = streamOf(record);
    const seen = numbers.get(stream) ?? new Set<number>();
    numbers.set(stream, seen.add(record.deviceSeq));
  });
  const last = [...numbers].map(([stream, seen]) => {
    let number = 0;
    while (seen.has(number + 1)) number += 1;
    return [stream, number] as const;
  });
  return Object.fromEntries(last);
}
