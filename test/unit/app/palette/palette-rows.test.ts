// What the palette lists for what is typed, and where its keys lead.
import { describe, expect, it, test } from 'vitest';
import { Sun } from 'lucide-react';
import { matchCommands } from '@app/palette/match-commands';
import { paletteGroups, type PaletteStock } from '@app/palette/palette-groups';
import { nextGroupRow, type PaletteGroup, type PaletteRow } from '@app/palette/palette-row';
import { readTypedWords } from '@app/palette/read-typed-words';
import { itemAt } from '@app/palette/use-recent';
import type { Command } from '@ui/commands/command';

const command = (id: string, label: string, more: Partial<Command> = {}): Command => ({
  id,
  label,
  run: () => undefined,
  ...more,
});

const row = (key: string, acts: readonly PaletteRow[] = []): PaletteRow => ({
  key,
  icon: Sun,
  text: key,
  run: () => undefined,
  acts,
});

describe('the first sign typed', () => {
  test.each([
    ['lock', 'all', 'lock'],
    ['> lock', 'commands', 'lock'],
    ['＞鎖定', 'commands', '鎖定'],
    ['》鎖定', 'commands', '鎖定'],
    ['#finance', 'roles', 'finance'],
    ['＃R-118', 'roles', 'R-118'],
    [' @ lantau ', 'clients', 'lantau'],
    ['＠', 'clients', ''],
    ['ada@example.hk', 'all', 'ada@example.hk'],
    ['', 'all', ''],
  ])('of %j looks among %s for %j', (typed, mode, words) => {
    expect(readTypedWords(typed)).toEqual({ mode, words });
  });
});

describe('commands', () => {
  const all = [
    command('open', 'Open the lock'),
    command('lock', 'Lock'),
    command('dark', 'Dark', { about: 'Look' }),
    command('rests', 'Lock the door', { when: false }),
    command('palette', 'Lock and find'),
    command('zh', '鎖定視窗'),
  ];
  const ids = (typed: string) => matchCommands(all, typed).map(({ id }) => id);

  it('that begin with the words come first; those that rest, and the palette itself, never come', () => {
    expect(ids('lo')).toEqual(['lock', 'open', 'dark']);
    expect(ids('open lock')).toEqual(['open']);
    expect(ids('ock')).toEqual([]);
  });

  it('are found by what they are a choice of, and in Chinese by any part', () => {
    expect(ids('look dark')).toEqual(['dark']);
    expect(ids('視窗')).toEqual(['zh']);
  });

  it('are all listed when nothing is typed', () => {
    expect(ids('')).toEqual(['open', 'lock', 'dark', 'zh']);
  });
});

describe('groups', () => {
  const stock: PaletteStock = {
    mode: 'all',
    isBlank: false,
    recent: [row('recent')],
    candidates: [
      row('ada', [row('open ada'), row('book ada'), row('next ada')]),
      row('bo', [row('open bo')]),
    ],
    interviews: [row('interview')],
    roles: [row('role')],
    clients: [],
    commands: { page: [row('walk-in')], go: [row('today')], window: [row('lock')], best: [row('lock')] },
    otherwise: row('add'),
  };
  const keysOf = (given: Partial<PaletteStock>) =>
    paletteGroups({ ...stock, ...given }, (key) => key).map(({ title, rows }) => [
      title,
      rows.map(({ key }) => key),
    ]);

  it('begin with what is recent, then the page, while nothing is typed', () => {
    expect(keysOf({ isBlank: true })).toEqual([
      ['recent', ['recent']],
      ['page', ['walk-in']],
      ['go', ['today']],
      ['window', ['lock']],
    ]);
  });

  it('hold everything found, and what can be done with the first person', () => {
    expect(keysOf({})).toEqual([
      ['candidates', ['ada', 'bo']],
      ['do', ['book ada', 'next ada', 'lock']],
      ['interviews', ['interview']],
      ['roles', ['role']],
    ]);
  });

  it('are of one kind behind a sign', () => {
    expect(keysOf({ mode: 'roles' })).toEqual([['roles', ['role']]]);
    expect(keysOf({ mode: 'clients' })).toEqual([]);
    expect(keysOf({ mode: 'commands' }).map(([title]) => title)).toEqual(['page', 'go', 'window']);
  });

  it('offer to add whom nobody found, to who may', () => {
    const none = { candidates: [], interviews: [], roles: [], commands: { ...stock.commands, best: [] } };
    expect(keysOf(none)).toEqual([['do', ['add']]]);
    expect(keysOf({ ...none, otherwise: null })).toEqual([]);
  });
});

describe('Tab', () => {
  const groups: readonly PaletteGroup[] = [
    { key: 'a', title: 'A', rows: [row('1'), row('2')] },
    { key: 'b', title: 'B', rows: [] },
    { key: 'c', title: 'C', rows: [row('3')] },
  ];
  test.each([
    [0, 1, 2],
    [1, 1, 2],
    [2, 1, 0],
    [2, -1, 0],
    [0, -1, 2],
  ] as const)('from row %i goes %i group to row %i', (at, step, next) => {
    expect(nextGroupRow(groups, at, step)).toBe(next);
  });

  it('stays where there is nothing', () => {
    expect(nextGroupRow([], 0, 1)).toBe(0);
  });
});

describe('an address', () => {
  test.each([
    ['/candidates/cnd_1', '', { kind: 'candidate', id: 'cnd_1' }],
    ['/rematch/cnd_1', '', { kind: 'candidate', id: 'cnd_1' }],
    ['/clients/cli_1', '', { kind: 'client', id: 'cli_1' }],
    ['/roles/rol_1', '', { kind: 'role', id: 'rol_1' }],
    ['/today', '?interview=ivw_1', { kind: 'interview', id: 'ivw_1' }],
    ['/today', '', null],
    ['/candidates', '?new=1', null],
  ])('%s%s is recent as %j', (pathname, search, item) => {
    expect(itemAt(pathname, search)).toEqual(item);
  });
});
