import { describe, expect, it, test } from 'vitest';
import { groupOfTask, isAsleep, sortByGroup } from '@features/tasks/task-groups';
import { hasParty, waitsForYes } from '@features/tasks/task-acts';
import type { TaskLine } from '@data/queries/task-lines';
import type { Task } from '@shared/domain/task/task';
import { momentAt } from '../../../support/hong-kong-time';
import { anInterview } from '../../domain/interview/an-interview';
import { aTask } from '../../domain/task/a-task';

const now = momentAt('2026-11-23 10:42');
const endOfDay = momentAt('2026-11-23 23:59');
const line = (task: Partial<Task>, given: Partial<TaskLine> = {}): TaskLine => ({
  task: aTask(task),
  about: '',
  aboutZh: '',
  phone: '',
  ownerName: '',
  candidate: null,
  contact: null,
  client: null,
  role: null,
  interview: null,
  ...given,
});

describe('under which head a task stands', () => {
  const until = (when: string): Partial<Task> => ({
    state: 'snoozed',
    snoozedUntil: momentAt(when),
    dueAt: momentAt('2026-11-20 18:00'),
  });
  it.each([
    ['due this morning', { dueAt: momentAt('2026-11-23 09:00') }, 'overdue'],
    ['due now', { dueAt: now }, 'today'],
    ['due in the last minute of the day', { dueAt: endOfDay }, 'today'],
    ['due tomorrow', { dueAt: momentAt('2026-11-24 00:00') }, 'later'],
    ['put off until tomorrow', until('2026-11-24 09:00'), 'snoozed'],
    ['put off until now', until('2026-11-23 10:42'), 'overdue'],
    ['done', { state: 'done', dueAt: momentAt('2026-11-20 18:00') }, 'done'],
  ] as const)('%s: %3$s', (_case, task, group) => {
    expect(groupOfTask(line(task), now, endOfDay)).toBe(group);
    expect(isAsleep(line(task), now)).toBe(group === 'snoozed');
  });

  test('heads come in order, tasks under them as they came', () => {
    const lines = [
      line({ id: 'tsk_later', dueAt: momentAt('2026-11-25 09:00') }),
      line({ id: 'tsk_done', state: 'done' }),
      line({ id: 'tsk_b', dueAt: momentAt('2026-11-22 09:00') }),
      line({ id: 'tsk_a', dueAt: momentAt('2026-11-21 09:00') }),
      line({ id: 'tsk_today', dueAt: momentAt('2026-11-23 17:00') }),
    ];
    expect(sortByGroup(lines, now, endOfDay).map(({ task }) => task.id)).toEqual([
      'tsk_b',
      'tsk_a',
      'tsk_today',
      'tsk_later',
      'tsk_done',
    ]);
  });
});

describe('what a row offers', () => {
  it.each([
    ['awaiting-confirmation', 'confirm-interview', true],
    ['held-slot', 'confirm-interview', true],
    ['confirmed', 'confirm-interview', false],
    ['awaiting-confirmation', 'debrief', false],
  ] as const)('an interview that is %s and a task to %s wait for a yes: %s', (stage, kind, waits) => {
    const interview = anInterview('2026-11-24 10:00', { stage });
    expect(waitsForYes(line({ kind }, { interview }))).toBe(waits);
    expect(waitsForYes(line({ kind, state: 'done' }, { interview }))).toBe(false);
  });

  it.each([
    [{ candidateId: 'cnd_ada' }, true],
    [{ contactId: 'con_ho' }, true],
    [{}, false],
  ] as const)('a call where %j is named: %s', (task, offered) => {
    expect(hasParty(line(task))).toBe(offered);
  });
});
