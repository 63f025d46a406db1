import { expect, test } from 'vitest';
import { tallyByMonth, type Mark } from '@shared/domain/attendance/tally-by-month';
import { localDate } from '@shared/time/local-date';

const mark = (on: string, kind: 'kept' | 'missed'): Mark<'kept' | 'missed'> => ({ on, kind });
const today = localDate.parse('2026-01-31');

test('months go back from this one, over a new year, with their marks in order of time', () => {
  const marks = [
    mark('2026-01-31', 'missed'),
    mark('2026-01-01', 'kept'),
    mark('2025-12-31', 'kept'),
    mark('2025-11-01', 'missed'),
  ];
  expect(tallyByMonth(marks, today, 3)).toEqual([
    { month: '2025-11-01', marks: ['missed'] },
    { month: '2025-12-01', marks: ['kept'] },
    { month: '2026-01-01', marks: ['kept', 'missed'] },
  ]);
});

test('what lies before the first month or after the last is left out', () => {
  const marks = [mark('2025-10-31', 'kept'), mark('2026-02-01', 'kept')];
  expect(tallyByMonth(marks, today, 3).flatMap((month) => month.marks)).toEqual([]);
});
