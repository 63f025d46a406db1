import { describe, expect, it } from 'vitest';
import { answerDueOn, daysLeft, refusalKeptUntil } from '@shared/domain/privacy/access-request';
import type { LocalDate } from '@shared/time/local-date';

describe('a data access request', () => {
  it.each([
    ['2026-11-23', '2027-01-02'],
    ['2026-01-20', '2026-03-01'],
    ['2024-01-20', '2024-02-29'],
  ])('received on %s is answered by %s', (receivedOn, due) => {
    expect(answerDueOn({ receivedOn })).toBe(due);
  });

  it.each([
    ['2026-11-23', 40],
    ['2027-01-02', 0],
    ['2027-01-03', -1],
  ])('has on %s so many days left: %i', (today, left) => {
    expect(daysLeft({ receivedOn: '2026-11-23' }, today as LocalDate)).toBe(left);
  });

  it('that was refused stays in the log for four years', () => {
    expect(refusalKeptUntil('2026-11-23')).toBe('2030-11-23');
  });
});
