import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { CommandInput } from '@shared/commands/registry';
import { standingSlots } from '@shared/domain/office/standing-slots';
import { datesBetween, localDate } from '@shared/time/local-date';
import { refusalOf } from '../../../support/job';
import { openInterviewOffice, type InterviewOffice } from '../../../support/interview-office';

type SlotInput = CommandInput<'office/save-slot'>;

let office: InterviewOffice;
const day = (text: string) => localDate.parse(text);

beforeEach(async () => {
  office = await openInterviewOffice();
});
afterEach(() => {
  office.close();
});

/** Tuesdays 10:00–11:00 of the recruiter in the blue room, from 24 November 2026 on. */
const slot = (given: Partial<SlotInput> = {}): SlotInput => ({
  slotId: null,
  recruiterId: office.actors.recruiter.staffId,
  roomId: office.blueRoom,
  weekday: 2,
  startMinute: 600,
  durationMinutes: 60,
  from: '2026-11-24',
  until: null,
  ...given,
});
const save = async (given: Partial<SlotInput> = {}): Promise<string> =>
  String((await office.run('office/save-slot', slot(given)))['slotId']);
const saveRefused = async (given: Partial<SlotInput>, as = office.actors.manager) =>
  refusalOf(await office.attempt('office/save-slot', slot(given), as));
const standingInDecember = async () =>
  standingSlots(
    await office.read.all('officeSlots'),
    datesBetween(day('2026-12-01'), day('2026-12-31')),
    new Set(),
  ).map(({ date }) => date);

describe('keeping an hour of the week', () => {
  it('stands each week until it is changed or taken away, and each step can be undone', async () => {
    const slotId = await save();
    const tuesdays = ['2026-12-01', '2026-12-08', '2026-12-15', '2026-12-22', '2026-12-29'];
    expect(await standingInDecember()).toEqual(tuesdays);
    await office.session.execute('office/except-slot', { slotId, date: day('2026-12-08'), excepted: true });
    expect(await standingInDecember()).toEqual(tuesdays.filter((date) => date !== '2026-12-08'));
    await office.session.execute('office/remove-slot', { slotId });
    expect(await standingInDecember()).toEqual([]);
    await office.session.undo();
    await office.session.undo();
    expect(await standingInDecember()).toEqual(tuesdays);
    await office.session.redo();
    expect(await standingInDecember()).not.toContain('2026-12-08');
  });

  it('drops exceptions of the weekday it leaves', async () => {
    const slotId = await save();
    await office.run('office/except-slot', { slotId, date: day('2026-12-08'), excepted: true });
    await office.run('office/save-slot', slot({ slotId, startMinute: 660 }));
    expect((await office.read.get('officeSlots', slotId))?.exceptions).toEqual({ '2026-12-08': true });
    await office.run('office/save-slot', slot({ slotId, weekday: 3 }));
    expect((await office.read.get('officeSlots', slotId))?.exceptions).toEqual({});
  });

  it('never stands in the way of a booking, not even of another recruiter', async () => {
    await save();
    const { staffId } = office.actors.manager;
    expect(await office.book('2026-11-24 10:15+30', { recruiterId: staffId })).toMatch(/^ivw_/);
  });

  test.each([
    ['the same recruiter in another room', { roomId: null, startMinute: 630 }, 'recruiter'],
    ['the same room with another recruiter', { recruiterId: 'manager', startMinute: 659 }, 'room'],
    ['a span around it', { startMinute: 540, durationMinutes: 240 }, 'recruiter'],
    ['a single day of it', { from: '2026-12-01', until: '2026-12-01' }, 'recruiter'],
  ] as const)('refuses %s at that hour, with the fact', async (_what, given, shares) => {
    await save();
    const manager = 'recruiterId' in given ? { recruiterId: office.actors.manager.staffId } : {};
    expect(await saveRefused({ ...given, ...manager })).toEqual({
      kind: 'slots-meet',
      shares,
      recruiterName: 'Grace Lau',
      weekday: 2,
      startMinute: 600,
      durationMinutes: 60,
    });
  });

  test.each([
    ['the hour after', { startMinute: 660 }],
    ['the hour before', { startMinute: 540 }],
    ['another weekday', { weekday: 3 }],
    ['weeks that it has not reached', { from: '2026-11-02', until: '2026-11-23' }],
  ])('takes %s', async (_what, given) => {
    await save();
    expect(await save(given)).toMatch(/^slo_/);
  });

  it('takes the hour of a slot that was taken away, which then cannot come back', async () => {
    const slotId = await save();
    await office.session.execute('office/remove-slot', { slotId });
    const { recruiter } = office.actors;
    await office.run('office/save-slot', slot(), recruiter);
    expect(refusalOf(await office.session.undo())).toMatchObject({ kind: 'slots-meet', shares: 'recruiter' });
    expect((await standingInDecember()).length).toBe(5);
  });

  test.each([
    ['an hour past midnight', { startMinute: 1410, durationMinutes: 60 }, 'crosses-midnight'],
    ['a last day before its weekday comes', { until: '2026-11-23' }, 'slot-never-stands'],
    ['a room that is not there', { roomId: 'rom_none' }, 'not-found'],
    ['a recruiter who is not there', { recruiterId: 'stf_none' }, 'not-found'],
    ['a slot that is not there', { slotId: 'slo_none' }, 'not-found'],
  ])('refuses %s', async (_what, given, kind) => {
    expect((await saveRefused(given))?.kind).toBe(kind);
  });

  it('is for recruiters, not for the front desk', async () => {
    const { receptionist } = office.actors;
    expect((await saveRefused({ recruiterId: receptionist.staffId }))?.kind).toBe('not-found');
    expect((await saveRefused({}, receptionist))?.kind).toBe('not-permitted');
  });
});

describe('whose slots', () => {
  it('lets a recruiter set their own and nobody else’s; a manager sets all', async () => {
    const { recruiter, manager } = office.actors;
    const own = String((await office.run('office/save-slot', slot(), recruiter))['slotId']);
    const theirs = await save({ recruiterId: manager.staffId, weekday: 4 });
    const asRecruiter = [
      await office.attempt('office/save-slot', slot({ recruiterId: manager.staffId, weekday: 5 }), recruiter),
      await office.attempt('office/save-slot', slot({ slotId: theirs, weekday: 5 }), recruiter),
      await office.attempt(
        'office/save-slot',
        slot({ slotId: own, recruiterId: manager.staffId }),
        recruiter,
      ),
      await office.attempt(
        'office/except-slot',
        { slotId: theirs, date: day('2026-12-03'), excepted: true },
        recruiter,
      ),
      await office.attempt('office/remove-slot', { slotId: theirs }, recruiter),
    ];
    expect(asRecruiter.map((answer) => refusalOf(answer)?.kind)).toEqual(Array(5).fill('slot-not-yours'));
    await office.run(
      'office/except-slot',
      { slotId: own, date: day('2026-12-01'), excepted: true },
      recruiter,
    );
    await office.run('office/remove-slot', { slotId: own }, manager);
    expect(await office.read.get('officeSlots', own)).toBeUndefined();
  });

  it('takes exceptions only on its own days', async () => {
    const slotId = await save({ until: '2026-12-15' });
    const on = async (date: string) =>
      refusalOf(await office.attempt('office/except-slot', { slotId, date: day(date), excepted: true }))
        ?.kind;
    expect(await on('2026-12-02')).toBe('slot-not-on-date');
    expect(await on('2026-12-22')).toBe('slot-not-on-date');
    expect(await on('2026-11-17')).toBe('slot-not-on-date');
    expect(await on('2026-12-15')).toBeUndefined();
    await office.run('office/except-slot', { slotId, date: day('2026-12-15'), excepted: false });
    expect((await office.read.get('officeSlots', slotId))?.exceptions).toEqual({});
  });
});
