import { describe, expect, it } from 'vitest';
import type { Interview } from '@shared/domain/interview/interview';
import { standardMessages } from '@shared/domain/office/standard-messages';
import { suggestMessage } from '@shared/domain/office/suggest-message';
import type { TaskKind } from '@shared/domain/task/task';
import { momentAt, plannedAt } from '../../../support/hong-kong-time';
import { aClientInterview, anInterview } from '../interview/an-interview';

const when = '2026-11-24 09:30';
const message = (by: 'candidate' | 'client' | 'agency' | 'weather') => ({
  by,
  reason: 'as told',
  channel: 'phone' as const,
  receivedAt: momentAt('2026-11-23 09:00'),
  notice: null,
});
const moved = (by: 'client' | 'weather', from: string): Partial<Interview> => ({
  stage: 'awaiting-confirmation',
  moves: { mov_1: { ...message(by), from: plannedAt(from), to: plannedAt(when), fromRoomId: null } },
});

const cases: readonly (readonly [string, TaskKind | null, Interview | null, string | null])[] = [
  [
    'an office hour to confirm',
    'confirm-interview',
    anInterview(when, { stage: 'awaiting-confirmation' }),
    'confirm-office',
  ],
  [
    'a client hour to confirm',
    null,
    aClientInterview(when, { stage: 'awaiting-confirmation' }),
    'confirm-client',
  ],
  ['a held hour', null, anInterview(when, { stage: 'held-slot' }), 'confirm-office'],
  ['a confirmed one', null, aClientInterview(when), 'booked-client'],
  [
    'one the client called off',
    'tell-candidate',
    aClientInterview(when, { stage: 'cancelled', cancellation: message('client') }),
    'cancelled-by-client',
  ],
  [
    'one we called off',
    'tell-candidate',
    anInterview(when, { stage: 'cancelled', cancellation: message('agency') }),
    'cancelled-by-us',
  ],
  [
    'one the weather called off',
    null,
    anInterview(when, { stage: 'cancelled', cancellation: message('weather') }),
    'weather-cancelled',
  ],
  [
    'one the candidate called off, to the client',
    'tell-client',
    aClientInterview(when, { stage: 'cancelled', cancellation: message('candidate') }),
    'client-cancelled',
  ],
  ['a moved one', 'tell-candidate', aClientInterview(when, moved('client', '2026-11-24 08:00')), 'moved'],
  [
    'a moved one, to the client',
    'tell-client',
    aClientInterview(when, moved('client', '2026-11-24 08:00')),
    'client-moved',
  ],
  ['moved by the weather', null, anInterview(when, moved('weather', '2026-11-23 15:00')), 'weather-moved'],
  [
    'by video at the same hour, for the weather',
    null,
    anInterview(when, { ...moved('weather', when), mode: 'video' }),
    'weather-video',
  ],
  [
    'by video for the weather, where the confirmation stands',
    null,
    anInterview(when, { ...moved('weather', when), mode: 'video', stage: 'confirmed' }),
    'weather-video',
  ],
  [
    'moved and confirmed since',
    null,
    anInterview(when, { ...moved('client', '2026-11-24 08:00'), stage: 'confirmed' }),
    'booked-office',
  ],
  ['a no-show', null, aClientInterview(when, { stage: 'no-show-candidate' }), 'no-show-follow-up'],
  [
    'a no-show, to the client',
    'repair-client',
    aClientInterview(when, { stage: 'no-show-candidate' }),
    'repair-apology',
  ],
  [
    'a client who has not answered',
    'chase-feedback',
    aClientInterview(when, { stage: 'done' }),
    'feedback-chase',
  ],
  ['one that took place', 'debrief', aClientInterview(when, { stage: 'done' }), 'debrief'],
  ['one long over, without a task', null, aClientInterview(when, { stage: 'done' }), null],
  ['a task without an interview', 'free', null, null],
];

describe('the message offered first', () => {
  it.each(cases)('%s', (_case, kind, interview, id) => {
    expect(suggestMessage({ task: kind && { kind }, interview })).toBe(id);
  });

  it('is always one the office was given', () => {
    const known = new Set(standardMessages.map(({ id }) => id));
    const offered = cases.flatMap(
      ([, kind, interview]) => suggestMessage({ task: kind && { kind }, interview }) ?? [],
    );
    expect(offered.filter((id) => !known.has(id))).toEqual([]);
    expect(offered.length).toBeGreaterThan(10);
  });
});
