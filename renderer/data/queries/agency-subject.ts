import type { Candidate } from '@shared/domain/candidate/candidate';
import type { ClientFace } from '../indexes/faces';
import type { ViewReader } from '../view-reader';

/** Whom another agency may have introduced first, and where it was learned. */
export interface AgencySubject {
  readonly candidate: Candidate;
  /** The clients the viewer may know, by id. */
  readonly clients: ReadonlyMap<string, ClientFace>;
  /** The client of the submission; null where the viewer may not know it. */
  readonly atClientId: string | null;
}

/** Read from the submission it was learned of; null when that or its person is gone, or not the viewer's to see. */
export async function readAgencySubject(
  read: ViewReader,
  submissionId: string,
): Promise<AgencySubject | null> {
  const submission = await read.get('submissions', submissionId);
  const candidate = submission && (await read.get('candidates', submission.candidateId));
  if (!submission || !candidate) return null;
  const clients = new Map((await read.allFaces('clients')).map((client) => [client.id, client]));
  const { clientId } = submission;
  return { candidate, clients, atClientId: clients.has(clientId) ? clientId : null };
}
