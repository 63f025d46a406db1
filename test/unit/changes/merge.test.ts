import { describe, expect, it } from 'vitest';
import { changedPart, mergeRecord, stampAt, wholeRow, type StoredRow } from '@shared/changes/merge';
import type { Json } from '@shared/kernel/json';

const at = (millis: number, device = 'a'): string => `${String(millis).padStart(15, '0')}-00000-${device}`;
const record = (hlc: string, set: Record<string, Json>) => ({ entityId: 'x', hlc, set, base: {} });
const merged = (...records: readonly ReturnType<typeof record>[]): StoredRow | undefined =>
  records.reduce<StoredRow | undefined>((row, next) => mergeRecord(row, next), undefined);
const fields = (row: StoredRow | undefined): Record<string, unknown> => ({ ...row, stamps: undefined });

describe('merging a record into a row', () => {
  const create = record(at(1), { [wholeRow]: true, name: 'A', skills: { excel: 1, sap: 2 } });

  it('keeps the later value of a field whichever comes first', () => {
    const first = record(at(2), { name: 'B' });
    const second = record(at(3), { name: 'C' });
    expect(merged(create, first, second)?.['name']).toBe('C');
    expect(merged(create, second, first)?.['name']).toBe('C');
  });

  it('adds and removes single elements of a set without touching the others', () => {
    const row = merged(create, record(at(2), { 'skills.excel': null, 'skills.tally': 3 }));
    expect(row?.['skills']).toEqual({ sap: 2, tally: 3 });
  });

  it('takes an element that came before its row was made', () => {
    const element = record(at(5), { 'skills.tally': 3 });
    expect(fields(merged(element, create))).toEqual(fields(merged(create, element)));
  });

  it('does not bring back an element that was removed later than the row was made', () => {
    const removal = record(at(5), { 'skills.sap': null });
    expect(merged(removal, create)?.['skills']).toEqual({ excel: 1 });
  });

  it('lets two makers of the same row end alike in either order', () => {
    const other = record(at(4, 'b'), { [wholeRow]: true, name: 'Z', skills: { word: 1 } });
    const edit = record(at(2), { 'skills.excel': 9 });
    const orders = [
      [create, other, edit],
      [other, create, edit],
      [edit, other, create],
      [edit, create, other],
    ];
    const results = orders.map((order) => fields(merged(...order)));
    for (const result of results) expect(result).toEqual(results[0]);
  });

  it('says which stamp a path was last written under', () => {
    const row = merged(create, record(at(7), { 'skills.sap': 4 }));
    expect(stampAt(row, 'skills.sap')).toBe(at(7));
    expect(stampAt(row, 'skills.excel')).toBe(at(1));
    expect(stampAt(undefined, 'name')).toBeNull();
  });

  it('finds nothing to write where nothing differs', () => {
    const row = merged(create);
    expect(changedPart(row, { name: 'A', skills: { sap: 2, excel: 1 } })).toEqual({});
    expect(changedPart(row, { name: 'A', 'skills.sap': 3 })).toEqual({ 'skills.sap': 3 });
  });
});
