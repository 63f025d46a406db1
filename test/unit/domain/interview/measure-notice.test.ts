import { describe, expect, it } from 'vitest';
import { measureNotice, noticePolicyMinutes } from '@shared/domain/interview/measure-notice';
import { standardHours, standardPolicy } from '@shared/domain/office/policy';
import { momentAt } from '../../../support/hong-kong-time';
import { anInterview, clashFacts } from './an-interview';

const time = { ...clashFacts, hours: standardHours };
const day = 1440;

describe('the notice an interview asks for', () => {
  it.each([
    ['client', null, 1440],
    ['client', { noticeMinutes: null }, 1440],
    ['client', { noticeMinutes: 2880 }, 2880],
    ['client', { noticeMinutes: 0 }, 0],
    ['office', { noticeMinutes: 2880 }, 240],
  ] as const)('%s with %o → %i minutes', (kind, client, minutes) => {
    expect(noticePolicyMinutes(kind, standardPolicy, client)).toBe(minutes);
  });
});

describe('grades by whose policy', () => {
  const start = '2026-11-25 15:00';
  it.each([
    ['client', null, '2026-11-24 15:00', 'ample'],
    ['client', null, '2026-11-24 15:01', 'short'],
    ['client', { noticeMinutes: 2 * day }, '2026-11-24 15:00', 'short'],
    ['client', { noticeMinutes: 2 * day }, '2026-11-23 15:00', 'ample'],
    ['client', { noticeMinutes: 60 }, '2026-11-25 14:00', 'ample'],
    ['client', { noticeMinutes: 60 }, '2026-11-25 14:01', 'same-day'],
    ['client', { noticeMinutes: 0 }, '2026-11-25 14:59', 'ample'],
    ['client', { noticeMinutes: 0 }, '2026-11-25 15:00', 'after-start'],
    ['office', null, '2026-11-25 11:00', 'ample'],
    ['office', null, '2026-11-25 11:01', 'same-day'],
    ['office', { noticeMinutes: 2 * day }, '2026-11-25 11:00', 'ample'],
  ] as const)('%s interview, client %o, message %s → %s', (kind, client, received, grade) => {
    const policyMinutes = noticePolicyMinutes(kind, standardPolicy, client);
    expect(measureNotice(anInterview(start), momentAt(received), { policyMinutes, time })).toMatchObject({
      grade,
    });
  });
});

describe('notice and grade of a message', () => {
  it.each([
    ['exactly the policy', '2026-11-24 10:00', '2026-11-23 10:00', day, 'ample', 480],
    ['one minute less, the day before', '2026-11-24 10:00', '2026-11-23 10:01', day, 'short', 479],
    ['the evening before, after office hours', '2026-11-24 10:00', '2026-11-23 20:00', day, 'short', 60],
    ['before the office opens on the day', '2026-11-24 10:00', '2026-11-24 07:00', day, 'same-day', 60],
    ['ample on the day itself', '2026-11-24 16:00', '2026-11-24 11:00', 240, 'ample', 240],
    ['over a Sunday', '2026-11-30 10:00', '2026-11-28 12:00', day, 'ample', 120],
    ['over a public holiday', '2026-12-26 10:00', '2026-12-24 17:00', day, 'ample', 120],
    ['at the start', '2026-11-24 10:00', '2026-11-24 10:00', 0, 'after-start', 0],
    ['after the start', '2026-11-24 10:00', '2026-11-24 10:20', day, 'after-start', -20],
    ['over the end of a month', '2026-12-01 09:30', '2026-11-30 17:30', day, 'short', 60],
  ] as const)('%s', (_case, start, received, policyMinutes, grade, workingMinutes) => {
    const notice = measureNotice(anInterview(start), momentAt(received), { policyMinutes, time });
    expect(notice).toMatchObject({ grade, workingMinutes });
  });
});
