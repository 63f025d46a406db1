import { describe, expect, it } from 'vitest';
import { idSource } from '@data/id-source';
import { systemClock } from '@data/system-clock';
import { instant, instantMillis } from '@shared/time/instant';

describe('the system’s ports', () => {
  it('tell the present as an instant between two readings of the machine', () => {
    const before = Date.now();
    const now = instantMillis(instant.parse(systemClock.now()));
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  it('make ids that branded decoders accept, with a prefix and without', () => {
    expect(idSource.next('cnd')).toMatch(/^cnd_[0-9a-z]{26}$/);
    expect(idSource.random()).toMatch(/^[0-9a-z]{26}$/);
  });

  it('never repeat and use every character evenly', () => {
    const drawn = Array.from({ length: 4_000 }, () => idSource.random());
    expect(new Set(drawn).size).toBe(drawn.length);
    const counts = new Map<string, number>();
    for (const character of drawn.join('')) counts.set(character, (counts.get(character) ?? 0) + 1);
    const expected = (4_000 * 26) / 32;
    expect(counts.size).toBe(32);
    for (const [character, seen] of counts) {
      expect(Math.abs(seen - expected) / expected, character).toBeLessThan(0.15);
    }
  });
});
