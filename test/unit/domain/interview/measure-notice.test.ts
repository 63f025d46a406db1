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
