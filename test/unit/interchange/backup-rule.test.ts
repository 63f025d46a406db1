import { describe, expect, it } from 'vitest';
import { backupsToDrop, daysOfGoing, type DatedBackup } from '@shared/interchange/backup-rule';
import { addDays, type LocalDate } from '@shared/time/local-date';

const first = '2025-01-01' as LocalDate;
const on = (day: LocalDate, part: Partial<DatedBackup> = {}): DatedBackup => ({
  ...{ name: day, made: `${day}T02:00:00.000Z`, day, verified: false },
  ...part,
});
const daily = (days: number): readonly DatedBackup[] =>
  Array.from({ length: days }, (_none, index) => on(addDays(first, index)));

/** What is left after a day on which one was made. */
function withToday(kept: readonly DatedBackup[], today: DatedBackup): readonly DatedBackup[] {
  const all = [...kept, today];
  const dropped = new Set(backupsToDrop(all));
  return all.filter(({ name }) => !dropped.has(name));
}
const afterDays = (days: number): readonly DatedBackup[] =>
  daily(days).reduce((kept: readonly DatedBackup[], backup) => withToday(kept, backup), []);

describe('the rule for backups', () => {
  it('keeps seven days, five weeks and twelve months of two years of daily backups', () => {
    // 31 December 2026 is a Thursday.
    expect(afterDays(730).map(({ name }) => name)).toEqual([
      ...['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'],
      ...['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31', '2026-11-30', '2026-12-06'],
      ...['2026-12-13', '2026-12-20', '2026-12-25', '2026-12-26', '2026-12-27', '2026-12-28'],
      ...['2026-12-29', '2026-12-30', '2026-12-31'],
    ]);
  });

  it('keeps the newest of a day on which several were made', () => {
    const morning = on(first, { name: 'morning', made: '2025-01-01T01:00:00.000Z' });
    expect(backupsToDrop([morning, on(first)])).toEqual(['morning']);
  });

  it('never lets go the newest that was read back whole', () => {
    const whole = on(addDays(first, 1), { verified: true });
    const later = daily(800).slice(300);
    const dropped = backupsToDrop([whole, ...later]);
    expect(dropped.length).toBeGreaterThan(200);
    expect(dropped).not.toContain(whole.name);
    expect(backupsToDrop([{ ...whole, verified: false }, ...later])).toContain(whole.name);
  });

  it('says on which day each goes, as it then happens', () => {
    const days = 100;
    const goes = daysOfGoing(afterDays(days), addDays(first, days));
    let kept = afterDays(days);
    const went = new Map<string, string>();
    for (const today of daily(600).slice(days)) {
      const left = withToday(kept, today);
      for (const { name } of kept)
        if (!left.some((backup) => backup.name === name)) went.set(name, today.day);
      kept = left;
    }
    const known = afterDays(days).map(({ name }) => name);
    expect([...goes].sort()).toEqual([...went].filter(([name]) => known.includes(name)).sort());
    expect(goes.size).toBe(known.length);
  });
});
