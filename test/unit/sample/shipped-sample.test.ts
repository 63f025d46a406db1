import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleSize } from '@app/office/set-up';
import { pinMatches } from '@app/office/pin';
import { initialStampState } from '@shared/changes/stamp';
import { replay } from '@shared/changes/replay';
import { blockingClashesOf } from '@shared/domain/interview/find-clashes';
import { interview as interviewDecoder } from '@shared/domain/interview/interview';
import type { TableName } from '@shared/domain/tables';
import { tableNames } from '@shared/domain/tables';
import { canonicalJson } from '@shared/kernel/json';
import type { Instant } from '@shared/time/instant';
import { dayOfWeek, type LocalDate } from '@shared/time/local-date';
import { OfficeDatabase } from '@data/database';
import { Door } from '@data/door';
import { foundDatabase } from '@data/found-database';
import { createFactReader } from '@data/fact-reader';
import { idSource } from '@data/id-source';
import { fillWithSample, placeSample, samplePin } from '@data/sample/load-sample';
import { buildSampleRecords } from '@data/sample/sample-records';
import { Session } from '@data/session';
import { zoneRules } from '@data/zone-rules';
import holidays from '../../../resources/holidays/hong-kong.json';
import { createCountingIds, TestClock } from '../../support/office';

const text = readFileSync('resources/sample/office.json', 'utf8');
const closedDates = new Set(holidays.days.map(({ date }) => date));
const endOfTime = '9999';

/** The rows of a table once the sample is laid around a date. */
function layAround(today: string, now = endOfTime) {
  const ids = createCountingIds('laid');
  const file = placeSample(text, { today: today as LocalDate, zoneRules, ids });
  const state = { device: 'desk', stamp: initialStampState, streams: {} };
  const laid = buildSampleRecords(file, { ids, zoneRules, state, now });
  const rows = (table: TableName) => [...(laid.rows.get(table)?.values() ?? [])];
  return { ...laid, rows, interviews: rows('interviews').map((row) => interviewDecoder.parse(row)) };
}

describe('the shipped sample office', () => {
  it('is as large as the set-up screen says', () => {
    const { rows } = layAround('2026-11-23', '2026-11-22T16:00:00.000Z');
    expect({ candidates: rows('candidates').length, roles: rows('roles').length }).toEqual(sampleSize);
    expect(rows('clients')).toHaveLength(25);
    expect(rows('rooms')).toHaveLength(3);
    const roles = rows('staff').map(({ role }) => role);
    expect(roles.sort()).toEqual(['manager', 'receptionist', ...Array<string>(4).fill('recruiter')]);
    expect(rows('roles').filter(({ visibility }) => visibility === 'confidential').length).toBeGreaterThan(5);
  });

  it('lets everybody in with the PIN that is shown, and says that it is a sample', async () => {
    const { rows } = layAround('2026-11-23');
    const [first] = rows('staff');
    const kept = { pinSalt: String(first?.['pinSalt']), pinDigest: String(first?.['pinDigest']) };
    expect(await pinMatches(samplePin, kept)).toBe(true);
    expect(rows('settings').find(({ id }) => id === 'set_office')?.['value']).toMatchObject({ sample: true });
    expect(rows('settings').find(({ id }) => id === 'set_holidays')?.['value']).toEqual(holidays);
  });

  it.each([
    ['an ordinary week', '2026-11-25'],
    ['Lunar New Year', '2027-02-08'],
    ['Easter', '2027-03-30'],
    ['Christmas', '2026-12-24'],
    ['a Sunday', '2027-10-03'],
    ['years from now', '2031-05-01'],
  ])('books nobody and no room twice, and nobody on a holiday: %s', (_name, today) => {
    const { interviews } = layAround(today);
    expect(interviews.length).toBeGreaterThan(200);
    expect(interviews.filter((one) => blockingClashesOf(one, interviews).length > 0)).toEqual([]);
    const closed = interviews.filter(
      ({ planned: { date } }) => closedDates.has(date) || [0, 6].includes(dayOfWeek(date as LocalDate)),
    );
    expect(closed).toEqual([]);
    const derived = interviews.filter(
      ({ planned, startsAt }) =>
        zoneRules.toInstant(planned.date, planned.startMinute, planned.zone) !== startsAt,
    );
    expect(derived).toEqual([]);
    const messages = interviews.flatMap(({ startsAt, cancellation }) =>
      cancellation?.notice ? [{ startsAt, ...cancellation, clock: cancellation.notice.clockMinutes }] : [],
    );
    expect(messages.length).toBeGreaterThan(5);
    const told = messages.filter(
      ({ startsAt, receivedAt, clock }) =>
        Math.abs(Date.parse(startsAt) - Date.parse(receivedAt) - clock * 60_000) >= 60_000,
    );
    expect(told).toEqual([]);
  });

  it('has eight weeks of interviews, and has told no more than has happened', () => {
    const now = '2026-11-25T03:00:00.000Z';
    const { interviews, records } = layAround('2026-11-25', now);
    expect(records.filter(({ wall }) => wall > now)).toEqual([]);
    const weeks = new Set(
      interviews.map(({ planned }) =>
        Math.floor((Date.parse(planned.date) - Date.parse('2026-10-26')) / 604_800_000),
      ),
    );
    expect([...weeks].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    const held = interviews.filter(({ startsAt, stage }) => startsAt > now && stage === 'done');
    expect(held).toEqual([]);
    const left = interviews.filter(
      ({ endsAt, stage }) =>
        endsAt < '2026-11-24T16:00:00.000Z' &&
        ['awaiting-confirmation', 'held-slot', 'arrived', 'in-progress'].includes(stage),
    );
    expect(left).toEqual([]);
  });
});

let database: OfficeDatabase | undefined;
let count = 0;

async function emptyOffice(): Promise<OfficeDatabase> {
  count += 1;
  const opened = new OfficeDatabase(`sample-target-${count}`);
  await opened.open();
  await foundDatabase(opened, { databaseId: 'db-here', device: 'deskhere' });
  database = opened;
  return opened;
}

afterEach(() => database?.close());

describe('fillWithSample', () => {
  const clock = new TestClock('2026-11-25T03:00:00.000Z' as Instant);

  it('becomes this device’s own log, without a gap, and says what the tables say', async () => {
    const target = await emptyOffice();
    const given: string[] = [];
    const progress: number[] = [];
    const answer = await fillWithSample(text, {
      clock,
      zoneRules,
      ids: idSource,
      database: target,
      link: { hand: (records) => given.push(...records.map(({ id }) => id)) },
      onProgress: ({ done, total }) => progress.push(done / total),
    });
    expect(answer.ok).toBe(true);
    expect([progress[0], progress.at(-1)]).toEqual([0, 1]);
    const changes = await target.changes.orderBy('n').toArray();
    expect(changes.map(({ id }) => id)).toEqual(given);
    for (const scope of ['office', 'confidential']) {
      const numbers = changes.filter((one) => one.scope === scope).map(({ deviceSeq }) => deviceSeq);
      expect(numbers).toEqual(numbers.map((_none, index) => index + 1));
    }
    expect(new Set(changes.map(({ device }) => device))).toEqual(new Set(['deskhere']));
    const replayed = replay(changes.map(({ n: _n, ...record }) => record));
    for (const table of tableNames) {
      const rows = await target.rows(table).toArray();
      const again = [...(replayed.get(table)?.values() ?? [])];
      expect(rows.map(canonicalJson).sort()).toEqual(again.map(canonicalJson).sort());
    }
  }, 60_000);

  it('is worked on like any office, and is taken into an empty one only', async () => {
    const target = await emptyOffice();
    const safety = { frozen: () => null, hand: () => undefined, failed: () => undefined };
    const ports = { clock, zoneRules, ids: idSource, database: target };
    await fillWithSample(text, { ...ports, link: safety });
    const manager = (await createFactReader(target).all('staff')).find(({ role }) => role === 'manager');
    const door = new Door({ ...ports, appVersion: '0.0.0-test', safety });
    const room = { roomId: null, name: 'Terrace', active: true };
    const actor = { staffId: manager?.id ?? '', role: 'manager' } as const;
    const session = new Session(actor, door, target);
    expect(await session.undoStack()).toEqual({ undo: [], redo: [] });
    const saved = await session.execute('office/save-room', room);
    expect(saved.ok).toBe(true);
    expect((await session.undoStack()).undo).toHaveLength(1);
    const before = await target.changes.count();
    await expect(fillWithSample(text, { ...ports, link: safety })).rejects.toThrow('not empty');
    expect(await target.changes.count()).toBe(before);
  }, 60_000);
});
