import { describe, expect, it } from 'vitest';
import { linesOf, nextSorting, rowAfterKey } from '@ui/table-model';

describe('the table', () => {
  const rows = [
    { id: 'a', group: 'first' },
    { id: 'b', group: 'first' },
    { id: 'c', group: 'second' },
  ];

  it('opens each group with a line and counts rows without it', () => {
    const lines = linesOf(
      rows,
      (row) => row.id,
      (row) => ({ key: row.group, label: row.group }),
    );
    expect(lines.map((line) => line.key)).toEqual(['group first', 'a', 'b', 'group second', 'c']);
    expect(lines.flatMap((line) => (line.kind === 'row' ? [line.position] : []))).toEqual([0, 1, 2]);
  });

  it('turns the sorting of the same column and starts another ascending', () => {
    const once = nextSorting(undefined, 'name');
    expect(once).toEqual({ column: 'name', direction: 'ascending' });
    expect(nextSorting(once, 'name')).toEqual({ column: 'name', direction: 'descending' });
    expect(nextSorting(nextSorting(once, 'name'), 'name')).toEqual(once);
    expect(nextSorting(once, 'phone')).toEqual({ column: 'phone', direction: 'ascending' });
  });

  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowUp', -1, 0],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['End', 3, 9],
    ['Home', 3, 0],
    ['PageDown', 6, 9],
    ['PageUp', 4, 0],
  ])('%s from row %i goes to row %i', (key, from, to) => {
    expect(rowAfterKey(key, from, 9, 5)).toBe(to);
  });

  it('leaves other keys alone', () => {
    expect(rowAfterKey('x', 3, 9, 5)).toBeUndefined();
  });
});
