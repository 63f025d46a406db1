import { z } from 'zod';
import { clashReasons } from '../../domain/interview/clash';
import { elements, longText, reference, shortText } from '../../domain/record';
import { plannedTime } from '../../time/planned-time';

const districtLimit = 40;

/** What booking takes. */
export const bookingInput = z.object({
  kind: z.enum(['office', 'client']),
  candidateId: reference,
  /** Required for a client interview; role and client are then the submission's. */
  submissionId: reference.nullable(),
  roleId: reference.nullable(),
  clientId: reference.nullable(),
  contactId: reference.nullable(),
  recruiterId: reference,
  /** Office interviews are always attended. */
  recruiterAttends: z.boolean(),
  /** Colleagues who sit in, by staff id. */
  sittingIn: elements(z.literal(true)),
  /** Further interviewers of the client, by contact id. */
  panel: elements(z.literal(true)),
  /** The role's round this is; left out where none is named. */
  roundId: reference.nullable().optional(),
  roomId: reference.nullable(),
  mode: z.enum(['in-person', 'video', 'phone']),
  address: shortText,
  district: z.string().max(districtLimit).nullable(),
  planned: plannedTime,
  /** A slot held while people are asked, instead of an appointment that awaits its confirmation. */
  held: z.boolean(),
  reasons: clashReasons,
  notes: longText,
});
/** See {@link bookingInput}. */
export type BookingInput = z.infer<typeof bookingInput>;
