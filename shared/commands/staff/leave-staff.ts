import { z } from 'zod';
import { blockingClashesOf, staffIn } from '../../domain/interview/find-clashes';
import type { Interview } from '../../domain/interview/interview';
import { reference } from '../../domain/record';
import type { Staff } from '../../domain/staff/staff';
import { accept, refuse } from '../../kernel/result';
import { changeRow, defineCommand, type Write } from '../command';
import { notFound } from '../found';
import type { Refusal } from '../refusal';
import { isLastManager } from './last-manager';
import {
  handOver,
  interviewsAhead,
  interviewsTakenOver,
  loadStaffWork,
  unfinishedWork,
  type StaffWork,
} from './staff-work';

/**
 * Ends somebody's time at the office: their open tasks, coming interviews and seats in those of colleagues, office
 * slots, candidates, roles, clients and running submissions go to `reassignTo` first, in the same act. Their PIN stops
 * working; what they did keeps their name.
 */
export const leaveStaff = defineCommand({
  name: 'staff/leave',
  version: 1,
  input: z.object({ staffId: reference, reassignTo: reference.nullable() }),
  async load(input, read, { now }) {
    const ahead = await interviewsAhead(read, now);
    return {
      ahead,
      staff: await read.all('staff'),
      work: await loadStaffWork(input.staffId, read, ahead),
      slots: await read.all('officeSlots'),
      named: (await read.all('roles')).filter((role) => role.clearedStaff[input.staffId] === true),
    };
  },
  decide(input, { ahead, staff, work, named, slots }, { now }) {
    const leaving = staff.find(({ id, active }) => id === input.staffId && active);
    if (!leaving) return notFound('staff', input.staffId);
    if (isLastManager(leaving, staff)) return refuse({ kind: 'last-manager' });
    const clearances = named.map((role) =>
      changeRow('roles', role.id, { [`clearedStaff.${leaving.id}`]: null }),
    );
    const gone = changeRow('staff', leaving.id, { active: false, pinSalt: '', pinDigest: '' });
    if (input.reassignTo === null) {
      const unfinished = unfinishedWork(work);
      return unfinished ? refuse(unfinished) : accept({ writes: [...clearances, gone] });
    }
    const successor = staff.find(({ id, active }) => id === input.reassignTo && active && id !== leaving.id);
    if (!successor) return notFound('staff', input.reassignTo);
    const obstacle = successionObstacle({ work, leaving, successor }, ahead);
    if (obstacle) return refuse(obstacle);
    const handed = handOver(work, leaving.id, { successor: { id: successor.id, slots }, now });
    return accept({ writes: byRow([...handed, ...clearances, gone]) });
  },
});

interface Succession {
  readonly work: StaffWork;
  readonly leaving: Staff;
  readonly successor: Staff;
}

/** A successor must be able to do the work, and be free when the interviews they take over are held. */
function successionObstacle(
  { work, leaving, successor }: Succession,
  ahead: readonly Interview[],
): Refusal | null {
  const { tasks: _tasks, ...recruiting } = work;
  const takesPeople = Object.values(recruiting).some((rows: readonly unknown[]) => rows.length > 0);
  if (takesPeople && successor.role === 'receptionist') return { kind: 'successor-unfit' };
  const taken = interviewsTakenOver(work, leaving.id, successor.id);
  const handed = new Set(taken.map(({ id }) => id));
  const own = ahead.filter((row) => !handed.has(row.id) && staffIn(row).includes(successor.id));
  const clashes = taken.flatMap((row) => blockingClashesOf(row, [...own, ...taken]));
  return clashes.length > 0 ? { kind: 'clashes-block', clashes } : null;
}

/** One write a row: a role may both change its owner and lose a clearance. */
function byRow(writes: readonly Write[]): readonly Write[] {
  const merged = new Map<string, Write>();
  for (const write of writes) {
    if ('create' in write) continue;
    const known = merged.get(write.id);
    const before = known && 'set' in known ? known.set : {};
    merged.set(write.id, changeRow(write.table, write.id, { ...before, ...write.set }));
  }
  return [...merged.values()];
}
