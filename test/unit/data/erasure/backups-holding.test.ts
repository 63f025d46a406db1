import { describe, expect, it } from 'vitest';
import type { ListedBackup } from '@shared/backup-requests';
import { backupsHolding } from '@data/erasure/backups-holding';

const erasedAt = '2026-11-23T02:00:00.000Z';
const backup = (file: string, made: string | null, part: Partial<ListedBackup> = {}): ListedBackup => ({
  ...{ name: file, file, place: 'second', made, bytes: 1, records: 1, documents: 0, encrypted: false },
  ...{ reason: 'daily', checked: null, fault: null, goesOn: '2026-12-01' },
  ...part,
});
const holding = (...backups: ListedBackup[]) => {
  const place = { last: null, due: false, trouble: null, folder: '/x' };
  const own = { ...place, place: 'desk' as const, backups: [backup('own', '2026-01-01T00:00:00.000Z')] };
  const { backups: found, goneOn } = backupsHolding(
    { places: [own, { ...place, place: 'second', backups }] },
    erasedAt,
  );
  return [found.map(({ file }) => file), goneOn];
};

describe('the backups that still hold an erased person', () => {
  it('are those of the second folder made before, until the last of them goes', () => {
    const older = backup('older', '2026-11-01T00:00:00.000Z', { goesOn: '2027-03-01' });
    const old = backup('old', '2026-11-22T00:00:00.000Z');
    const newer = backup('newer', '2026-11-23T02:00:00.001Z', { goesOn: '2028-01-01' });
    expect(holding(newer, old, older)).toEqual([['old', 'older'], '2027-03-01']);
  });

  it('count where their age cannot be read, and not where they are another office’s', () => {
    const unread = backup('unread', null, { fault: 'damaged' });
    const others = backup('others', '2026-01-01T00:00:00.000Z', { fault: 'another-office' });
    expect(holding(unread, others)).toEqual([['unread'], '2026-12-01']);
  });

  it('have no day where one of them is not let go within a year', () => {
    const kept = backup('kept', '2026-11-01T00:00:00.000Z', { goesOn: null });
    expect(holding(kept, backup('old', '2026-11-02T00:00:00.000Z'))).toEqual([['kept', 'old'], null]);
    expect(holding()).toEqual([[], null]);
  });
});
