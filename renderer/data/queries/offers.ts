// Offers that clients made, with the person, the role and what became of them. Of a role the viewer is not cleared for the
// reader gives no offers, so it has no line here.
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Offer } from '@shared/domain/submission/offer';
import { currentOffer, offerOutcome, type OfferOutcome } from '@shared/domain/submission/offer-standing';
import type { Submission } from '@shared/domain/submission/submission';
import type { ViewReader } from '../view-reader';
import { readByIds } from './read-by-ids';
import { loadPlaces, type RoleFace } from './role-faces';

/** The latest offer of one submission. */
export interface OfferLine {
  readonly submission: Submission;
  readonly candidate: Candidate | undefined;
  readonly role: RoleFace | undefined;
  readonly offer: Offer;
  readonly outcome: OfferOutcome;
}

/** Whose offers are asked for: what waits for an answer of one recruiter's candidates, or all of a candidate or client. */
export type WantedOffers =
  { readonly waitingOf: string } | { readonly candidateId: string } | { readonly clientId: string };

async function submissionsOf(read: ViewReader, wanted: WantedOffers): Promise<readonly Submission[]> {
  if ('candidateId' in wanted) return read.where('submissions', 'candidateId', wanted.candidateId);
  if ('clientId' in wanted) return read.where('submissions', 'clientId', wanted.clientId);
  const offered = await read.where('submissions', 'stage', 'offered');
  return offered.filter(({ ownerId }) => ownerId === wanted.waitingOf);
}

const lastDay = '9999-12-31';

/** What waits leads, the first last day first; what is settled follows, the newest first. */
function inOrder(a: OfferLine, b: OfferLine): number {
  const [first, second] = [a.outcome === 'waiting', b.outcome === 'waiting'];
  if (first !== second) return first ? -1 : 1;
  if (!first) return a.offer.at < b.offer.at ? 1 : -1;
  const [left, right] = [a, b].map(({ offer }) => (offer.answerBy ?? lastDay) + offer.at);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

/** The asked offers; see {@link WantedOffers}. */
export async function readOffers(read: ViewReader, wanted: WantedOffers): Promise<readonly OfferLine[]> {
  const submissions = (await submissionsOf(read, wanted)).filter((row) => currentOffer(row) !== null);
  const candidates = await readByIds(
    read,
    'candidates',
    submissions.map(({ candidateId }) => candidateId),
  );
  const { roles } = await loadPlaces(read, submissions);
  return submissions
    .flatMap((submission): readonly OfferLine[] => {
      const offer = currentOffer(submission);
      const outcome = offerOutcome(submission);
      if (offer === null || outcome === null) return [];
      const { candidateId, roleId } = submission;
      const line = { candidate: candidates.get(candidateId), role: roles.get(roleId) };
      return [{ submission, ...line, offer, outcome }];
    })
    .sort(inOrder);
}

/** One submission with its person, for writing an offer down; null when either is gone. */
export async function readOfferSubject(
  read: ViewReader,
  submissionId: string,
): Promise<{ readonly submission: Submission; readonly candidate: Candidate } | null> {
  const submission = await read.get('submissions', submissionId);
  const candidate = submission && (await read.get('candidates', submission.candidateId));
  return submission && candidate ? { submission, candidate } : null;
}
