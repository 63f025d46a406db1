import { z } from 'zod';
import { reference, shortText } from '../../domain/record';
import { staffRole, type Staff } from '../../domain/staff/staff';
import type { Result } from '../../kernel/result';
import { accept, refuse } from '../../kernel/result';
import { changeRow, createRow, defineCommand, type Decision, type DecisionContext } from '../command';
import { fieldWrites } from '../field-writes';
import { notFound } from '../found';
import type { Refusal } from '../refusal';
import { isLastManager } from './last-manager';
import { interviewsAhead, loadStaffWork, unfinishedWork, type StaffWork } from './staff-work';

const pinPart = z.string().min(1).max(100);
const saveInput = z.object({
  staffId: reference.nullable(),
  name: shortText,
  nameZh: shortText,
  role: staffRole,
  active: z.boolean(),
  /** Salt and digest of a new PIN; both null keep the one in force. */
  pinSalt: pinPart.nullable(),
  pinDigest: pinPart.nullable(),
});

interface SaveFacts {
  readonly staff: readonly Staff[];
  readonly work: StaffWork | null;
}

/** Takes somebody on (`staffId` null) or changes them; who returns gets a new PIN. Recruiters' work binds them to their role. */
export const saveStaff = defineCommand<z.infer<typeof saveInput>, SaveFacts>({
  name: 'staff/save',
  version: 1,
  input: saveInput,
  async load(input, read, { now }) {
    const staff = await read.all('staff');
    const known = staff.find(({ id }) => id === input.staffId);
    const endsWork =
      known?.active === true &&
      (!input.active || (input.role === 'receptionist' && known.role !== input.role));
    const work = endsWork ? await loadStaffWork(known.id, read, await interviewsAhead(read, now)) : null;
    return { staff, work };
  },
  decide(input, { staff, work }, context) {
    if (input.name.trim() === '') return refuse({ kind: 'name-missing' });
    if (input.staffId === null) return hire(input, context);
    const known = staff.find(({ id }) => id === input.staffId);
    if (!known) return notFound('staff', input.staffId);
    const staysManager = input.active && input.role === 'manager';
    if (!staysManager && isLastManager(known, staff)) return refuse({ kind: 'last-manager' });
    const unfinished = work && unfinishedWork(input.active ? { ...work, tasks: [] } : work);
    if (unfinished) return refuse(unfinished);
    if (input.active && !known.active && input.pinDigest === null) return refuse({ kind: 'pin-missing' });
    return accept({
      writes: [changeRow('staff', known.id, changesTo(known, input))],
      result: { staffId: known.id },
    });
  },
});

function hire(input: z.infer<typeof saveInput>, { ids }: DecisionContext): Result<Decision, Refusal> {
  const { pinSalt, pinDigest, staffId: _none, ...fields } = input;
  if (pinSalt === null || pinDigest === null) return refuse({ kind: 'pin-missing' });
  const staffId = ids.next('stf');
  const row = { ...fields, pinSalt, pinDigest, id: staffId, deletedAt: null };
  return accept({ writes: [createRow('staff', row)], result: { staffId } });
}

function changesTo(known: Staff, { staffId: _id, pinSalt, pinDigest, ...fields }: z.infer<typeof saveInput>) {
  const pin = pinSalt !== null && pinDigest !== null ? { pinSalt, pinDigest } : {};
  const gone = fields.active ? {} : { pinSalt: '', pinDigest: '' };
  return fieldWrites(known, { ...fields, ...pin, ...gone }, []);
}
