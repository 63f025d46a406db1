import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusalOf } from '../../../support/job';
import { openInterviewOffice, type InterviewOffice } from '../../../support/interview-office';

let office: InterviewOffice;

beforeEach(async () => {
  office = await openInterviewOffice();
});
afterEach(() => {
  office.close();
});

const close = (moveTo: string | null) =>
  office.attempt('office/save-room', { roomId: office.blueRoom, name: 'Blue', active: false, moveTo });
const keepHour = async (roomId: string, recruiterId: string) =>
  String(
    (
      await office.run('office/save-slot', {
        ...{ slotId: null, recruiterId, roomId, weekday: 2, startMinute: 600, durationMinutes: 60 },
        ...{ from: '2026-11-24', until: null },
      })
    )['slotId'],
  );

describe('taking a room out of use', () => {
  it('needs to know where coming interviews and slots go; past ones keep the room', async () => {
    const past = await office.book('2026-11-23 10:30+30');
    const coming = await office.book('2026-11-25 10:00+45');
    const slotId = await keepHour(office.blueRoom, office.actors.recruiter.staffId);
    office.at('2026-11-23 18:00');
    expect(refusalOf(await close(null))).toEqual({ kind: 'room-in-use', interviews: 1, slots: 1 });
    expect(refusalOf(await close(office.blueRoom))?.kind).toBe('not-found');
    expect(refusalOf(await close('rom_none'))?.kind).toBe('not-found');
    expect((await office.read.get('rooms', office.blueRoom))?.active).toBe(true);
    expect((await close(office.redRoom)).ok).toBe(true);
    expect(await office.interview(coming)).toMatchObject({ roomId: office.redRoom, sequence: 1 });
    expect(await office.interview(past)).toMatchObject({ roomId: office.blueRoom, sequence: 0 });
    expect((await office.read.get('officeSlots', slotId))?.roomId).toBe(office.redRoom);
    expect((await office.read.get('rooms', office.blueRoom))?.active).toBe(false);
  });

  it('is refused where the other room is taken', async () => {
    await office.book('2026-11-25 10:00+45');
    const { staffId } = office.actors.manager;
    await office.book('2026-11-25 10:30+45', {
      ...{ candidateId: office.bo, recruiterId: staffId, roomId: office.redRoom },
    });
    expect(refusalOf(await close(office.redRoom))).toMatchObject({
      kind: 'clashes-block',
      clashes: [{ kind: 'room' }],
    });
  });

  it('leaves a slot without a room where the other room keeps that hour', async () => {
    const slotId = await keepHour(office.blueRoom, office.actors.recruiter.staffId);
    await keepHour(office.redRoom, office.actors.manager.staffId);
    expect((await close(office.redRoom)).ok).toBe(true);
    expect((await office.read.get('officeSlots', slotId))?.roomId).toBeNull();
  });

  it('asks nothing of an empty room', async () => {
    expect((await close(null)).ok).toBe(true);
  });
});
