// What stands in a line on screen or on paper is put together with the marks of its language: commas and colons of
// English between Chinese words read as a mistake. So no text that a person reads is joined by them in place.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folders = ['renderer/app', 'renderer/features', 'renderer/ui', 'shared/reports'];

/** A `join` of texts by a mark of English, and a template that has one between two of its values. */
const joins = /\.join\(\s*(['"`])[,;:] \1\s*\)|\}[,;:] \$\{/u;

/** Files that may, each for the one reason that nobody reads what they join. */
const exceptions: Readonly<Record<string, string>> = {
  'renderer/app/theme/tokens.ts': 'a list of fonts in CSS',
  'renderer/features/rematch/panel/pool-dialog.tsx': 'what a person typed, given back to be typed on',
};

const isWords = (path: string): boolean => /^renderer\/app\/i18n\//u.test(path);

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const joining = (text: string): boolean => text.split('\n').some((line) => joins.test(line));

describe('what people read', () => {
  it.each([
    ["names.join(', ')", true],
    ["[head, reason].filter(Boolean).join(': ')", true],
    ['`${name}, ${title}`', true],
    ['`${label}: ${text}`', true],
    ["ids.join(',')", false],
    ["parts.join(' · ')", false],
    ['`${from}–${to}`', false],
    ['joined.items(names)', false],
  ])('is told from what nobody does: %s', (line, isJoined) => {
    expect(joining(line)).toBe(isJoined);
  });

  it('is put together with the marks of its language', () => {
    const files = folders.flatMap(filesIn).filter((path) => !isWords(path));
    expect(files.length).toBeGreaterThan(400);
    const found = files.filter((path) => joining(readFileSync(join(root, path), 'utf8')));
    expect(found.sort()).toEqual(Object.keys(exceptions).sort());
  });
});
