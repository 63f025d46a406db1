import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

const made: string[] = [];

/** A folder of its own for one test, gone afterwards. To be called inside a test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onward-'));
  made.push(folder);
  return folder;
}

const memory = '/dev/shm';

/** The same in memory where the system offers that: for thousands of flushes that need not reach a disk. */
export function temporaryFolderInMemory(): string {
  const folder = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'onward-'));
  made.push(folder);
  return folder;
}

/** Registers the clearing away; once per test file. Tried again while a write that was under way still ends in there. */
export function clearTemporaryFolders(): void {
  afterEach(async () => {
    for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  });
}
