import type { CandidateRows } from '@shared/domain/matching/candidate-facts';
import type { Row } from '@shared/domain/tables';
import { groupBy } from '@shared/kernel/group-by';
import type { AboutTable, OwnedTable } from '../indexes/book-order';

/** Reads what is about the candidates in hand; rows about others do no harm. */
export interface AboutCandidates {
  about<Name extends AboutTable>(table: Name): PromiseLike<readonly Row<Name>[]>;
  clients(ids: readonly string[]): PromiseLike<readonly Row<'clients'>[]>;
}

type OfCandidate<Found> = (candidateId: string) => readonly Found[];

/** Rows about candidates, put together table by table: one read of each instead of one a candidate. */
export async function rowsByCandidate(
  candidates: readonly Row<'candidates'>[],
  read: AboutCandidates,
): Promise<readonly CandidateRows[]> {
  const owned = async <Name extends OwnedTable>(table: Name): Promise<OfCandidate<Row<Name>>> => {
    const groups = groupBy<Row<Name>, string>(await read.about(table), ({ candidateId }) => candidateId);
    return (id) => groups.get(id) ?? [];
  };
  const motivationNotes = await owned('motivationNotes');
  const fitAssessments = await owned('fitAssessments');
  const interests = await owned('interests');
  const consents = await owned('consents');
  const submissions = await owned('submissions');
  const introductions = await owned('introductions');
  const disclosures = await owned('disclosures');
  const placements = await owned('placements');
  const gateOverrides = await owned('gateOverrides');
  const interviews = await owned('interviews');
  const posts = await readPosts(read);
  return candidates.map((candidate) => ({
    candidate,
    motivationNotes: motivationNotes(candidate.id),
    fitAssessments: fitAssessments(candidate.id),
    interests: interests(candidate.id),
    consents: consents(candidate.id),
    submissions: submissions(candidate.id),
    introductions: introductions(candidate.id),
    disclosures: disclosures(candidate.id),
    placements: placements(candidate.id),
    gateOverrides: gateOverrides(candidate.id),
    interviews: interviews(candidate.id),
    posts: posts(candidate.id),
  }));
}

/** Names of the clients whose contact somebody is now. */
async function readPosts(read: AboutCandidates): Promise<OfCandidate<string>> {
  const sits = (await read.about('contacts')).filter(
    ({ active, candidateId }) => active && candidateId !== null,
  );
  const clients = await read.clients([...new Set(sits.map(({ clientId }) => clientId))]);
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  const groups = groupBy(sits, ({ candidateId }) => candidateId);
  return (id) => (groups.get(id) ?? []).flatMap(({ clientId }) => names.get(clientId) ?? []);
}
