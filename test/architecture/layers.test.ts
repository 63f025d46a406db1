import { mkdirSync, mkdtempSync, rmSync, symlinkSync, copyFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inProject } from '../../electron/scripts/project.mjs';
import { checkLayers, unseenProblems } from './check-layers.mjs';
import layers from './layers.cjs';

/** A small tree in which every allowed direction is taken once; violations are planted into copies of it. */
const soundTree: Readonly<Record<string, string>> = {
  'shared/kernel/result.ts': `import { z } from 'zod';\nexport const result = z;\n`,
  'shared/time/notice.ts': `import { result } from '@shared/kernel/result';\nexport const notice = result;\n`,
  'shared/domain/role.ts': `import { notice } from '@shared/time/notice';\nexport const role = notice;\n`,
  'shared/changes/stamp.ts': `import { notice } from '@shared/time/notice';\nexport const stamp = notice;\n`,
  'shared/commands/open-role.ts': `import { role } from '@shared/domain/role';\nimport { stamp } from '@shared/changes/stamp';\nexport const openRole = [role, stamp];\n`,
  'shared/desktop-api.ts': `import { stamp } from '@shared/changes/stamp';\nexport const desktopApi = stamp;\n`,
  'renderer/data/door.ts': `import Dexie from 'dexie';\nimport { openRole } from '@shared/commands/open-role';\nexport const door = [Dexie, openRole];\n`,
  'renderer/data/read-calendar.ts': `import ICAL from 'ical.js';\nexport const readCalendar = ICAL;\n`,
  'renderer/platform/desktop.ts': `import { desktopApi } from '@shared/desktop-api';\nexport const desktop = desktopApi;\n`,
  'renderer/ui/field.tsx': `import { Button } from '@mui/material';\nexport const field = Button;\n`,
  'renderer/features/roles/page.tsx': `import { door } from '@data/door';\nimport { field } from '@ui/field';\nimport { role } from '@shared/domain/role';\nexport const rolesPage = [door, field, role];\n`,
  'renderer/features/clients/page.tsx': `import { field } from '@ui/field';\nexport const clientsPage = field;\n`,
  'renderer/app/routes.tsx': `import { rolesPage } from '@features/roles/page';\nimport { desktop } from '@platform/desktop';\nexport const routes = [rolesPage, desktop];\n`,
  'renderer/main.tsx': `import { routes } from '@app/routes';\nexport const main = routes;\n`,
  'electron/main/ipc.ts': `import { readFileSync } from 'node:fs';\nimport { ipcMain } from 'electron';\nimport { desktopApi } from '@shared/desktop-api';\nexport const ipc = [readFileSync, ipcMain, desktopApi];\n`,
  'electron/preload/preload.ts': `import { contextBridge } from 'electron';\nimport { desktopApi } from '@shared/desktop-api';\nexport const preload = [contextBridge, desktopApi];\n`,
  'electron/scripts/start.mjs': `import { existsSync } from 'node:fs';\nexport const start = existsSync;\n`,
  'test/unit/role.test.ts': `import { role } from '@shared/domain/role';\nexport const tested = role;\n`,
};

let root = '';

function write(file: string, text: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'onward-layers-'));
  for (const [file, text] of Object.entries(soundTree)) write(file, text);
  copyFileSync(inProject('shared/tsconfig.base.json'), join(root, 'shared/tsconfig.base.json'));
  symlinkSync(inProject('node_modules'), join(root, 'node_modules'), 'junction');
});

afterEach(() => {
  rmSync(join(root, 'node_modules'));
  rmSync(root, { recursive: true });
});

/** Adds an import to a file of the sound tree, or makes the file. */
async function problemsAfterPlanting(file: string, imported: string): Promise<string[]> {
  write(
    file,
    `${soundTree[file] ?? ''}import * as planted from '${imported}';\nexport const more = planted;\n`,
  );
  return (await checkLayers(root)).problems;
}

describe('a sound tree', () => {
  it('passes, and every source file of it was looked at', async () => {
    const count = Object.keys(soundTree).length;
    expect(await checkLayers(root)).toEqual({ problems: [], modulesSeen: count, sourceFiles: count });
  });
});

const planted: readonly (readonly [rule: string, file: string, imported: string])[] = [
  ['kernel-knows-nothing', 'shared/kernel/result.ts', '@shared/domain/role'],
  ['kernel-knows-nothing', 'shared/kernel/result.ts', '@shared/time/notice'],
  ['time-knows-kernel', 'shared/time/zone.ts', '@shared/domain/role'],
  ['domain-knows-kernel-and-time', 'shared/domain/client.ts', '@shared/changes/stamp'],
  ['domain-knows-kernel-and-time', 'shared/domain/client.ts', '@shared/commands/open-role'],
  ['changes-know-kernel-and-time', 'shared/changes/merge.ts', '@shared/domain/role'],
  ['commands-know-domain-and-changes', 'shared/commands/close-role.ts', '@shared/desktop-api'],
  ['shared-is-pure', 'shared/reports/day-sheet.ts', 'react'],
  ['shared-is-pure', 'shared/reports/day-sheet.ts', 'node:fs'],
  ['shared-is-pure', 'shared/reports/day-sheet.ts', '@data/door'],
  ['data-knows-shared-and-dexie', 'renderer/data/undo.ts', '@platform/desktop'],
  ['data-knows-shared-and-dexie', 'renderer/data/undo.ts', '@ui/field'],
  ['data-knows-shared-and-dexie', 'renderer/data/undo.ts', '@features/roles/page'],
  ['data-knows-shared-and-dexie', 'renderer/data/undo.ts', 'i18next'],
  ['features-know-no-feature', 'renderer/features/clients/list.tsx', '@features/roles/page'],
  ['features-know-no-feature', 'renderer/features/clients/list.tsx', '@app/routes'],
  ['features-know-no-feature', 'renderer/features/clients/list.tsx', '@platform/desktop'],
  ['features-know-no-feature', 'renderer/features/clients/list.tsx', 'dexie'],
  ['features-know-no-feature', 'renderer/features/clients/list.tsx', 'ical.js'],
  ['app-knows-the-page', 'renderer/app/shell.tsx', 'dexie'],
  ['app-knows-the-page', 'renderer/app/shell.tsx', '../../electron/main/ipc'],
  ['ui-knows-no-domain', 'renderer/ui/button.tsx', '@shared/domain/role'],
  ['ui-knows-no-domain', 'renderer/ui/button.tsx', '@data/door'],
  ['platform-knows-shared', 'renderer/platform/browser.ts', '@data/door'],
  ['renderer-knows-no-desktop', 'renderer/report.tsx', 'electron'],
  ['renderer-knows-no-desktop', 'renderer/report.tsx', 'node:path'],
  ['renderer-knows-no-desktop', 'renderer/report.tsx', '../electron/preload/preload'],
  ['renderer-knows-no-desktop', 'renderer/report.tsx', '../test/unit/role.test'],
  ['main-knows-shared-and-electron', 'electron/main/window.ts', '@data/door'],
  ['main-knows-shared-and-electron', 'electron/main/window.ts', 'react'],
  ['preload-knows-shared-and-electron', 'electron/preload/bridge.ts', 'node:fs'],
  ['preload-knows-shared-and-electron', 'electron/preload/bridge.ts', '../main/ipc'],
  ['scripts-need-nothing-installed', 'electron/scripts/build.mjs', 'vite'],
  ['scripts-need-nothing-installed', 'test/scripts/unit.mjs', '@playwright/test'],
  ['nothing-unresolved', 'shared/domain/client.ts', '@shared/domain/nowhere'],
];

describe('a planted violation is reported', () => {
  it.each(planted)('%s: %s → %s', async (rule, file, imported) => {
    const problems = await problemsAfterPlanting(file, imported);
    expect(problems.filter((problem) => problem.startsWith(`${rule}: ${file} → `))).toHaveLength(1);
  });

  it('no-circle, types included', async () => {
    write(
      'shared/domain/first.ts',
      `import type { Second } from './second';\nexport type First = Second[];\n`,
    );
    write(
      'shared/domain/second.ts',
      `import type { First } from './first';\nexport type Second = First[];\n`,
    );
    const { problems } = await checkLayers(root);
    expect(problems).toContain('no-circle: shared/domain/first.ts → shared/domain/second.ts');
  });
});

describe('the count of what was looked at', () => {
  it('fails on a folder without sources', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'onward-empty-'));
    const report = await checkLayers(empty);
    rmSync(empty, { recursive: true });
    expect(report.modulesSeen).toBe(0);
    expect(report.problems).toHaveLength(1);
  });

  it('fails when the checker passes over a file', () => {
    expect(unseenProblems(new Set(), ['shared/a.ts', 'shared/b.ts'])).toHaveLength(1);
    expect(unseenProblems(new Set(['shared/a.ts']), ['shared/a.ts', 'shared/b.ts'])).toHaveLength(1);
    expect(unseenProblems(new Set(['shared/a.ts']), ['shared/a.ts'])).toEqual([]);
  });
});

describe('the rules', () => {
  it('are each planted above', () => {
    const tried = new Set([...planted.map(([rule]) => rule), 'no-circle']);
    expect(layers.forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });
});
