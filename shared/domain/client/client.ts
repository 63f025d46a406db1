import { z } from 'zod';
import { clientSite } from './client-site';
import { officeHours } from '../../time/working-time';
import { rebateSteps } from '../submission/rebate-steps';
import { dateText, elements, longText, recordDecoder, reference, shortText } from '../record';

/** A company that hires through the agency, with its terms and policies. */
export const client = recordDecoder('cli', {
  name: shortText.min(1),
  nameZh: shortText,
  /** Companies of one parent share this text; empty when alone. */
  group: shortText,
  industry: shortText,
  district: z.string().max(40).nullable(),
  address: shortText,
  /** Its offices beside the main one, which stands in district and address. */
  sites: elements(clientSite),
  termsSignedOn: dateText.nullable(),
  feePercent: z.number().min(0).max(100).nullable(),
  paymentDays: z.int().min(0).max(365).nullable(),
  /** Days of the guarantee, and what of the fee goes back within it; null = the office's settings. */
  guaranteeDays: z.int().min(0).max(365).nullable(),
  rebateSteps: rebateSteps.nullable(),
  /** Months the introduction of a candidate stays ours; null = the office's setting. */
  ownershipMonths: z.int().min(0).max(60).nullable(),
  /** Minutes of notice this client asks for; null = the office's setting. */
  noticeMinutes: z.int().min(0).max(20_160).nullable(),
  /** Hours in which this client receives candidates; null = the office's day from opening to closing. */
  interviewHours: officeHours.nullable(),
  offLimits: z.object({ reason: shortText, until: dateText.nullable() }).nullable(),
  ownerId: reference.nullable(),
  notes: longText,
});
/** See {@link client}. */
export type Client = z.infer<typeof client>;
