import { describe, expect, it } from 'vitest';
import { requestOf } from '@app/reports/request-of';
import { localDate } from '@shared/time/local-date';
import type { ReportChoice } from '@features/reports/report-choice';

const choice: ReportChoice = {
  ...{ report: 'rematch-period', candidateId: 'cnd_1', interviewId: null, roleId: null, staffId: null },
  clientId: null,
  ...{ from: localDate.parse('2026-09-01'), to: localDate.parse('2026-11-23') },
  date: localDate.parse('2026-11-23'),
  ...{ employers: false, pay: true, named: false, decisions: {}, language: 'en', openAfter: true },
  leftOut: { 'rematch-period': ['byClient'] },
};

describe('the paper that is asked for', () => {
  it('leaves out what was left out of it, and of no other', () => {
    expect(requestOf(choice)?.leftOut).toEqual(['byClient']);
    expect(requestOf({ ...choice, report: 'attendance-goodwill' })?.leftOut).toEqual([]);
    expect(requestOf({ ...choice, report: 'blind-profile' })?.leftOut).toEqual([]);
  });

  it('is about one client where one is chosen', () => {
    expect(requestOf({ ...choice, clientId: 'cli_1' })).toMatchObject({ clientId: 'cli_1' });
    expect(requestOf({ ...choice, clientId: 'cli_1', report: 'attendance-goodwill' })).not.toHaveProperty(
      'clientId',
    );
  });

  it('is whole where it has no sections', () => {
    expect(requestOf({ ...choice, report: 'data-access' })).toEqual({
      report: 'data-access',
      candidateId: 'cnd_1',
    });
  });

  it('waits until it is known of whom, and until the period runs forward', () => {
    expect(requestOf({ ...choice, report: 'interview-sheet' })).toBeNull();
    expect(requestOf({ ...choice, from: localDate.parse('2026-11-24') })).toBeNull();
  });
});
