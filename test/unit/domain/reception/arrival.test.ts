import { describe, expect, it, test } from 'vitest';
import { interviewStage } from '@shared/domain/interview/interview';
import { standardPolicy } from '@shared/domain/office/policy';
import { gradeArrival, proposesNoShow, unresolvedOf, waitingOf } from '@shared/domain/reception/arrival';
import { momentAt } from '../../../support/hong-kong-time';
import { anInterview } from '../interview/an-interview';

const start = momentAt('2026-11-24 10:00');
const at = (clock: string) => momentAt(`2026-11-24 ${clock}`);

describe('an arrival for ten o’clock', () => {
  it.each([
    ['09:44', 'early'],
    ['09:45', 'on-time'],
    ['10:00', 'on-time'],
    ['10:05', 'on-time'],
    ['10:06', 'late'],
    ['10:15', 'late'],
    ['10:16', 'very-late'],
  ] as const)('at %s is %s', (arrived, grade) => {
    expect(gradeArrival(start, at(arrived), standardPolicy)).toBe(grade);
  });

  test('is graded by the office’s own thresholds', () => {
    expect(gradeArrival(start, at('10:06'), { ...standardPolicy, lateMinutes: 10 })).toBe('on-time');
  });
});

describe('waiting', () => {
  it.each([
    ['just came', '10:00', '10:00', null, { minutes: 0, ownLateness: 0, tone: 'calm' }],
    ['nine minutes', '10:00', '10:09', null, { minutes: 9, ownLateness: 9, tone: 'calm' }],
    ['ten minutes', '10:00', '10:10', null, { minutes: 10, ownLateness: 10, tone: 'amber' }],
    ['twenty minutes', '10:00', '10:20', null, { minutes: 20, ownLateness: 20, tone: 'red' }],
    [
      'came early: our lateness counts from the agreed time',
      '09:50',
      '10:05',
      null,
      { minutes: 15, ownLateness: 5, tone: 'amber' },
    ],
    [
      'came late: our lateness counts from the arrival',
      '10:12',
      '10:15',
      null,
      { minutes: 3, ownLateness: 3, tone: 'calm' },
    ],
    [
      'ends when the interview begins',
      '10:00',
      '11:00',
      '10:12',
      { minutes: 12, ownLateness: 12, tone: 'amber' },
    ],
  ] as const)('%s', (_case, arrived, clock, started, expected) => {
    const row = anInterview('2026-11-24 10:00', {
      stage: 'arrived',
      arrivedAt: at(arrived),
      startedAt: started && at(started),
    });
    expect(waitingOf(row, at(clock), standardPolicy)).toEqual(expected);
  });

  test('nobody waits who has not come', () => {
    expect(waitingOf(anInterview('2026-11-24 10:00'), at('10:30'), standardPolicy)).toBeNull();
  });
});

describe('the no-show proposal', () => {
  it.each([
    ['confirmed', '10:14', false],
    ['confirmed', '10:15', true],
    ['awaiting-confirmation', '10:15', true],
    ['held-slot', '12:00', false],
    ['arrived', '12:00', false],
    ['cancelled', '12:00', false],
    ['no-show-candidate', '12:00', false],
  ] as const)('of a row that is %s at %s: %s', (stage, clock, proposed) => {
    expect(proposesNoShow(anInterview('2026-11-24 10:00', { stage }), at(clock), standardPolicy)).toBe(
      proposed,
    );
  });
});

test('at the end of the day every row without an outcome is unresolved', () => {
  const rows = interviewStage.options.map((stage) => anInterview('2026-11-24 10:00+45', { stage }));
  expect(unresolvedOf(rows, at('10:44'))).toEqual([]);
  expect(unresolvedOf(rows, at('10:45')).map(({ stage }) => stage)).toEqual([
    'held-slot',
    'awaiting-confirmation',
    'confirmed',
    'arrived',
    'in-progress',
  ]);
});
