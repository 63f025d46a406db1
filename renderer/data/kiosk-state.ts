// Whether this window is the kiosk. Kept like a draft: it is no fact of the office, and yet a reload or a new start must
// not let a visitor out of it.
import { z } from 'zod';
import { kioskTries } from '@shared/domain/reception/own-appointment';
import type { Instant } from '@shared/time/instant';
import type { OfficeDatabase } from './database';
import { dropDraft, keepDraft, readDraft } from './drafts';
import { useLiveAnswer } from './use-live';

const key = 'kiosk';

const kioskState = z.object({
  /** Who put it up: check-ins are recorded in their name. */
  byId: z.string(),
  /** Numbers in a row that found nothing. */
  misses: z.int().min(0).max(kioskTries),
  language: z.enum(['en', 'zh-HK']),
});
/** See {@link readKiosk}. */
export type KioskState = z.infer<typeof kioskState>;

/** The kiosk as it stands, or null when this window is a desk. */
export async function readKiosk(database: OfficeDatabase): Promise<KioskState | null> {
  const read = kioskState.safeParse(await readDraft(database, key));
  return read.success ? read.data : null;
}

/** {@link readKiosk}, kept up to date; undefined until read. */
export const useKiosk = (database: OfficeDatabase): KioskState | null | undefined =>
  useLiveAnswer(() => readKiosk(database), [database]);

/** Puts the kiosk up, or keeps what changed of it. Rejects when it cannot be written. */
export const keepKiosk = (database: OfficeDatabase, value: KioskState, savedAt: Instant): Promise<void> =>
  keepDraft(database, { key, value, savedAt });

/** Makes the window a desk again. */
export const endKiosk = (database: OfficeDatabase): Promise<void> => dropDraft(database, key);
