// An archive of everything that somebody took out of the office. It lies where no erasure reaches, so that the office keeps
// a list of when each was made and where it was put.
import { z } from 'zod';
import { elements, instantText, reference } from '../record';

/** Longest place that is kept; longer than the paths either system allows. */
export const placeLimit = 1_000;

/** One archive; `place` is empty where a browser took it to its downloads. */
export const archiveOut = z.object({
  at: instantText,
  place: z.string().max(placeLimit),
  byId: reference,
});
/** See {@link archiveOut}. */
export type ArchiveOut = z.infer<typeof archiveOut>;

/** The row of the settings that lists them. */
export const archivesOutId = 'set_archives-out';

const archivesOut = elements(archiveOut);

const newestFirst = (a: ArchiveOut, b: ArchiveOut): number => {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return a.place < b.place ? -1 : 1;
};

/** Those of a row, newest first, of one moment by their places; none where there is no row. */
export const archivesIn = (row: { readonly value: unknown } | undefined): readonly ArchiveOut[] =>
  Object.values(archivesOut.catch({}).parse(row?.value ?? {})).sort(newestFirst);
