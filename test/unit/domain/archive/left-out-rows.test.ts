// Each rule between rows, by itself: what stands here, what comes, and why it stays out. Interviews are met in full where
// archives are taken in.
import { describe, expect, it } from 'vitest';
import { leftOutRows, type RowsComing, type RowsHere } from '@shared/domain/archive/left-out-rows';
import type { OfficeSlot } from '@shared/domain/office/office-slot';
import type { Room } from '@shared/domain/office/room';
import { placementRecord, roleRecord, submissionRecord } from '../../../support/match-builders';
import { testNow } from '../../../support/office';

const nothing = { rooms: [], roles: [], submissions: [], placements: [], interviews: [], officeSlots: [] };
const judge = (coming: Partial<RowsComing>, here: Partial<RowsHere> = {}) =>
  leftOutRows({ ...nothing, ...coming }, { ...nothing, overSubmissions: new Set(), ...here }, testNow).map(
    ({ row, causes }) => [row.id, ...causes],
  );
const fresh = <Row>(row: Row) => ({ row, before: null });

const role = roleRecord({ id: 'rol_a', headcount: 1 });
const inRole = { roleId: 'rol_a', candidateId: 'cnd_a', end: null } as const;
const sent = submissionRecord({ ...inRole, id: 'sub_here', stage: 'sent' });
const drafted = submissionRecord({ ...inRole, id: 'sub_there', stage: 'drafted' });
const placed = submissionRecord({ ...inRole, id: 'sub_there', stage: 'placed', candidateId: 'cnd_b' });
const placement = placementRecord({
  ...{ id: 'plc_there', submissionId: 'sub_there', candidateId: 'cnd_b', roleId: 'rol_a' },
});
const full = {
  roles: [role],
  submissions: [submissionRecord({ ...inRole, id: 'sub_here', stage: 'placed' })],
  placements: [
    placementRecord({ id: 'plc_here', submissionId: 'sub_here', candidateId: 'cnd_a', roleId: 'rol_a' }),
  ],
};

describe('submissions that come', () => {
  it('stay out where the candidate is in the role already', () => {
    const causes = [{ kind: 'in-role-already', submissionId: 'sub_here' }];
    const here = { roles: [role], submissions: [sent] };
    expect(judge({ submissions: [fresh(drafted)] }, here)).toEqual([['sub_there', ...causes]]);
    const revived = { row: drafted, before: { ...drafted, stage: 'rejected' as const } };
    expect(judge({ submissions: [revived] }, here)).toEqual([['sub_there', ...causes]]);
  });

  it.each([
    ['another role', { roleId: 'rol_b' }],
    ['another candidate', { candidateId: 'cnd_b' }],
    ['one that has ended', { stage: 'withdrawn' as const }],
    ['one that was taken back', { deletedAt: testNow }],
  ])('come beside %s', (_what, change) => {
    const here = { roles: [role], submissions: [{ ...sent, ...change }] };
    expect(judge({ submissions: [fresh(drafted)] }, here)).toEqual([]);
  });

  it('come where the one that stands here ends in the same archive', () => {
    const ends = { row: { ...sent, stage: 'withdrawn' as const }, before: sent };
    const here = { roles: [role], submissions: [sent] };
    expect(judge({ submissions: [fresh(drafted), ends] }, here)).toEqual([]);
  });

  it('stay out where every head of the role is taken, and their placement with them', () => {
    const coming = { submissions: [fresh(placed)], placements: [fresh(placement)] };
    expect(judge(coming, full)).toEqual([
      ['sub_there', { kind: 'headcount-full', headcount: 1 }],
      ['plc_there', { kind: 'submission-out', submissionId: 'sub_there' }],
    ]);
    const roomy = { ...full, roles: [{ ...role, headcount: 2 }] };
    expect(judge(coming, roomy)).toEqual([]);
  });

  it('take the last head once', () => {
    const more = submissionRecord({ ...placed, id: 'sub_more', candidateId: 'cnd_c' });
    const coming = { submissions: [fresh(placed), fresh(more)] };
    const here = { ...full, roles: [{ ...role, headcount: 2 }] };
    expect(judge(coming, here).map(([id]) => id)).toEqual(['sub_there']);
  });

  it('stay out where the office has placed the candidate elsewhere', () => {
    const elsewhere = placementRecord({ id: 'plc_here', candidateId: 'cnd_a', submissionId: 'sub_x' });
    const here = { roles: [role], placements: [elsewhere] };
    const causes = [{ kind: 'placed-elsewhere', placementId: 'plc_here' }];
    expect(judge({ submissions: [fresh(drafted)] }, here)).toEqual([['sub_there', ...causes]]);
    const left = { ...here, placements: [{ ...elsewhere, state: 'left-in-guarantee' as const }] };
    expect(judge({ submissions: [fresh(drafted)] }, left)).toEqual([]);
  });

  it('come with the placement that a manager let them stand beside', () => {
    const beside = placementRecord({ id: 'plc_there', candidateId: 'cnd_a', submissionId: 'sub_x' });
    const past = submissionRecord({ ...inRole, id: 'sub_x', roleId: 'rol_b', stage: 'placed' });
    const coming = { submissions: [fresh(drafted), fresh(past)], placements: [fresh(beside)] };
    expect(judge(coming, { roles: [role] })).toEqual([]);
  });

  it('stay out of a role that is closed here, not of one that comes closed', () => {
    const closed = { ...role, stage: 'withdrawn' as const };
    expect(judge({ submissions: [fresh(drafted)] }, { roles: [closed] })).toEqual([
      ['sub_there', { kind: 'role-closed' }],
    ]);
    expect(judge({ roles: [fresh(closed)], submissions: [fresh(drafted)] })).toEqual([]);
  });
});

describe('roles that come', () => {
  it('close over nobody who runs here', () => {
    const closes = { row: { ...role, stage: 'filled' as const }, before: role };
    expect(judge({ roles: [closes] }, { roles: [role], submissions: [sent] })).toEqual([
      ['rol_a', { kind: 'still-running', count: 1 }],
    ]);
    const ends = { row: { ...sent, stage: 'role-closed' as const }, before: sent };
    expect(judge({ roles: [closes], submissions: [ends] }, { roles: [role], submissions: [sent] })).toEqual(
      [],
    );
  });

  it('want no fewer than are placed here', () => {
    const wide = { ...role, headcount: 2 };
    const second = placementRecord({
      id: 'plc_2',
      submissionId: 'sub_2',
      candidateId: 'cnd_b',
      roleId: 'rol_a',
    });
    const here = { ...full, roles: [wide], placements: [...full.placements, second] };
    expect(judge({ roles: [{ row: role, before: wide }] }, here)).toEqual([
      ['rol_a', { kind: 'headcount-below', placed: 2 }],
    ]);
    const renamed = { row: { ...role, title: 'Controller' }, before: role };
    expect(judge({ roles: [renamed] }, { ...here, roles: [role] })).toEqual([]);
  });
});

describe('slots and rooms that come', () => {
  const room: Room = { id: 'rom_a', deletedAt: null, name: 'Blue', active: true };
  const slot: OfficeSlot = {
    ...{ id: 'slo_here', deletedAt: null, recruiterId: 'stf_a', roomId: 'rom_a', weekday: 2 },
    ...{ startMinute: 600, durationMinutes: 60, from: '2026-11-01', until: null, exceptions: {} },
  };
  const other = { ...slot, id: 'slo_there', recruiterId: 'stf_b', startMinute: 630 };
  const here = { rooms: [room], officeSlots: [slot] };

  it('keep no hour twice', () => {
    expect(judge({ officeSlots: [fresh(other)] }, here)).toEqual([
      ['slo_there', { kind: 'slots-meet', slotId: 'slo_here', shares: 'room' }],
    ]);
    const moved = { row: { ...slot, startMinute: 720 }, before: slot };
    expect(judge({ officeSlots: [fresh(other), moved] }, here)).toEqual([]);
    expect(judge({ officeSlots: [fresh({ ...other, startMinute: 660 })] }, here)).toEqual([]);
  });

  it('use no room that is closed here', () => {
    const closed = { rooms: [{ ...room, active: false }] };
    expect(judge({ officeSlots: [fresh(other)] }, closed)).toEqual([
      ['slo_there', { kind: 'room-closed', roomId: 'rom_a' }],
    ]);
    expect(judge({ officeSlots: [fresh({ ...other, roomId: null })] }, closed)).toEqual([]);
  });

  it('close no room in which something is planned here', () => {
    const closes = { row: { ...room, active: false }, before: room };
    expect(judge({ rooms: [closes] }, here)).toEqual([
      ['rom_a', { kind: 'room-in-use', interviews: 0, slots: 1 }],
    ]);
    const leaves = { row: { ...slot, roomId: null }, before: slot };
    expect(judge({ rooms: [closes], officeSlots: [leaves] }, here)).toEqual([]);
  });

  it('meet what stays in its place since its own change stays out', () => {
    const closes = { row: { ...room, active: false }, before: room };
    const second: OfficeSlot = { ...slot, id: 'slo_two', recruiterId: 'stf_c', roomId: null };
    const leaves = { row: { ...slot, recruiterId: 'stf_c', roomId: null }, before: slot };
    const standing = { ...here, officeSlots: [slot, second] };
    expect(judge({ rooms: [closes], officeSlots: [leaves] }, standing)).toEqual([
      ['rom_a', { kind: 'room-in-use', interviews: 0, slots: 1 }],
      ['slo_here', { kind: 'slots-meet', slotId: 'slo_two', shares: 'recruiter' }],
    ]);
  });
});
