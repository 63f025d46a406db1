// What a change of the office's settings is tried on: every interview that still holds its time.
import { interviewsAhead } from '@shared/commands/staff/staff-work';
import { fullName } from '@shared/domain/candidate/candidate-name';
import type { Interview } from '@shared/domain/interview/interview';
import type { Instant } from '@shared/time/instant';
import type { OfficeHours } from '@shared/time/working-time';
import type { ViewReader } from '../view-reader';

/** Booked interviews in time order, with what a sentence about one of them needs. */
export interface BookedAhead {
  readonly interviews: readonly Interview[];
  /** Full names by candidate id. */
  readonly names: ReadonlyMap<string, string>;
  /** Stated hours by client id; null or absent = unknown. */
  readonly clientHours: ReadonlyMap<string, OfficeHours | null>;
}

/** Reads them with the viewer's eyes. */
export async function readBookedAhead(read: ViewReader, now: Instant): Promise<BookedAhead> {
  const interviews = await interviewsAhead(read, now);
  const idsOf = (ids: readonly (string | null)[]): string[] => [
    ...new Set(ids.flatMap((id) => (id === null || id === '' ? [] : [id]))),
  ];
  const candidates = await read.many('candidates', idsOf(interviews.map(({ candidateId }) => candidateId)));
  const clients = await read.many('clients', idsOf(interviews.map(({ clientId }) => clientId)));
  return {
    interviews: [...interviews].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1)),
    names: new Map(candidates.map((candidate) => [candidate.id, fullName(candidate)])),
    clientHours: new Map(clients.map(({ id, interviewHours }) => [id, interviewHours])),
  };
}
