import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../electron/scripts/project.mjs';

/**
 * Planted violations: each text is linted under the name of a file that would really stand there, with the project's
 * own configuration. Nothing is written to disk.
 */
const eslint = new ESLint({ cwd: inProject() });

async function rulesBroken(filePath: string, code: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(code, { filePath: inProject(filePath) });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

const lines = (count: number, line: string): string => Array.from({ length: count }, () => line).join('\n');
const functionOf = (lineCount: number): string =>
  `export function grow(total: number): number {\n${lines(lineCount - 3, '  total += 1;')}\n  return total;\n}\n`;
const componentOf = (lineCount: number): string =>
  `export function Card() {\n  return (\n    <ul>\n${lines(lineCount - 6, '      <li />')}\n    </ul>\n  );\n}\n`;
const fileOf = (lineCount: number): string =>
  Array.from({ length: lineCount }, (_, index) => `export const value${index} = ${index};`).join('\n');
const depthOf = (depth: number): string =>
  `export function dig(deep: boolean): void {\n${'if (deep) {\n'.repeat(depth)}dig(false);\n${'}\n'.repeat(depth)}}\n`;
const parametersOf = (count: number): string => {
  const names = Array.from({ length: count }, (_, index) => `value${index}`);
  const declared = names.map((name) => `${name}: number`).join(', ');
  return `export const sum = (${declared}): number => ${names.join(' + ')};\n`;
};

describe('size caps', () => {
  const domainFile = 'shared/domain/planted.ts';
  const componentFile = 'renderer/ui/planted.tsx';

  it.each([
    ['a function of 61 lines', 'max-lines-per-function', domainFile, functionOf(61)],
    ['a component of 181 lines', 'max-lines-per-function', componentFile, componentOf(181)],
    ['a file of 351 lines', 'max-lines', domainFile, fileOf(351)],
    ['five parameters', 'max-params', domainFile, parametersOf(5)],
    ['nesting of four', 'max-depth', domainFile, depthOf(4)],
    [
      'a script with a function of 61 lines',
      'max-lines-per-function',
      'test/scripts/x.mjs',
      functionInJavaScript(),
    ],
  ])('refuse %s', async (_what, rule, file, code) => {
    expect(await rulesBroken(file, code)).toContain(rule);
  });

  it.each([
    ['a function of 60 lines', domainFile, functionOf(60)],
    ['a component of 180 lines', componentFile, componentOf(180)],
    ['a file of 350 lines', domainFile, fileOf(350)],
    ['four parameters', domainFile, parametersOf(4)],
    ['nesting of three', domainFile, depthOf(3)],
  ])('let %s pass', async (_what, file, code) => {
    expect(await rulesBroken(file, code)).toEqual([]);
  });

  function functionInJavaScript(): string {
    return functionOf(61).replace(/: number/g, '');
  }
});

describe('ambient time, randomness and environment in shared', () => {
  it.each([
    'Date.now()',
    'new Date()',
    'crypto.randomUUID()',
    'setTimeout(() => undefined, 1)',
    'window.name',
    'document.title',
    'process.env',
    'localStorage.length',
    'indexedDB.databases()',
    `fetch('x')`,
    'globalThis.name',
  ])('refuses %s', async (expression) => {
    const code = `export const planted = (): unknown => ${expression};\n`;
    expect(await rulesBroken('shared/domain/planted.ts', code)).toContain('no-restricted-globals');
  });

  it.each(['shared/domain/planted.ts', 'renderer/features/roles/planted.ts', 'electron/main/planted.ts'])(
    'refuses Math.random in %s',
    async (file) => {
      const code = 'export const planted = (): number => Math.random();\n';
      expect(await rulesBroken(file, code)).toContain('no-restricted-syntax');
    },
  );
});

describe('what may be imported where', () => {
  const importing = (what: string): string =>
    `import { thing } from '${what}';\nexport const planted = thing;\n`;

  it.each([
    ['dexie', 'renderer/features/roles/planted.ts'],
    ['dexie', 'renderer/app/planted.ts'],
    ['dexie', 'shared/domain/planted.ts'],
    ['dexie', 'electron/main/planted.ts'],
    ['dexie-react-hooks', 'renderer/features/roles/planted.ts'],
    ['electron', 'renderer/platform/planted.ts'],
    ['electron', 'renderer/data/planted.ts'],
    ['electron', 'shared/planted.ts'],
    ['node:fs', 'renderer/data/planted.ts'],
    ['node:fs', 'shared/kernel/planted.ts'],
  ])('refuses %s in %s', async (what, file) => {
    expect(await rulesBroken(file, importing(what))).toContain('no-restricted-imports');
  });

  it('lets only ipc.ts listen', async () => {
    const code = `import { ipcMain } from 'electron';\nexport const planted = ipcMain;\n`;
    expect(await rulesBroken('electron/main/window.ts', code)).toContain('no-restricted-imports');
    expect(await rulesBroken('electron/main/ipc.ts', code)).toEqual([]);
  });

  it('lets data import dexie and main import electron', async () => {
    expect(await rulesBroken('renderer/data/planted.ts', importing('dexie'))).toEqual([]);
    expect(await rulesBroken('electron/main/planted.ts', importing('electron'))).toEqual([]);
  });
});

describe('house style', () => {
  it.each([
    ['a default export', 'no-restricted-syntax', 'export default 1;'],
    [
      'a default export by name',
      'no-restricted-syntax',
      'const planted = 1;\nexport { planted as default };',
    ],
    ['a barrel', 'no-restricted-syntax', `export * from './result';`],
    ['any', '@typescript-eslint/no-explicit-any', 'export const planted = (value: any): unknown => value;'],
    ['a cast through another type', 'no-restricted-syntax', 'export const planted = 1 as unknown as string;'],
    ['the console', 'no-console', `console.log('planted');`],
    [
      'a non-null assertion',
      '@typescript-eslint/no-non-null-assertion',
      'export const f = (x?: string) => x!;',
    ],
    ['an unused name', '@typescript-eslint/no-unused-vars', 'const planted = 1;'],
    ['a value import of a type', '@typescript-eslint/consistent-type-imports', typeImportedAsValue()],
    ['loose equality', 'eqeqeq', 'export const planted = (value: unknown): boolean => value == null;'],
  ])('refuses %s', async (_what, rule, code) => {
    expect(await rulesBroken('shared/domain/planted.ts', `${code}\n`)).toContain(rule);
  });

  it('does not let a comment silence a rule', async () => {
    const code = '/* eslint-disable */\nexport const planted = (value: any): unknown => value;\n';
    expect(await rulesBroken('shared/domain/planted.ts', code)).toContain(
      '@typescript-eslint/no-explicit-any',
    );
  });

  it('refuses words written where they are shown', async () => {
    const text = 'export function Card() {\n  return <p>Saved</p>;\n}\n';
    const label = 'export function Card() {\n  return <input aria-label="Search" />;\n}\n';
    expect(await rulesBroken('renderer/features/roles/planted.tsx', text)).toContain('no-restricted-syntax');
    expect(await rulesBroken('renderer/features/roles/planted.tsx', label)).toContain('no-restricted-syntax');
    expect(await rulesBroken('renderer/app/planted.tsx', text.replace('Saved', 'Onward'))).toEqual([]);
  });

  it('holds components to the rules of hooks', async () => {
    const code = `import { useState } from 'react';\nexport function Card(props: { open: boolean }) {\n  if (props.open) useState(1);\n  return null;\n}\n`;
    expect(await rulesBroken('renderer/ui/planted.tsx', code)).toContain('react-hooks/rules-of-hooks');
  });

  function typeImportedAsValue(): string {
    return `import { Planted } from './result';\nexport const planted = (value: Planted): Planted => value;`;
  }
});

describe('test cases', () => {
  it.each([
    ['a sleep', 'await page.waitForTimeout(100);'],
    ['a timer', 'setTimeout(() => undefined, 100);'],
    ['a skipped test', `test.skip('later', () => undefined);`],
    ['a skipped group', `describe.skip('later', () => undefined);`],
    ['a skipped Playwright group', `test.describe.skip('later', () => undefined);`],
    ['a focused test', `it.only('this one', () => undefined);`],
    ['a focused Playwright group', `test.describe.only('this one', () => undefined);`],
    ['a test known not to work', `test.fixme('some day', () => undefined);`],
    ['a test left for later', `it.todo('some day');`],
    ['a test under a condition', `it.skipIf(true)('some day', () => undefined);`],
  ])('refuse %s', async (_what, code) => {
    expect(await rulesBroken('test/e2e/planted.spec.ts', `${code}\n`)).toContain('no-restricted-syntax');
    expect(await rulesBroken('test/unit/planted.test.ts', `${code}\n`)).toContain('no-restricted-syntax');
  });
});
