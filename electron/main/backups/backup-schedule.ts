// When a backup is due: once a day in each folder, in the first minutes of use, and before the app or its schema goes to
// another version. What could not be made is tried again after a while; what waits for a person is not.
import type { BackupTrouble } from '@shared/backup-requests';
import type { LocalDate } from '@shared/time/local-date';

/** Between two tries, in milliseconds. */
export const retryAfter = 10 * 60_000;

/** What only a person can mend: trying again by itself would change nothing. */
const waitsForPerson: readonly BackupTrouble[] = ['passphrase-missing', 'cancelled'];

/** Why there is no backup of today in a folder. */
export interface Trouble {
  readonly kind: BackupTrouble;
  /** ISO UTC of the first try that failed. */
  readonly since: string;
  readonly nextTry: string | null;
}

/** What is known of a folder during this run. */
export interface PlaceMemory {
  /** The day of the newest backup in it; undefined until looked at. */
  lastDay: LocalDate | null | undefined;
  trouble: Trouble | null;
}

/** A folder nobody has looked at yet. */
export const newMemory = (): PlaceMemory => ({ lastDay: undefined, trouble: null });

/** Whether it is time to try; `today` is the office's day at `now`. */
export function isDue({ lastDay, trouble }: PlaceMemory, now: string, today: LocalDate): boolean {
  if (trouble !== null) return trouble.nextTry !== null && trouble.nextTry <= now;
  return lastDay === null || lastDay === undefined || lastDay !== today;
}

/** Notes a try that failed. */
export function noteTrouble(memory: PlaceMemory, kind: BackupTrouble, now: string): void {
  const nextTry = waitsForPerson.includes(kind) ? null : new Date(Date.parse(now) + retryAfter).toISOString();
  memory.trouble = { kind, since: memory.trouble?.since ?? now, nextTry };
}

/** Notes that one was made. */
export function noteMade(memory: PlaceMemory, today: LocalDate): void {
  Object.assign(memory, { lastDay: today, trouble: null });
}
