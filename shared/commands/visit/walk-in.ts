import { z } from 'zod';
import { reference, shortText } from '../../domain/record';
import { accept } from '../../kernel/result';
import { createRow, defineCommand } from '../command';
import { notFound } from '../found';

const statementLimit = 20;

/** Somebody came without an interview. The version of the privacy statement they were shown is kept with it. */
export const walkIn = defineCommand({
  name: 'visit/walk-in',
  version: 1,
  input: z.object({
    name: shortText.min(1),
    phone: shortText,
    purpose: shortText,
    forStaffId: reference.nullable(),
    candidateId: reference.nullable(),
    identitySeen: z.boolean(),
    privacyStatement: z.string().min(1).max(statementLimit),
  }),
  async load({ forStaffId, candidateId }, read) {
    return {
      staff: forStaffId === null ? null : await read.get('staff', forStaffId),
      candidate: candidateId === null ? null : await read.get('candidates', candidateId),
    };
  },
  decide(input, { staff, candidate }, { ids, now }) {
    if (staff === undefined) return notFound('staff', input.forStaffId ?? '');
    if (candidate === undefined) return notFound('candidates', input.candidateId ?? '');
    const id = ids.next('vis');
    const visit = { ...input, id, deletedAt: null, arrivedAt: now, leftAt: null };
    return accept({ writes: [createRow('visits', visit)], result: { visitId: id } });
  },
});
