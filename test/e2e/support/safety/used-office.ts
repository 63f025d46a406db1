import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import type { LaunchedDesktop } from '../launch-desktop';
import { addTask, enterOffice, firstScreenOf, openTasks, rebuildFromJournal } from './desk';
import { writeOffice } from './written-office';

/** The data folder of an office that was worked in and closed, and the tasks it acknowledged. */
export interface UsedOffice {
  readonly userData: string;
  readonly tasks: readonly string[];
}

type Launch = (options?: { readonly userData?: string }) => Promise<LaunchedDesktop>;

/** LevelDB writes table files when 4 MB were logged; long notes get there soon. */
const NOTES = 150;
const NOTE_LENGTH = 15_000;
const TASKS_BY_HAND = 12;

/** Chromium's lock and the link to the folder itself belong to a run, not to the data. */
const belongsToRun = (path: string): boolean => ['.chromium', '.stand-in-lock'].includes(basename(path));

/** Copies a closed data folder. */
export function copyUserData(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (path) => !belongsToRun(path) });
}

/** The LevelDB folder of the office's database. */
export function databaseFolderIn(userData: string): string {
  const folder = join(userData, 'IndexedDB');
  const name = readdirSync(folder).find((entry) => entry.endsWith('.indexeddb.leveldb'));
  if (name === undefined) throw new Error(`No database in ${folder}`);
  return join(folder, name);
}

async function writeNotes(userData: string): Promise<readonly string[]> {
  return writeOffice(userData, async ({ run, actors, clock }) => {
    const ownerId = actors.manager.staffId;
    const about = {
      candidateId: null,
      contactId: null,
      clientId: null,
      interviewId: null,
      submissionId: null,
    };
    const notes = Array.from({ length: NOTES }, (_none, index) =>
      `note ${index + 1} `.padEnd(NOTE_LENGTH, `call ${index + 1} back, `),
    );
    for (const words of notes)
      await run('task/add', { words, ownerId, dueAt: clock.now(), channel: 'phone', ...about });
    return notes;
  });
}

/** An office whose database has table files and a log, closed after some work by hand; its data folder is kept. */
export async function makeUsedOffice(launch: Launch): Promise<UsedOffice> {
  const userData = mkdtempSync(join(tmpdir(), 'onward-used-'));
  const notes = await writeNotes(userData);
  const byHand = Array.from({ length: TASKS_BY_HAND }, (_none, index) => `after lunch ${index + 1}`);
  const { page, electronApp } = await launch({ userData });
  expect(await firstScreenOf(page)).toBe('recovery');
  await rebuildFromJournal(page);
  await enterOffice(page);
  await openTasks(page);
  for (const words of byHand) await addTask(page, words);
  await electronApp.close();
  return { userData, tasks: [...notes, ...byHand] };
}

/** Deletes what {@link makeUsedOffice} kept. */
export const dropUsedOffice = (office: UsedOffice): void =>
  rmSync(office.userData, { recursive: true, force: true });
