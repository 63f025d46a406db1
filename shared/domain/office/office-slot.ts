import { z } from 'zod';
import { dateText, elements, recordDecoder, reference } from '../record';
import { minutesPerDay } from '../../time/local-date';

const lastWeekday = 6;

/**
 * An hour of the week that a recruiter keeps for office interviews. It stands from `from` to `until` (both included;
 * null = for good) except on public holidays and on the dates in `exceptions`.
 */
export const officeSlot = recordDecoder('slo', {
  recruiterId: reference,
  roomId: reference.nullable(),
  /** 0 = Sunday. */
  weekday: z.int().min(0).max(lastWeekday),
  startMinute: z
    .int()
    .min(0)
    .max(minutesPerDay - 1),
  durationMinutes: z.int().min(1).max(minutesPerDay),
  from: dateText,
  until: dateText.nullable(),
  /** Dates on which it does not stand. */
  exceptions: elements(z.literal(true)),
});
/** See {@link officeSlot}. */
export type OfficeSlot = z.infer<typeof officeSlot>;
