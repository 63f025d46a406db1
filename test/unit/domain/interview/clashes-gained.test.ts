import { describe, expect, it } from 'vitest';
import { clashesGained } from '@shared/domain/interview/clashes-gained';
import type { ClashFacts } from '@shared/domain/interview/find-clashes';
import { localDate } from '@shared/time/local-date';
import { aClientInterview, anInterview, clashFacts } from './an-interview';

const facts = (given: Partial<ClashFacts>) => () => ({ ...clashFacts, ...given });
const travel = (minutes: number) => ({
  travel: {
    ...clashFacts.travel,
    minutes: [
      [15, minutes],
      [minutes, 15],
    ],
  },
});

/** Ada: at our office until 10:45, at the client's in Kwun Tong from 11:30. Bo: on Saturday at noon. */
const atOffice = anInterview('2026-11-24 10:00+45', { id: 'ivw_office' });
const atClient = aClientInterview('2026-11-24 11:30+60', { id: 'ivw_client' });
const onSaturday = anInterview('2026-11-28 12:00+45', {
  ...{ id: 'ivw_saturday', candidateId: 'cnd_bo', recruiterId: 'stf_ivan', roomId: 'rom_red' },
});
const booked = [atOffice, atClient, onSaturday];
const touchedBy = (after: Partial<ClashFacts>, before: Partial<ClashFacts> = {}) =>
  clashesGained(booked, facts(before), facts(after)).map(({ interview, clashes }) => [
    interview.id,
    ...clashes.map(({ kind, minutes }) => `${kind} ${minutes ?? ''}`.trim()),
  ]);

describe('what a changed setting does to interviews that are booked', () => {
  it('is nothing while every warning was there before', () => {
    expect(touchedBy({})).toEqual([]);
    expect(touchedBy(travel(60), travel(50))).toEqual([]);
  });

  it('finds both ends of a way that becomes too long, with the minutes missing', () => {
    expect(touchedBy(travel(40))).toEqual([
      ['ivw_office', 'travel 5'],
      ['ivw_client', 'travel 5'],
    ]);
    expect(touchedBy(travel(35))).toEqual([]);
    expect(touchedBy({ policy: { ...clashFacts.policy, lobbyMinutes: 16 } })).toHaveLength(2);
  });

  it('finds what falls outside of new hours, and on a new holiday', () => {
    const shortSaturday = { ...clashFacts.hours, 6: [{ from: 540, to: 750 }] };
    expect(touchedBy({ hours: shortSaturday })).toEqual([['ivw_saturday', 'office-hours']]);
    expect(touchedBy({ holidays: new Set([localDate.parse('2026-11-28')]) })).toEqual([
      ['ivw_saturday', 'holiday'],
    ]);
  });

  it('finds what a longer buffer makes too close', () => {
    const next = anInterview('2026-11-24 11:00+45', { id: 'ivw_next', candidateId: 'cnd_cy' });
    const found = clashesGained(
      [atOffice, next],
      facts({}),
      facts({ policy: { ...clashFacts.policy, bufferMinutes: 20 } }),
    );
    expect(found.map(({ clashes }) => clashes.map(({ kind, minutes }) => [kind, minutes]))).toEqual([
      [['buffer', 5]],
      [['buffer', 5]],
    ]);
  });
});
