// Whom one client got from us, through whom there, and until when they are ours, with the viewer's eyes.
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Contact } from '@shared/domain/client/contact';
import type { Introduction } from '@shared/domain/submission/introduction';
import { introductionInForce } from '@shared/domain/submission/ownership';
import type { Submission } from '@shared/domain/submission/submission';
import type { ViewReader } from '../view-reader';
import { readByIds } from './read-by-ids';
import { loadPlaces, type RoleFace } from './role-faces';

/** One submission at the client. */
export interface SentLine {
  readonly submission: Submission;
  /** Undefined where the person was erased since. */
  readonly candidate: Candidate | undefined;
  readonly role: RoleFace | undefined;
  /** The person there who got it; null where nobody said. */
  readonly sentTo: Contact | null;
  /** The introduction that holds the candidate at this client today, whoever made it. */
  readonly introduction: Introduction | null;
}

/** The newest of them, and how many there are. */
export interface SentHere {
  readonly lines: readonly SentLine[];
  readonly total: number;
}

const changedAt = ({ end, sentAt, draftedAt }: Submission): string => end?.at ?? sentAt ?? draftedAt;

/** Masked rows come back from an index without their client, so they are told apart by the client itself. */
export async function readSentHere(
  read: ViewReader,
  clientId: string,
  { today, limit }: { readonly today: string; readonly limit: number },
): Promise<SentHere> {
  const all = (await read.where('submissions', 'clientId', clientId))
    .filter((row) => row.clientId === clientId)
    .sort((a, b) => (changedAt(a) < changedAt(b) ? 1 : -1));
  const shown = all.slice(0, limit);
  const candidates = await readByIds(
    read,
    'candidates',
    shown.map(({ candidateId }) => candidateId),
  );
  const contacts = await readByIds(
    read,
    'contacts',
    shown.map(({ contactId }) => contactId),
  );
  const { roles } = await loadPlaces(read, shown);
  const introductions = await read.where('introductions', 'clientId', clientId);
  const lines = shown.map((submission): SentLine => {
    const { candidateId, roleId, contactId } = submission;
    const own = introductions.filter((made) => made.candidateId === candidateId);
    return {
      submission,
      candidate: candidates.get(candidateId),
      role: roles.get(roleId),
      sentTo: contacts.get(contactId ?? '') ?? null,
      introduction: introductionInForce(own, clientId, today),
    };
  });
  return { lines, total: all.length };
}

/** How many of our candidates each of the client's people got, by contact id; each candidate once. */
export function receivedBy(submissions: readonly Submission[]): ReadonlyMap<string, number> {
  const people = new Map<string, Set<string>>();
  for (const { contactId, candidateId } of submissions) {
    if (contactId !== null) people.set(contactId, (people.get(contactId) ?? new Set()).add(candidateId));
  }
  return new Map([...people].map(([contactId, got]) => [contactId, got.size]));
}
