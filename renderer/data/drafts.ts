// The narrow door of drafts: text a person has typed and not handed over yet. Not logged, not undone, erasable; it is in
// the database so that Esc, a lock or a crash does not take it away.
import type { Json } from '@shared/kernel/json';
import type { Instant } from '@shared/time/instant';
import type { OfficeDatabase } from './database';

/** What was typed under a key, or undefined where nothing was kept. */
export async function readDraft(database: OfficeDatabase, key: string): Promise<Json | undefined> {
  return (await database.drafts.get(key))?.value;
}

/** Keeps what was typed in place of what was kept before. Rejects when it cannot be written, as on a full disk. */
export async function keepDraft(
  database: OfficeDatabase,
  draft: { readonly key: string; readonly value: Json; readonly savedAt: Instant },
): Promise<void> {
  await database.write(['drafts'], async () => {
    await database.drafts.put(draft);
  });
}

/** Forgets a draft that was handed over or thrown away. */
export async function dropDraft(database: OfficeDatabase, key: string): Promise<void> {
  await database.write(['drafts'], () => database.drafts.delete(key));
}
