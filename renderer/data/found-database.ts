import type { OfficeDatabase } from './database';
import { metaKeys } from './device';

/** Names a new database and this device in it; done once, before anything else is written. Never overwrites a name. */
export async function foundDatabase(
  database: OfficeDatabase,
  identity: { readonly databaseId: string; readonly device: string },
): Promise<void> {
  await database.write(['meta'], async () => {
    if (await database.meta.get(metaKeys.databaseId)) return;
    await database.meta.bulkPut([
      { key: metaKeys.databaseId, value: identity.databaseId },
      { key: metaKeys.device, value: identity.device },
    ]);
  });
}

/** The id under which the safety copy knows this database, or null when it was never founded. */
export async function databaseIdOf(database: OfficeDatabase): Promise<string | null> {
  const row = await database.meta.get(metaKeys.databaseId);
  return typeof row?.value === 'string' ? row.value : null;
}
