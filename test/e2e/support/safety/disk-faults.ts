// A disk that is full, or that loses what it is given, under the running app: for the database through the browser's own
// quota, for the journal in the file calls of the main process. The app itself is the built one, unchanged.
import type { CDPSession, ElectronApplication, Page } from '@playwright/test';

/** How writing to the journal goes wrong. */
export type JournalFault = 'full' | 'never-written';

/** Lets the database take nothing more; answers how to free the space again. */
export async function fillDatabaseDisk(app: ElectronApplication, page: Page): Promise<() => Promise<void>> {
  const session: CDPSession = await app.context().newCDPSession(page);
  const origin = await page.evaluate(() => self.origin);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  return async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await session.detach();
  };
}

/** Lets every write to the journal's files go wrong; answers how to mend the disk again. */
export async function breakJournalDisk(
  app: ElectronApplication,
  fault: JournalFault,
): Promise<() => Promise<void>> {
  await app.evaluate((_electron, kind) => {
    const files = process.getBuiltinModule('node:fs/promises');
    const open = files.open;
    const full = (): never => {
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    };
    files.open = async (path, flags, mode) => {
      const file = await open(path, flags, mode);
      if (flags === 'r' || !String(path).endsWith('.jsonl')) return file;
      const lose = async (_bytes: unknown, _from: unknown, length: number) => ({ bytesWritten: length });
      return Object.assign(file, { write: kind === 'full' ? full : lose });
    };
    Reflect.set(globalThis, 'mendJournalDisk', () => {
      files.open = open;
    });
  }, fault);
  return () => app.evaluate(() => (Reflect.get(globalThis, 'mendJournalDisk') as () => void)());
}
