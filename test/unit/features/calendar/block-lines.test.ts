import { describe, expect, it } from 'vitest';
import { blockLines, type BlockPart } from '@features/calendar/grid/block-lines';

// Ten px a letter, whichever letter: widths below are letters times ten.
const measure = { bold: (text: string) => text.length * 10, plain: (text: string) => text.length * 10 };
const names = ['CHAN Wing Yan, Vivian', 'CHAN W. Y., Vivian', 'CHAN W. Y.', 'CHAN'];
const state: BlockPart = { text: 'Not confirmed', mayEnd: false };
const room: BlockPart = { text: 'Room 1', mayEnd: true };
const client: BlockPart = { text: 'Pacific Mosaic', mayEnd: true };

const lines = (width: number, count: number, parts: readonly BlockPart[]) => {
  const { name, beside, further } = blockLines(names, parts, {
    firstWidth: width,
    width,
    lines: count,
    measure,
  });
  return [name + beside, ...further];
};

describe('the lines of a block', () => {
  it.each<[string, number, number, readonly BlockPart[], readonly string[]]>([
    ['all there is room for', 220, 2, [state, room], ['CHAN Wing Yan, Vivian', 'Not confirmed · Room 1']],
    ['the name by initials', 180, 2, [room], ['CHAN W. Y., Vivian', 'Room 1']],
    ['the surname alone', 60, 2, [room], ['CHAN', 'Room 1']],
    ['the surname even where it does not fit', 30, 1, [], ['CHAN']],
    [
      'a state that does not fit is left out whole, what comes after it is told',
      100,
      2,
      [state, room],
      ['CHAN W. Y.', 'Room 1'],
    ],
    [
      'a place may end, by the style of its line',
      130,
      3,
      [state, client],
      ['CHAN W. Y.', 'Not confirmed', 'Pacific Mosaic'],
    ],
    [
      'a place ends on the last line behind a state where enough of it shows',
      210,
      2,
      [state, client],
      ['CHAN Wing Yan, Vivian', 'Not confirmed · Pacific Mosaic'],
    ],
    ['and is left out where not', 140, 2, [state, client], ['CHAN W. Y.', 'Not confirmed']],
    ['one line: what fits beside the name', 190, 1, [room], ['CHAN W. Y., Vivian']],
    ['one line: the name comes first', 300, 1, [room, state], ['CHAN Wing Yan, Vivian · Room 1']],
  ])('%s', (_name, width, count, parts, expected) => {
    expect(lines(width, count, parts)).toEqual(expected);
  });
});
