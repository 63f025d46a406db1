import { z } from 'zod';
import { clientSite } from './client-site';
import { officeHours } from '../../time/working-time';
import { rebateSteps } from '../submission/rebate-steps';
import { dateText, elements, longText, recordDecoder, reference, shortText } from '../record';

/** The most that may be agreed: percent of a yearly package, days, months, and minutes of notice. */
export const mostOfClient = {
  feePercent: 100,
  paymentDays: 365,
  guaranteeDays: 365,
  ownershipMonths: 60,
  noticeMinutes: 20_160,
} as const;

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
  feePercent: z.number().min(0).max(mostOfClient.feePercent).nullable(),
  paymentDays: z.int().min(0).max(mostOfClient.paymentDays).nullable(),
  /** Days of the guarantee, and what of the fee goes back within it; null = the office's settings. */
  guaranteeDays: z.int().min(0).max(mostOfClient.guaranteeDays).nullable(),
  rebateSteps: rebateSteps.nullable(),
  /** Months the introduction of a candidate stays ours; null = the office's setting. */
  ownershipMonths: z.int().min(0).max(mostOfClient.ownershipMonths).nullable(),
  /** Minutes of notice this client asks for; null = the office's setting. */
  noticeMinutes: z.int().min(0).max(mostOfClient.noticeMinutes).nullable(),
  /** Hours in which this client receives candidates; null = the office's day from opening to closing. */
  interviewHours: officeHours.nullable(),
  offLimits: z.object({ reason: shortText, until: dateText.nullable() }).nullable(),
  ownerId: reference.nullable(),
  notes: longText,
});
/** See {@link client}. */
export type Client = z.infer<typeof client>;
