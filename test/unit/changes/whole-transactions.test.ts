import { describe, expect, it } from 'vitest';
import type { ChangeRecord } from '@shared/changes/change-record';
import { sortByWholeness } from '@shared/changes/whole-transactions';
import { buildChangeRecord } from '../../support/change-records';

const part = (deviceSeq: number, tx: string, txCount: number, over: Partial<ChangeRecord> = {}) =>
  buildChangeRecord(deviceSeq, { tx, txCount, ...over });

describe('commands in a log whose end was cut', () => {
  const first = [part(1, 'book', 2), part(2, 'book', 2)];
  const second = [part(3, 'reject', 3), part(4, 'reject', 3)];

  it('keeps those that are whole and tells the others apart, in their order', () => {
    expect(sortByWholeness([...first, ...second])).toEqual({ whole: first, cut: second });
  });

  it('takes a log without a cut as it is', () => {
    const third = part(5, 'reject', 3);
    expect(sortByWholeness([...first, ...second, third])).toEqual({
      whole: [...first, ...second, third],
      cut: [],
    });
    expect(sortByWholeness([])).toEqual({ whole: [], cut: [] });
  });

  it('counts each scope by itself: the confidential part may be cut while the other is whole', () => {
    const open = part(1, 'disclose', 1);
    const hidden = part(1, 'disclose', 2, { scope: 'confidential' });
    expect(sortByWholeness([open, hidden])).toEqual({ whole: [open], cut: [hidden] });
  });
});
