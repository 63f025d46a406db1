/** Why a write did not happen although the office's rules allowed it; each has its own sentence. */
export type WriteFailure =
  /** No answer in time; it may have been written, a retry with the same tx tells. */
  | { readonly kind: 'timed-out' }
  /** The disk or the browser's quota is full; nothing was written. */
  | { readonly kind: 'disk-full' }
  /** The database closed or failed underneath; writes are frozen until the app has looked. */
  | { readonly kind: 'database-lost' }
  /** The safety copy cannot be written, so nothing new is taken. */
  | { readonly kind: 'copy-unwritable'; readonly reason: string };

const byName: Readonly<Record<string, WriteFailure['kind'] | undefined>> = {
  TimeoutError: 'timed-out',
  QuotaExceededError: 'disk-full',
  AbortError: 'database-lost',
  UnknownError: 'database-lost',
  DatabaseClosedError: 'database-lost',
  InvalidStateError: 'database-lost',
  OpenFailedError: 'database-lost',
};

const chainDepth = 5;

/** The failure behind a thrown error, or null when it is our own bug. Dexie wraps the browser's error in `inner`. */
export function failureOf(error: unknown): WriteFailure | null {
  const names = errorChain(error, chainDepth).map((link) => link.name);
  if (names.includes('QuotaExceededError')) return { kind: 'disk-full' };
  const kind = names.map((name) => byName[name]).find((found) => found !== undefined);
  return kind === undefined || kind === 'copy-unwritable' ? null : { kind };
}

function errorChain(error: unknown, depth: number): readonly Error[] {
  if (depth === 0 || !(error instanceof Error || error instanceof DOMException)) return [];
  const inner = 'inner' in error ? error.inner : error instanceof Error ? error.cause : undefined;
  return [error as Error, ...errorChain(inner, depth - 1)];
}
