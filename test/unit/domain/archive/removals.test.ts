// Rows that go elsewhere while something here still names them: each case by itself.
import { describe, expect, it } from 'vitest';
import { judgeArchive, type ArchiveComing } from '@shared/domain/archive/judge-archive';
import {
  heldRemovals,
  isRemoved,
  namingTables,
  type NamingRow,
  type Removal,
} from '@shared/domain/archive/removals';
import { submissionRecord } from '../../../support/match-builders';
import { testNow } from '../../../support/office';

const gone: Removal = { table: 'candidates', id: 'cnd_gone' };
const note: NamingRow = { table: 'motivationNotes', id: 'mot_1', target: gone };
const rows = (...after: readonly (readonly [string, Readonly<Record<string, unknown>>])[]) => {
  const byId = new Map(after);
  return (_table: string, id: string) => byId.get(id);
};
const held = (...parts: Parameters<typeof heldRemovals>) => Object.fromEntries(heldRemovals(...parts));

describe('a row that goes', () => {
  it('stays while a row here names it, with how many of which table', () => {
    const call: NamingRow = { table: 'calls', id: 'cal_1', target: gone };
    const second = { ...note, id: 'mot_2' };
    expect(held([gone], [note, call, second], rows())).toEqual({
      cnd_gone: { motivationNotes: 2, calls: 1 },
    });
  });

  it.each([
    ['turned to another', { candidateId: 'cnd_kept', deletedAt: null }],
    ['gone too', { candidateId: 'cnd_gone', deletedAt: testNow }],
  ])('goes where what named it comes %s', (_how, after) => {
    expect(held([gone], [note], rows(['mot_1', after]))).toEqual({});
  });

  it('stays where what names it only comes otherwise changed', () => {
    expect(held([gone], [note], rows(['mot_1', { candidateId: 'cnd_gone', deletedAt: null }]))).toEqual({
      cnd_gone: { motivationNotes: 1 },
    });
  });

  it('stays where what names it was to go, and stays itself', () => {
    const role: Removal = { table: 'roles', id: 'rol_1' };
    const submission: Removal = { table: 'submissions', id: 'sub_1' };
    const naming: readonly NamingRow[] = [
      { table: 'submissions', id: 'sub_1', target: role },
      { table: 'interviews', id: 'ivw_1', target: submission },
    ];
    const after = rows(['sub_1', { roleId: 'rol_1', deletedAt: testNow }]);
    expect(held([role, submission], naming, after)).toEqual({
      rol_1: { submissions: 1 },
      sub_1: { interviews: 1 },
    });
  });

  it('is one that stood here', () => {
    expect(isRemoved({ deletedAt: null }, { deletedAt: testNow })).toBe(true);
    expect(isRemoved({ deletedAt: testNow }, { deletedAt: testNow })).toBe(false);
    expect(isRemoved(undefined, { deletedAt: testNow })).toBe(false);
    expect(isRemoved({ deletedAt: null }, { deletedAt: null })).toBe(false);
  });

  it('is looked for in every table that can name it', () => {
    const { indexed, whole } = namingTables('candidates');
    expect(indexed).toEqual(
      expect.arrayContaining(['submissions', 'interviews', 'contacts', 'accessRequests']),
    );
    expect(whole).toEqual(['visits']);
    expect(namingTables('submissions')).toEqual({ indexed: ['interviews', 'tasks'], whole: [] });
  });
});

describe('a removal that stays out', () => {
  const nothing = { rooms: [], roles: [], submissions: [], placements: [], interviews: [], officeSlots: [] };
  const stands = submissionRecord({
    id: 'sub_1',
    roleId: 'rol_a',
    candidateId: 'cnd_a',
    stage: 'sent',
    end: null,
  });
  const twin = { ...stands, id: 'sub_2' };
  const goes = { row: { ...stands, deletedAt: testNow }, before: stands };
  const removal: Removal = { table: 'submissions', id: 'sub_1' };
  const archive: ArchiveComing = {
    coming: { ...nothing, submissions: [goes, { row: twin, before: null }] },
    here: { ...nothing, submissions: [stands], overSubmissions: new Set() },
    removals: [removal],
    naming: [{ table: 'interviews', id: 'ivw_1', target: removal }],
    after: rows(['sub_1', goes.row]),
    gone: new Map(),
    owned: [],
  };

  it('stands in the way of what was to take its place', () => {
    const { rows: out, held: kept } = judgeArchive(archive, testNow);
    expect([...kept.keys()]).toEqual(['sub_1']);
    expect(out.map(({ row, causes }) => [row.id, ...causes])).toEqual([
      ['sub_2', { kind: 'in-role-already', submissionId: 'sub_1' }],
    ]);
  });

  it('makes way where nothing names it', () => {
    expect(judgeArchive({ ...archive, naming: [] }, testNow)).toEqual({
      rows: [],
      held: new Map(),
      ownerless: new Map(),
    });
  });
});
