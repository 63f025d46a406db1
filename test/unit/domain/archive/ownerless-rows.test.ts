// Rows that come for somebody who is gone here: each case by itself.
import { describe, expect, it } from 'vitest';
import { ownerlessRows, type OwnedRow } from '@shared/domain/archive/ownerless-rows';
import { testNow } from '../../../support/office';

const note = { id: 'mot_1', candidateId: 'cnd_gone', deletedAt: null };
const fresh: OwnedRow = { table: 'motivationNotes', row: note, before: null };
const gone = new Map([['candidates/cnd_gone', 'cnd_kept']]);
const never = () => false;
const out = (one: OwnedRow, comesBack: () => boolean = never) => [
  ...ownerlessRows([one], gone, comesBack).entries(),
];
const cause = {
  kind: 'owner-gone',
  owner: { table: 'candidates', id: 'cnd_gone' },
  mergedInto: 'cnd_kept',
};

describe('a row for somebody who is gone here', () => {
  it('stays out, and tells who stands for them', () => {
    expect(out(fresh)).toEqual([['mot_1', [cause]]]);
  });

  it('stays out too where it stood here for somebody else', () => {
    expect(out({ ...fresh, before: { ...note, candidateId: 'cnd_other' } })).toEqual([['mot_1', [cause]]]);
  });

  it('stays out where it was deleted with them and is to stand again', () => {
    expect(out({ ...fresh, before: { ...note, deletedAt: testNow } })).toEqual([['mot_1', [cause]]]);
  });

  it.each([
    ['is deleted itself', { ...fresh, row: { ...note, deletedAt: testNow } }],
    ['hangs on them here already', { ...fresh, before: note }],
    ['is for somebody else', { ...fresh, row: { ...note, candidateId: 'cnd_other' } }],
    ['names the same id of another table', { ...fresh, row: { id: 'mot_1', roleId: 'cnd_gone' } }],
  ] as const)('comes where it %s', (_how, one) => {
    expect(out(one)).toEqual([]);
  });

  it('comes where they come back', () => {
    expect(out(fresh, () => true)).toEqual([]);
  });

  it.each([
    ['clientId', 'clients'],
    ['contactId', 'contacts'],
    ['roleId', 'roles'],
    ['roomId', 'rooms'],
    ['submissionId', 'submissions'],
    ['interviewId', 'interviews'],
  ])('is known by its %s', (field, table) => {
    const row: OwnedRow = { table: 'tasks', row: { id: 'tsk_1', [field]: 'x' }, before: null };
    expect([...ownerlessRows([row], new Map([[`${table}/x`, null]]), never).entries()]).toEqual([
      ['tsk_1', [{ kind: 'owner-gone', owner: { table, id: 'x' }, mergedInto: null }]],
    ]);
  });
});
