import { basename, join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { app, dialog, type BrowserWindow } from 'electron';
import type { FileKind, RequestInput, RequestOutput, Saved } from '@shared/desktop-api';
import { filtersOf, safeFileName } from './file-names';
import { diskRefusalOf, type FileSystem } from './safety-copy/file-system';
import { writeAtomically } from './safety-copy/write-atomically';

/** Asks where to save; null when the person thinks better of it. */
export async function askWhereToSave(
  window: BrowserWindow,
  suggestedName: string,
  kind: FileKind,
): Promise<string | null> {
  const defaultPath = join(app.getPath('documents'), safeFileName(suggestedName));
  const answer = await dialog.showSaveDialog(window, { defaultPath, filters: filtersOf(kind) });
  return answer.canceled || !answer.filePath ? null : answer.filePath;
}

/** Writes what the person asked to save, whole or not at all. */
export async function writeChosen(files: FileSystem, path: string, bytes: Uint8Array): Promise<Saved> {
  try {
    await writeAtomically(files, path, bytes);
    return { outcome: 'saved', path };
  } catch (error) {
    return { outcome: 'refused', reason: diskRefusalOf(error) };
  }
}

/** Saves bytes of the page under a name the person chooses. */
export async function saveFile(
  files: FileSystem,
  window: BrowserWindow,
  { suggestedName, bytes, kind }: RequestInput<'saveFile'>,
): Promise<Saved> {
  const path = await askWhereToSave(window, suggestedName, kind);
  return path === null ? { outcome: 'cancelled' } : writeChosen(files, path, bytes);
}

/** The paths of the files the person chose; none when they closed the dialog. */
export async function chooseFiles(
  window: BrowserWindow,
  { kind, multiple }: RequestInput<'openFiles'>,
): Promise<readonly string[]> {
  const properties: ('openFile' | 'multiSelections')[] = multiple
    ? ['openFile', 'multiSelections']
    : ['openFile'];
  const answer = await dialog.showOpenDialog(window, { filters: filtersOf(kind), properties });
  return answer.canceled ? [] : answer.filePaths;
}

/** The folder the person chose, or null. */
export async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const answer = await dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

/** Reads the files the person chose. A file that cannot be read comes as no bytes, so that its name can be refused. */
export async function openFiles(
  window: BrowserWindow,
  input: RequestInput<'openFiles'>,
): Promise<RequestOutput<'openFiles'>> {
  const paths = await chooseFiles(window, input);
  return Promise.all(
    paths.map(async (path) => ({
      name: basename(path),
      bytes: new Uint8Array(await readFile(path).catch(() => Buffer.alloc(0))),
    })),
  );
}
