import { describe, expect, it, test } from 'vitest';
import { standardPolicy } from '@shared/domain/office/policy';
import {
  deskNotices,
  type DeskAct,
  type DeskFacts,
  type DeskNotice,
} from '@shared/domain/reception/desk-notice';
import type { Interview } from '@shared/domain/interview/interview';
import type { Actor } from '@shared/domain/staff/staff';
import { momentAt } from '../../../support/hong-kong-time';
import { aClientInterview, anInterview } from '../interview/an-interview';

const grace: Actor = { staffId: 'stf_grace', role: 'recruiter' };
const winnie = { authorId: 'stf_winnie', authorRole: 'receptionist' };
const at = (clock: string) => momentAt(`2026-11-24 ${clock}`);

const act = (command: string, entityId: string, given: Partial<DeskAct> = {}): DeskAct => ({
  command,
  entityId,
  at: at('10:20'),
  ...winnie,
  ...given,
});
const told = (given: Partial<DeskFacts>, viewer: Actor = grace, now = at('10:30')): readonly DeskNotice[] => {
  const nothing = { acts: [], interviews: [], visits: [], tasks: [], policy: standardPolicy };
  return deskNotices({ ...nothing, ...given }, viewer, now);
};
const arrivedAt = (clock: string): Interview =>
  anInterview('2026-11-24 10:00', { stage: 'arrived', arrivedAt: at(clock) });
const checkedIn = act('interview/check-in', 'ivw_1');

describe('an arrival', () => {
  it.each([
    ['09:30', 'arrived', null],
    ['10:03', 'arrived', 3],
    ['10:10', 'arrived-late', 10],
    ['10:18', 'arrived-very-late', 18],
  ] as const)('at %s is told as %s', (clock, kind, minutesLate) => {
    expect(told({ acts: [checkedIn], interviews: [arrivedAt(clock)] })).toMatchObject([
      { kind, minutesLate, interviewId: 'ivw_1', candidateId: 'cnd_ada', at: at('10:20') },
    ]);
  });

  test('is told to the recruiter alone, and not to who checked them in', () => {
    const facts = { acts: [checkedIn], interviews: [arrivedAt('10:00')] };
    expect(told(facts, { staffId: 'stf_ken', role: 'recruiter' })).toEqual([]);
    const own = { ...checkedIn, authorId: 'stf_grace', authorRole: 'recruiter' };
    expect(told({ ...facts, acts: [own] })).toEqual([]);
  });

  test('at the kiosk a recruiter put up is told to that recruiter', () => {
    const byKiosk = { ...checkedIn, authorId: 'stf_grace', authorRole: 'receptionist' };
    expect(told({ acts: [byKiosk], interviews: [arrivedAt('10:00')] })).toHaveLength(1);
  });

  test('that was taken back is not told, and one that was made again is told once', () => {
    expect(told({ acts: [checkedIn], interviews: [anInterview('2026-11-24 10:30')] })).toEqual([]);
    const again = { ...checkedIn, at: at('10:25') };
    expect(told({ acts: [checkedIn, again], interviews: [arrivedAt('10:25')] })).toMatchObject([
      { kind: 'arrived-very-late', at: at('10:25') },
    ]);
  });
});

describe('an absence', () => {
  test('is told from the end of the grace, until somebody says what it is', () => {
    const expected = anInterview('2026-11-24 10:00');
    expect(told({ interviews: [expected] }, grace, at('10:14'))).toEqual([]);
    expect(told({ interviews: [expected] }, grace, at('22:00'))).toHaveLength(1);
    expect(told({ interviews: [expected] }, grace, at('22:01'))).toEqual([]);
    expect(told({ interviews: [expected] }, grace, at('10:27'))).toMatchObject([
      { kind: 'absent', at: at('10:15'), minutesLate: 27 },
    ]);
    const missed = anInterview('2026-11-24 10:00', {
      stage: 'no-show-candidate',
      noShow: { at: at('10:28'), byId: 'stf_winnie', callId: null },
    });
    const acts = [act('interview/confirm-no-show', 'ivw_1', { at: at('10:28') })];
    expect(told({ acts, interviews: [missed] })).toMatchObject([{ kind: 'no-show', at: at('10:28') }]);
  });

  test('at a client is not seen from here', () => {
    expect(told({ interviews: [aClientInterview('2026-11-24 10:00')] })).toEqual([]);
  });
});

test('an interview called off at the desk is told', () => {
  const cancelled = anInterview('2026-11-25 10:00', { stage: 'cancelled' });
  const declined = anInterview('2026-11-26 10:00', { id: 'ivw_2', stage: 'declined' });
  const acts = [act('interview/cancel', 'ivw_1'), act('interview/cancel', 'ivw_2', { at: at('10:25') })];
  expect(told({ acts, interviews: [cancelled, declined] })).toMatchObject([
    { kind: 'cancelled', interviewId: 'ivw_2' },
    { kind: 'cancelled', interviewId: 'ivw_1' },
  ]);
});

test('a visitor is told to whom they ask for, and a question to who must answer, until it is answered', () => {
  const visit = {
    id: 'vis_1',
    deletedAt: null,
    name: 'Rachel Fong',
    phone: '',
    purpose: '',
    forStaffId: 'stf_grace',
    candidateId: null,
    arrivedAt: at('10:20'),
    leftAt: null,
    identitySeen: false,
    privacyStatement: '2026-11',
  };
  const walkIn = act('visit/walk-in', 'vis_1');
  expect(told({ acts: [walkIn], visits: [visit] })).toMatchObject([
    { kind: 'walk-in', interviewId: null, candidateId: null },
  ]);
  expect(JSON.stringify(told({ acts: [walkIn], visits: [visit] }))).not.toContain('Rachel');
  expect(told({ acts: [walkIn], visits: [{ ...visit, forStaffId: null }] })).toEqual([]);

  const question = {
    id: 'tsk_1',
    deletedAt: null,
    kind: 'free' as const,
    words: 'see now?',
    ownerId: 'stf_grace',
    dueAt: at('10:20'),
    channel: 'in-person' as const,
    candidateId: 'cnd_ada',
    contactId: null,
    clientId: null,
    interviewId: 'ivw_1',
    submissionId: null,
    roleId: null,
    state: 'open' as const,
    snoozedUntil: null,
    doneAt: null,
    doneById: null,
  };
  const asked = act('task/add', 'tsk_1');
  expect(told({ acts: [asked], tasks: [question] })).toMatchObject([{ kind: 'question' }]);
  expect(told({ acts: [asked], tasks: [{ ...question, state: 'done' }] })).toEqual([]);
  expect(told({ acts: [asked], tasks: [{ ...question, channel: 'phone' }] })).toEqual([]);
});
