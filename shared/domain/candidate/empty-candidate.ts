import type { z } from 'zod';
import { candidate } from './candidate';

/** What creating a candidate takes: every field of the record but its id and what becomes of it. */
export const candidateFields = candidate.omit({ id: true, deletedAt: true, mergedInto: true });
/** See {@link candidateFields}. */
export type CandidateFields = z.infer<typeof candidateFields>;

/** Gives every field a value: what is not in `partial` is unknown, empty or not asked, never guessed. */
export function emptyCandidate(
  partial: Partial<CandidateFields>,
  made: { readonly createdOn: string; readonly ownerId: string | null },
): CandidateFields {
  return {
    surname: '',
    givenNames: '',
    englishName: '',
    chineseName: '',
    preferredName: '',
    phones: {},
    email: '',
    address: '',
    district: null,
    headline: '',
    summary: '',
    rightToWork: { kind: 'unknown', expiresOn: null, approvalNeeded: false },
    notice: null,
    availableFrom: null,
    languages: {},
    currentPay: null,
    expectedPay: null,
    skills: {},
    work: {},
    education: {},
    windows: {},
    exceptions: {},
    maximumCommuteMinutes: null,
    constraints: {},
    doNotSend: {},
    parked: null,
    pool: null,
    source: '',
    ...made,
    ...partial,
  };
}
