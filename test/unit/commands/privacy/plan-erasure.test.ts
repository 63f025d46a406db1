import { describe, expect, it } from 'vitest';
import { isErased } from '@shared/changes/erased-record';
import { planErasure, withMerged } from '@shared/commands/privacy/plan-erasure';
import { buildChangeRecord } from '../../../support/change-records';
import type { ChangeRecord } from '@shared/changes/change-record';

let next = 0;
const record = (
  entity: string,
  entityId: string,
  set: ChangeRecord['set'],
  part: Partial<ChangeRecord> = {},
): ChangeRecord =>
  buildChangeRecord((next += 1), { entity, entityId, set, subjects: [], base: {}, sv: 3, ...part });
const created = (entity: string, id: string, set: ChangeRecord['set'], subjects: string[] = []) =>
  record(entity, id, { '*': true, deletedAt: null, ...set }, { subjects });

const mask = (text: string): string => text.replaceAll('Zed', '###');
const plan = (...log: ChangeRecord[]) => planErasure(log, new Set(['cnd_1']), mask);

describe('the plan of an erasure', () => {
  it('empties every record of a row that is about the person, those before it named them too', () => {
    const walkIn = created('visits', 'vis_1', { name: 'Zed', candidateId: null });
    const linked = record('visits', 'vis_1', { candidateId: 'cnd_1' }, { subjects: ['cnd_1'] });
    const { records, changed, rows } = plan(walkIn, linked);
    expect(records.every(isErased)).toBe(true);
    expect(changed).toHaveLength(2);
    expect([...rows]).toEqual(['vis_1']);
  });

  it('keeps the place in the numbering and who made it, and nothing else', () => {
    const note = created('calls', 'cal_1', { candidateId: 'cnd_1', words: 'Zed rang' }, ['cnd_1']);
    expect(plan(note).records[0]).toEqual({
      ...note,
      ...{ entity: 'erased', entityId: 'erased', command: 'erased', set: {}, base: {}, subjects: [] },
    });
  });

  it('takes what follows on a row of theirs along: a call about their interview, a task about it', () => {
    const interview = created('interviews', 'ivw_1', { candidateId: 'cnd_1' }, ['cnd_1']);
    const call = created('calls', 'cal_1', { candidateId: null, interviewId: 'ivw_1' });
    const task = created('tasks', 'tsk_1', { candidateId: null, interviewId: 'ivw_1' });
    const about = created('calls', 'cal_2', { candidateId: null, taskId: 'tsk_1' });
    expect(plan(interview, task, call, about).records.every(isErased)).toBe(true);
  });

  it('leaves what was theirs for a while and is somebody else’s now, without the person among its subjects', () => {
    const task = created('tasks', 'tsk_1', { candidateId: 'cnd_2', words: 'ask' }, ['cnd_2']);
    const moved = record('tasks', 'tsk_1', { candidateId: 'cnd_1' }, { subjects: ['cnd_1'] });
    const back = record('tasks', 'tsk_1', { candidateId: 'cnd_2' }, { subjects: ['cnd_2'] });
    const { records } = plan(task, moved, back);
    expect(records.some(isErased)).toBe(false);
    expect(records.map(({ subjects }) => subjects)).toEqual([['cnd_2'], [], ['cnd_2']]);
  });

  it('takes the person out of texts of others, wherever in the row and whenever, but not out of their own names', () => {
    const twin = created('candidates', 'cnd_2', {
      surname: 'Zed',
      summary: 'With Zed',
      skills: { a: { name: 'Zed' } },
    });
    const later = record('candidates', 'cnd_2', { summary: 'alone' });
    const { records, masked } = plan(twin, later);
    expect(records[0]?.set).toMatchObject({
      ...{ surname: 'Zed', summary: 'With ###', skills: { a: { name: '###' } } },
    });
    expect(records[1]).toBe(later);
    expect(masked).toBe(1);
  });

  it('keeps a refusal in its log, without the person; an answered request goes', () => {
    const asked = created('accessRequests', 'dar_1', { candidateId: 'cnd_1', state: 'open', words: '' }, [
      'cnd_1',
    ]);
    const refused = record(
      'accessRequests',
      'dar_1',
      { state: 'refused', words: 'Zed gave no proof' },
      { subjects: ['cnd_1'] },
    );
    const answered = created('accessRequests', 'dar_2', { candidateId: 'cnd_1', state: 'answered' }, [
      'cnd_1',
    ]);
    const { records } = plan(asked, refused, answered);
    expect(records.map(isErased)).toEqual([false, false, true]);
    expect(records[0]).toMatchObject({ subjects: [], set: { candidateId: null } });
    expect(records[1]?.set).toEqual({ state: 'refused', words: '### gave no proof' });
  });

  it('keeps a client’s contact who was said to be the person, under their own name, and lets go of the link', () => {
    const contact = created('contacts', 'con_1', { name: 'Zed', candidateId: null });
    const linked = record('contacts', 'con_1', { candidateId: 'cnd_1' });
    const { records } = plan(contact, linked);
    expect(records.map(({ set }) => set)).toEqual([contact.set, { candidateId: null }]);
  });

  it('names the files of rows that go, once each, removed ones too', () => {
    const file = (id: string, candidateId: string, sha256: string) =>
      created('documents', id, { candidateId, sha256 }, [candidateId]);
    const removed = record('documents', 'doc_1', { deletedAt: '2026-11-23' }, { subjects: ['cnd_1'] });
    const { documents } = plan(
      ...[file('doc_1', 'cnd_1', 'aa'), file('doc_2', 'cnd_1', 'aa'), file('doc_3', 'cnd_2', 'bb'), removed],
    );
    expect(documents).toEqual(['aa']);
  });

  it('done again changes nothing', () => {
    const first = plan(created('calls', 'cal_1', { candidateId: 'cnd_1', words: 'Zed rang' }, ['cnd_1']));
    expect(plan(...first.records).changed).toEqual([]);
  });
});

describe('the people of an erasure', () => {
  it('are everybody merged into them, over several steps', () => {
    const rows = [
      ...[
        { id: 'cnd_3', mergedInto: 'cnd_2' },
        { id: 'cnd_2', mergedInto: 'cnd_1' },
      ],
      ...[
        { id: 'cnd_4', mergedInto: null },
        { id: 'cnd_5', mergedInto: 'cnd_4' },
      ],
    ];
    expect([...withMerged(['cnd_1'], rows)].sort()).toEqual(['cnd_1', 'cnd_2', 'cnd_3']);
  });
});
