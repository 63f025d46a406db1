import { emptyCandidate, type CandidateFields } from '@shared/domain/candidate/empty-candidate';

/** What creating a candidate takes, with what a test cares about. */
export const candidateInput = (partial: Partial<CandidateFields>): CandidateFields =>
  emptyCandidate(partial, { createdOn: '2026-11-23', ownerId: null });
