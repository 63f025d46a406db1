import type { ElectronApplication } from '@playwright/test';

/** The next and all later save dialogs answer `path`; null: cancelled. Chosen files are not asked to be replaced. */
export async function stubSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' });
  }, path);
}

/** The next and all later open dialogs answer these paths; an empty list: cancelled. */
export async function stubOpenDialog(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths });
    },
    [...paths],
  );
}

/** The next and all later message boxes answer the button at this index. */
export async function stubMessageBox(app: ElectronApplication, response: number): Promise<void> {
  await app.evaluate(({ dialog }, button) => {
    dialog.showMessageBox = async () => ({ response: button, checkboxChecked: false });
  }, response);
}

declare global {
  /** Left in the main process by {@link stubViewer}. */
  var openedInViewer: string[];
}

/** From now on what the app hands to the system's viewer is noted, and no viewer starts. */
export async function stubViewer(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ shell }) => {
    globalThis.openedInViewer = [];
    shell.openPath = async (path) => {
      globalThis.openedInViewer.push(path);
      return '';
    };
  });
}

/** The files handed to the viewer since it was stubbed. */
export const openedInViewer = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(() => globalThis.openedInViewer);
