import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ChangeRecord } from '@shared/changes/change-record';
import { openJournal, type Journal, type JournalOptions } from '../../electron/main/safety-copy/journal';
import { nodeFileSystem } from '../../electron/main/safety-copy/node-file-system';

/** The office of these tests. */
export const databaseId = 'db-central';
/** The segment of the tests' month. */
export const segment = '2026-11.jsonl';

function countingHex(): (bytes: number) => string {
  let next = 0;
  return (bytes) => (next += 1).toString(16).padStart(bytes * 2, '0');
}

/** A journal's options on the real disk. */
export function optionsFor(folder: string, part: Partial<JournalOptions> = {}): JournalOptions {
  return {
    files: nodeFileSystem,
    folder,
    schema: 1,
    now: () => '2026-11-23T02:00:00.000Z',
    randomHex: countingHex(),
    acknowledged: Infinity,
    ...part,
  };
}

/** Every record, page by page. */
export async function readAll(journal: Journal, limit = 3): Promise<ChangeRecord[]> {
  const records: ChangeRecord[] = [];
  for (let after: number | null = 0; after !== null;) {
    const page = await journal.readPage(after, limit);
    if (!page.ok) throw new Error(page.reason);
    records.push(...page.records);
    after = page.next;
  }
  return records;
}

/** A journal that has taken these records. */
export async function journalWith(folder: string, records: readonly ChangeRecord[]): Promise<Journal> {
  const journal = await openJournal(optionsFor(folder));
  const answer = await journal.append(databaseId, records);
  expect(answer).toMatchObject({ ok: true, kept: 'journal' });
  return journal;
}

/** The whole lines of a segment. */
export const linesOf = (folder: string, name = segment): string[] =>
  readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1);

/** Changes one line behind the journal's back; lines count from 1. */
export function editLine(folder: string, line: number, edit: (text: string) => string): void {
  const lines = linesOf(folder);
  lines[line - 1] = edit(lines[line - 1] ?? '');
  writeFileSync(join(folder, segment), `${lines.join('\n')}\n`);
}
