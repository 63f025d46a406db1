import { z } from 'zod';

/** What a table may hold. */
export const travelLimits = { longestMinutes: 600 } as const;
const districtLimit = 40;

/** Districts with their names, and the minutes from door to door; rows and columns of `minutes` follow `districts`. */
export const travelTable = z
  .object({
    districts: z.array(
      z.object({ id: z.string().min(1).max(districtLimit), en: z.string(), zh: z.string() }),
    ),
    minutes: z.array(z.array(z.int().min(0).max(travelLimits.longestMinutes))),
  })
  .refine(
    ({ districts, minutes }) =>
      minutes.length === districts.length && minutes.every((row) => row.length === districts.length),
    { error: 'minutes-not-square' },
  );
/** See {@link travelTable}. */
export type TravelTable = z.infer<typeof travelTable>;

/** A table that knows no district: no way is ever too long. */
export const unknownTravel: TravelTable = { districts: [], minutes: [] };

/** Minutes from one district to the other (the diagonal is a way inside it); null when the table does not know. */
export function travelMinutes({ districts, minutes }: TravelTable, from: string, to: string): number | null {
  const indexOf = (id: string): number => districts.findIndex((district) => district.id === id);
  return minutes[indexOf(from)]?.[indexOf(to)] ?? null;
}
