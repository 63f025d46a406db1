import { describe, expect, it } from 'vitest';
import {
  folderCopiesKept,
  folderCopiesToDrop,
  snapshotsKept,
  snapshotsToDrop,
} from '../../../../electron/main/safety-copy/copies-to-drop';

const hour = 3_600_000;
const start = Date.parse('2025-01-01T00:30:00.000Z');
const copyAt = (time: number, verified = false) => {
  const made = new Date(time).toISOString();
  return { name: made, made, verified };
};

describe('snapshotsToDrop', () => {
  it('keeps hours, days and months of two years of hourly copies', () => {
    const hours = 2 * 365 * 24;
    const copies = Array.from({ length: hours }, (_none, index) => copyAt(start + index * hour));
    const dropped = new Set(snapshotsToDrop(copies));
    const kept = copies.filter((copy) => !dropped.has(copy.name));
    const { hours: ofHours, days, months } = snapshotsKept;
    expect(kept.length).toBeLessThanOrEqual(ofHours + days + months);
    expect(kept.length).toBeGreaterThan(days);
    expect(kept.slice(-ofHours)).toEqual(copies.slice(-ofHours));
    expect(new Set(kept.map((copy) => copy.made.slice(0, 7))).size).toBe(months);
  });

  it('never lets go the newest that verified, however old', () => {
    const old = copyAt(start, true);
    const copies = [
      old,
      ...Array.from({ length: 3000 }, (_none, index) => copyAt(start + (index + 9000) * hour)),
    ];
    expect(snapshotsToDrop(copies)).not.toContain(old.name);
    expect(snapshotsToDrop([{ ...old, verified: false }, ...copies.slice(1)]).length).toBeGreaterThan(0);
  });
});

describe('folderCopiesToDrop', () => {
  it('keeps the newest few and the newest that verified', () => {
    const copies = Array.from({ length: 9 }, (_none, index) => copyAt(start + index * hour, index === 1));
    const dropped = folderCopiesToDrop(copies);
    expect(copies.filter((copy) => !dropped.includes(copy.name))).toEqual([
      copies[1],
      ...copies.slice(-folderCopiesKept),
    ]);
  });
});
