import { describe, expect, it, test } from 'vitest';
import { interviewStage, type InterviewStage } from '@shared/domain/interview/interview';
import {
  callOffEvent,
  interviewEvents,
  stageAfter,
  type InterviewEvent,
} from '@shared/domain/interview/lifecycle';

/** Written by hand beside the specification: what each stage allows. `-` in the code's table is absence here. */
const allowed: Readonly<Record<InterviewStage, Partial<Record<InterviewEvent, InterviewStage>>>> = {
  'held-slot': {
    confirm: 'confirmed',
    move: 'held-slot',
    reshape: 'held-slot',
    decline: 'declined',
    cancel: 'cancelled',
    'check-in': 'arrived',
    finish: 'done',
  },
  'awaiting-confirmation': {
    confirm: 'confirmed',
    move: 'awaiting-confirmation',
    reshape: 'awaiting-confirmation',
    decline: 'declined',
    cancel: 'cancelled',
    'check-in': 'arrived',
    finish: 'done',
    'no-show-candidate': 'no-show-candidate',
    'no-show-client': 'no-show-client',
  },
  confirmed: {
    move: 'awaiting-confirmation',
    reshape: 'confirmed',
    cancel: 'cancelled',
    'check-in': 'arrived',
    start: 'in-progress',
    finish: 'done',
    'no-show-candidate': 'no-show-candidate',
    'no-show-client': 'no-show-client',
  },
  arrived: {
    reshape: 'arrived',
    cancel: 'cancelled',
    'undo-check-in': 'awaiting-confirmation',
    start: 'in-progress',
    finish: 'done',
    'no-show-client': 'no-show-client',
  },
  'in-progress': { reshape: 'in-progress', finish: 'done' },
  done: {},
  declined: {},
  cancelled: {},
  'no-show-candidate': { 'check-in': 'arrived' },
  'no-show-client': {},
};

const cells = interviewStage.options.flatMap((stage) =>
  interviewEvents.map((event) => [stage, event, allowed[stage][event] ?? null] as const),
);

describe('every stage × every event of an interview', () => {
  test('covers ten stages and eleven events', () => {
    expect(cells.length).toBe(10 * 11);
  });

  it.each(cells)('%s × %s → %s', (stage, event, next) => {
    expect(stageAfter({ stage, confirmation: null }, event)).toBe(next);
  });
});

test('a taken-back arrival is as confirmed as it was before', () => {
  const confirmation = { at: '2026-11-20T02:00:00.000Z', channel: 'phone' } as const;
  expect(stageAfter({ stage: 'arrived', confirmation }, 'undo-check-in')).toBe('confirmed');
});

describe('calling off', () => {
  it.each([
    ['held-slot', 'candidate', 'decline'],
    ['awaiting-confirmation', 'candidate', 'decline'],
    ['awaiting-confirmation', 'client', 'decline'],
    ['awaiting-confirmation', 'agency', 'cancel'],
    ['awaiting-confirmation', 'weather', 'cancel'],
    ['confirmed', 'candidate', 'cancel'],
    ['confirmed', 'client', 'cancel'],
    ['arrived', 'client', 'cancel'],
  ] as const)('%s by %s is to %s', (stage, by, event) => {
    expect(callOffEvent(stage, by)).toBe(event);
  });
});
