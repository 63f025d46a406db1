import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What runs the built app: the real Electron binary, or the stand-in that imitates it. */
export interface Desktop {
  readonly kind: 'electron' | 'stand-in';
  readonly executablePath: string;
}

/** The project's root folder, where package.json names the built main script. */
export const PROJECT_FOLDER = resolve(__dirname, '..', '..', '..');

export const STAND_IN: Desktop = {
  kind: 'stand-in',
  executablePath: join(PROJECT_FOLDER, 'test', 'desktop-stand-in', 'electron'),
};

/** Electron's package downloads its binary on first use, so it is looked for on disk and never imported. */
function findElectron(): Desktop | null {
  const electronFolder = join(PROJECT_FOLDER, 'node_modules', 'electron');
  const pathFile = join(electronFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const executablePath = join(electronFolder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(executablePath) ? { kind: 'electron', executablePath } : null;
}

/** The real binary where it is installed, else the stand-in; `ONWARD_E2E_DESKTOP=stand-in` insists on the latter. */
export function chooseDesktop(): Desktop {
  if (process.env['ONWARD_E2E_DESKTOP'] === 'stand-in') return STAND_IN;
  return findElectron() ?? STAND_IN;
}
