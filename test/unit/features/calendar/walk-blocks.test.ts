import { describe, expect, it } from 'vitest';
import { stopAfterKey } from '@features/calendar/grid/walk-blocks';

// Two columns with blocks and an empty one between them, each under its head.
const stops = [
  { column: 0, minute: -1 },
  { column: 0, minute: 540 },
  { column: 0, minute: 660 },
  { column: 1, minute: -1 },
  { column: 2, minute: -1 },
  { column: 2, minute: 600 },
  { column: 2, minute: 840 },
];

describe('the arrows', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 2],
    ['ArrowUp', 1, 0],
    ['ArrowUp', 3, 3],
    ['ArrowRight', 1, 3],
    ['ArrowRight', 3, 4],
    ['ArrowRight', 6, 6],
    ['ArrowLeft', 4, 3],
    ['ArrowLeft', 6, 3],
    ['ArrowLeft', 0, 0],
    ['Home', 5, 0],
    ['End', 0, 6],
  ])('%s from %i leads to %i', (key, from, to) => {
    expect(stopAfterKey(key, stops, from)).toBe(to);
  });

  it('take the nearest hour of the next column', () => {
    const full = [...stops.slice(0, 3), { column: 1, minute: 530 }, { column: 1, minute: 650 }];
    expect([stopAfterKey('ArrowRight', full, 1), stopAfterKey('ArrowRight', full, 2)]).toEqual([3, 4]);
  });

  it('leave other keys alone', () => {
    expect(stopAfterKey('Enter', stops, 1)).toBeUndefined();
  });
});
