// A calendar brought in as busy time, brought in again, cleared and taken back; and who may, and who sees what.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createViewReader } from '@data/view-reader';
import { listBusySources, readBusyOf } from '@data/queries/busy-times';
import { Session } from '@data/session';
import { writeBusy, type BusyPlan } from '@data/ics/write-busy';
import { busyChanges } from '@shared/interchange/ics/replace-busy';
import type { BusyRow } from '@shared/interchange/ics/busy-rows';
import type { StaffRole } from '@shared/domain/staff/staff';
import { instantFromMillis, instantMillis, type Instant } from '@shared/time/instant';
import { openTestOffice, type TestOffice } from '../../../support/office';

let office: TestOffice;
let recruiterId: string;
beforeEach(async () => {
  office = await openTestOffice();
  recruiterId = office.actors.recruiter.staffId;
});
afterEach(() => {
  office.close();
});

const hour = 3_600_000;
const rowAt = (index: number, label = 'Dentist'): BusyRow => {
  const start = instantMillis('2026-11-24T01:00:00.000Z' as Instant) + index * 2 * hour;
  return {
    startsAt: instantFromMillis(start),
    endsAt: instantFromMillis(start + hour),
    allDay: false,
    label,
    uid: `event-${index}`,
  };
};
const rows = (count: number, from = 0): readonly BusyRow[] =>
  Array.from({ length: count }, (_, index) => rowAt(from + index));
const unwatched = { onProgress: () => undefined, isCancelled: () => false };
const sessionOf = (role: StaffRole): Session =>
  new Session(office.actors[role], office.door, office.database);
const eyes = (role: StaffRole) => createViewReader(office.database, office.actors[role]);
const standing = (source = 'Home') => readBusyOf(office.read, { recruiterId, source });

async function bringIn(wanted: readonly BusyRow[], batchId: string, source = 'Home') {
  const plan: BusyPlan = { recruiterId, source, changes: busyChanges(await standing(source), wanted) };
  return writeBusy([plan], batchId, sessionOf('recruiter').execute, unwatched);
}

describe('busy time', () => {
  it('comes in chunks, and one undo takes all of it back', async () => {
    const outcome = await bringIn(rows(450), 'bat_one');
    expect(outcome).toMatchObject({ added: 450, cleared: 0, stopped: 'no' });
    const records = (await office.database.changes.toArray()).filter(({ batch }) => batch === 'bat_one');
    expect(new Set(records.map(({ tx }) => tx)).size).toBe(3);
    expect(await standing()).toHaveLength(450);
    expect(await sessionOf('recruiter').undo()).toMatchObject({ ok: true });
    expect(await standing()).toHaveLength(0);
    expect(await sessionOf('recruiter').redo()).toMatchObject({ ok: true });
    expect(await standing()).toHaveLength(450);
  });

  it('brought in again is replaced, what stands as it did is left, other calendars are not touched', async () => {
    await bringIn(rows(3), 'bat_one');
    await bringIn(rows(2), 'bat_two', 'Choir');
    const before = new Map((await standing()).map((row) => [row.uid, row.id]));
    // The first event is gone, the second stands, the third was renamed, a fourth is new.
    const outcome = await bringIn([rowAt(1), rowAt(2, 'Doctor'), rowAt(3)], 'bat_three');
    expect(outcome).toMatchObject({ added: 2, cleared: 2, stopped: 'no' });
    const after = await standing();
    expect(after.map(({ uid, label }) => [uid, label]).sort()).toEqual([
      ['event-1', 'Dentist'],
      ['event-2', 'Doctor'],
      ['event-3', 'Dentist'],
    ]);
    expect(after.find(({ uid }) => uid === 'event-1')?.id).toBe(before.get('event-1'));
    expect(await standing('Choir')).toHaveLength(2);
    expect(await sessionOf('recruiter').undo()).toMatchObject({ ok: true });
    expect(new Map((await standing()).map((row) => [row.uid, row.id]))).toEqual(before);
  });

  it('stops between chunks when a person says so', async () => {
    const plan: BusyPlan = { recruiterId, source: 'Home', changes: { added: rows(450), clearedIds: [] } };
    let done = 0;
    const outcome = await writeBusy([plan], 'bat_one', sessionOf('recruiter').execute, {
      onProgress: (written) => {
        done = written;
      },
      isCancelled: () => done >= 200,
    });
    expect(outcome).toMatchObject({ added: 200, stopped: 'by-person' });
    expect(await standing()).toHaveLength(200);
  });

  it('is kept by its recruiter and by a manager, by nobody else', async () => {
    const input = { recruiterId, source: 'Home', rows: [rowAt(0)] };
    const other = await office.run('staff/save', {
      ...{ staffId: null, name: 'Ivan Tsang', nameZh: '', role: 'recruiter', active: true },
      ...{ pinSalt: 'c2FsdA==', pinDigest: 'ZGlnZXN0' },
    });
    const stranger = { staffId: String(other['staffId']), role: 'recruiter' } as const;
    const { recruiter, manager, receptionist } = office.actors;
    const refusal = { kind: 'not-permitted', command: 'calendar/import-busy' };
    expect(await office.attempt('calendar/import-busy', input, stranger)).toEqual({ ok: false, refusal });
    expect(await office.attempt('calendar/import-busy', input, receptionist)).toEqual({ ok: false, refusal });
    expect(await office.attempt('calendar/import-busy', input, recruiter)).toMatchObject({ ok: true });
    expect(await office.attempt('calendar/import-busy', input, manager)).toMatchObject({ ok: true });
    const rowIds = (await standing()).map(({ id }) => id);
    const cleared = await office.attempt('calendar/clear-busy', { recruiterId, rowIds }, stranger);
    expect(cleared).toMatchObject({ ok: false, refusal: { kind: 'not-permitted' } });
    // Naming somebody else’s rows as one’s own does not help.
    const own = { recruiterId: stranger.staffId, rowIds };
    expect(await office.attempt('calendar/clear-busy', own, stranger)).toMatchObject({ ok: false });
    expect(await office.attempt('calendar/clear-busy', { recruiterId, rowIds }, manager)).toMatchObject({
      ok: true,
    });
    expect(await standing()).toEqual([]);
  });

  it('is refused where it ends before it starts, for nobody, and for the front desk', async () => {
    const turned = { ...rowAt(0), endsAt: rowAt(0).startsAt };
    const attempt = (input: object) =>
      office.attempt('calendar/import-busy', { recruiterId, source: 'Home', rows: [rowAt(0)], ...input });
    expect(await attempt({ rows: [turned] })).toMatchObject({ refusal: { kind: 'input-unreadable' } });
    expect(await attempt({ rows: rows(201) })).toMatchObject({ refusal: { kind: 'input-unreadable' } });
    expect(await attempt({ recruiterId: 'stf_nobody' })).toMatchObject({ refusal: { kind: 'not-found' } });
    const desk = office.actors.receptionist.staffId;
    expect(await attempt({ recruiterId: desk })).toMatchObject({ refusal: { kind: 'not-found' } });
  });
});

describe('what somebody is busy with', () => {
  it('is read by them alone; a manager knows the calendar, the others only that they are busy', async () => {
    await bringIn([rowAt(0, 'Second interview at Kestrel')], 'bat_one', 'Private calendar');
    const seen = async (role: StaffRole) => {
      const [row] = await eyes(role).where('busyTimes', 'recruiterId', recruiterId);
      return row && [row.label, row.uid, row.source, row.startsAt];
    };
    const start = '2026-11-24T01:00:00.000Z';
    expect(await seen('recruiter')).toEqual([
      'Second interview at Kestrel',
      'event-0',
      'Private calendar',
      start,
    ]);
    expect(await seen('manager')).toEqual(['', '', 'Private calendar', start]);
    expect(await seen('receptionist')).toEqual(['', '', '', start]);
    const everything = JSON.stringify(await eyes('receptionist').all('busyTimes'));
    expect(everything).not.toContain('Kestrel');
  });

  it('is listed by calendar with its days', async () => {
    await bringIn(rows(3), 'bat_one');
    expect(await listBusySources(eyes('manager'), null)).toEqual([
      {
        recruiterId,
        recruiterName: 'Grace Lau',
        source: 'Home',
        count: 3,
        from: '2026-11-24T01:00:00.000Z',
        until: '2026-11-24T06:00:00.000Z',
      },
    ]);
    expect(await listBusySources(eyes('manager'), office.actors.manager.staffId)).toEqual([]);
  });
});
