import { describe, expect, it } from 'vitest';
import type { Interview } from '@shared/domain/interview/interview';
import { travelBlocks, type TravelBlock } from '@shared/domain/interview/travel-blocks';
import { formatMinute } from '@shared/time/format';
import { aClientInterview, anInterview, clashFacts } from './an-interview';

// The way between the office in Wan Chai and Kwun Tong: 30 minutes, and 10 in the lobby. Inside Kwun Tong: 15 and 10.
const client = (when: string, given: Partial<Interview> = {}): Interview =>
  aClientInterview(when, { id: when, recruiterAttends: true, ...given });
const office = (when: string, given: Partial<Interview> = {}): Interview =>
  anInterview(when, { id: when, ...given });

const read = ({ startMinute, durationMinutes, neededMinutes, from, to }: TravelBlock): string => {
  const end = formatMinute(startMinute + durationMinutes);
  return `${formatMinute(startMinute)}-${end} needs ${neededMinutes} ${from} > ${to}`;
};
const ways = (...interviews: readonly Interview[]): readonly string[] =>
  travelBlocks(interviews, clashFacts).map(read);

describe('the ways around interviews', () => {
  it.each<[string, readonly Interview[], readonly string[]]>([
    [
      'one client: out before, back after',
      [client('2026-11-23 14:00')],
      ['13:20-14:00 needs 40 wan-chai > kwun-tong', '14:45-15:25 needs 40 kwun-tong > wan-chai'],
    ],
    ['office alone: nowhere to go', [office('2026-11-23 09:00'), office('2026-11-23 11:00')], []],
    [
      'office, client, office, fitting to the minute',
      [office('2026-11-23 09:00'), client('2026-11-23 10:25'), office('2026-11-23 11:50')],
      ['09:45-10:25 needs 40 wan-chai > kwun-tong', '11:10-11:50 needs 40 kwun-tong > wan-chai'],
    ],
    [
      'one minute short: the block is cut, what is needed is still told',
      [office('2026-11-23 09:00'), client('2026-11-23 10:24'), office('2026-11-23 13:00')],
      ['09:45-10:24 needs 40 wan-chai > kwun-tong', '11:09-11:49 needs 40 kwun-tong > wan-chai'],
    ],
    [
      'back to back with another client: no room for the way between, only around',
      [client('2026-11-23 10:00'), client('2026-11-23 10:45', { address: '2 Hung To Road' })],
      ['09:20-10:00 needs 40 wan-chai > kwun-tong', '11:30-12:10 needs 40 kwun-tong > wan-chai'],
    ],
    [
      'between two clients straight when the gap is short',
      [client('2026-11-23 10:00'), client('2026-11-23 12:34', { address: '2 Hung To Road' })],
      [
        '09:20-10:00 needs 40 wan-chai > kwun-tong',
        '12:09-12:34 needs 25 kwun-tong > kwun-tong',
        '13:19-13:59 needs 40 kwun-tong > wan-chai',
      ],
    ],
    [
      'between two clients over the office when half an hour is left there',
      [client('2026-11-23 10:00'), client('2026-11-23 12:35', { address: '2 Hung To Road' })],
      [
        '09:20-10:00 needs 40 wan-chai > kwun-tong',
        '10:45-11:25 needs 40 kwun-tong > wan-chai',
        '11:55-12:35 needs 40 wan-chai > kwun-tong',
        '13:20-14:00 needs 40 kwun-tong > wan-chai',
      ],
    ],
    [
      'twice at the same place: nobody goes anywhere between',
      [client('2026-11-23 10:00'), client('2026-11-23 11:00')],
      ['09:20-10:00 needs 40 wan-chai > kwun-tong', '11:45-12:25 needs 40 kwun-tong > wan-chai'],
    ],
    [
      'a district the table does not know: no way is drawn',
      [client('2026-11-23 10:00', { district: 'islands' })],
      [],
    ],
    ['a place without a district: no way is drawn', [client('2026-11-23 10:00', { district: null })], []],
    ['by video: no stop', [client('2026-11-23 10:00', { mode: 'video' })], []],
    [
      'a video in between: the way leaves it free',
      [office('2026-11-23 09:00'), client('2026-11-23 10:45', { mode: 'video' }), client('2026-11-23 12:00')],
      ['10:05-10:45 needs 40 wan-chai > kwun-tong', '12:45-13:25 needs 40 kwun-tong > wan-chai'],
    ],
    ['who does not go along has no way', [client('2026-11-23 10:00', { recruiterAttends: false })], []],
    ['called off: no way', [client('2026-11-23 10:00', { stage: 'cancelled' })], []],
    [
      'days are apart',
      [client('2026-11-23 17:00'), client('2026-11-24 09:00')],
      [
        '16:20-17:00 needs 40 wan-chai > kwun-tong',
        '17:45-18:25 needs 40 kwun-tong > wan-chai',
        '08:20-09:00 needs 40 wan-chai > kwun-tong',
        '09:45-10:25 needs 40 kwun-tong > wan-chai',
      ],
    ],
  ])('%s', (_name, interviews, expected) => {
    expect(ways(...interviews)).toEqual(expected);
  });

  it('belong to everybody of ours who is there, and lead to the interview they are for', () => {
    const blocks = travelBlocks([client('2026-11-23 10:00', { sittingIn: { stf_ken: true } })], clashFacts);
    expect(blocks.map(({ staffId, interviewId }) => [staffId, interviewId])).toEqual([
      ['stf_grace', '2026-11-23 10:00'],
      ['stf_grace', '2026-11-23 10:00'],
      ['stf_ken', '2026-11-23 10:00'],
      ['stf_ken', '2026-11-23 10:00'],
    ]);
  });

  it('move along with the interview', () => {
    expect(ways(client('2026-11-25 16:00'))).toEqual([
      '15:20-16:00 needs 40 wan-chai > kwun-tong',
      '16:45-17:25 needs 40 kwun-tong > wan-chai',
    ]);
  });
});
