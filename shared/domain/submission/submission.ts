import { z } from 'zod';
import { elements, instantText, longText, recordDecoder, reference } from '../record';
import { offer } from './offer';
import { endedBy, rejectionReason } from './rejection-reason';

/** Where a submission stands; the second line are its exits. */
export const submissionStage = z.enum([
  'drafted',
  'sent',
  'client-interview',
  'offered',
  'placed',
  'rejected',
  'withdrawn',
  'offer-declined',
  'closed-by-agency',
  'role-closed',
  'did-not-start',
  'left-in-guarantee',
]);
/** See {@link submissionStage}. */
export type SubmissionStage = z.infer<typeof submissionStage>;

/** Stages in which a submission is still alive. */
export const activeSubmissionStages: readonly SubmissionStage[] = [
  'drafted',
  'sent',
  'client-interview',
  'offered',
  'placed',
];

/** How a submission ended: by whom, why, at which stage, in whose words. */
export const submissionEnd = z.object({
  by: endedBy,
  reason: rejectionReason,
  words: longText,
  atStage: submissionStage,
  /** For `lacks-requirement`: the key of the role's requirement. */
  requirement: z.string().max(80).nullable(),
  /** For `preferred-another`: 2 = the runner-up. */
  rank: z.int().min(1).max(20).nullable(),
  at: instantText,
  byId: reference,
});
/** See {@link submissionEnd}. */
export type SubmissionEnd = z.infer<typeof submissionEnd>;

/** This candidate put forward for this role. A rematch is a new submission that points back by `followsId`. */
export const submission = recordDecoder('sub', {
  candidateId: reference,
  roleId: reference,
  clientId: reference,
  followsId: reference.nullable(),
  ownerId: reference,
  stage: submissionStage,
  draftedAt: instantText,
  sentAt: instantText.nullable(),
  /** The person at the client it went to; null until it is sent, and where nobody said. */
  contactId: reference.nullable(),
  /** Sent without the candidate's name. */
  blind: z.boolean(),
  /** What the client offered, one element for each version of the offer. */
  offers: elements(offer),
  end: submissionEnd.nullable(),
  /** Copied from the role, so that the record's scope is known without it. */
  confidential: z.boolean(),
});
/** See {@link submission}. */
export type Submission = z.infer<typeof submission>;
