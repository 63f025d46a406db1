// What a no would change about the candidate's next roles, found by carrying the command out on a copy of the
// candidate's rows and ranking twice. Nothing is written.
import type { Write } from '@shared/commands/command';
import type { RejectInput } from '@shared/commands/submission/rejection-facts';
import { rejectSubmission } from '@shared/commands/submission/reject-submission';
import { mergeRecord, wholeRow, type StoredRow } from '@shared/changes/merge';
import { candidateFactsFrom, type CandidateRows } from '@shared/domain/matching/candidate-facts';
import type { GateFailure } from '@shared/domain/matching/gate';
import { rankRoles, type Ranking, type Suggestion } from '@shared/domain/matching/rank';
import type { RoleFace } from '@shared/domain/matching/role-face';
import type { TableName } from '@shared/domain/tables';
import type { IdSource } from '@shared/time/ports';
import type { OfficeDatabase } from '../database';
import { createFactReader } from '../fact-reader';
import { asRow } from '../stored-row';
import { loadMatchFacts } from './load-match-facts';
import { factSources, type RankingFor } from './rank-context';

/** A role that is suggested until the no is recorded, with the gates that close it then. */
export interface DroppedRole {
  readonly face: RoleFace;
  readonly closes: readonly GateFailure[];
}

/** The suggested roles before and after a no; rows the viewer must not see are in none of the figures. */
export interface RejectionOutlook {
  /** Roles suggested now, settled or to confirm first. */
  readonly before: number;
  readonly dropped: readonly DroppedRole[];
  /** Roles that stay and score more, and those that score less. */
  readonly raised: number;
  readonly lowered: number;
}

/** Looks ahead; null while the no could not be recorded as it stands, or when there is nothing to rank. */
export async function rejectionOutlook(
  database: OfficeDatabase,
  input: RejectInput,
  ranking: RankingFor & { readonly ids: IdSource },
): Promise<RejectionOutlook | null> {
  const read = createFactReader(database);
  const context = { ...ranking, actor: ranking.viewer };
  const decision = rejectSubmission.decide(input, await rejectSubmission.load(input, read, context), context);
  const submission = await read.get('submissions', input.submissionId);
  if (!decision.ok || !submission) return null;
  const facts = await loadMatchFacts(database, submission.candidateId, ranking);
  if (!facts) return null;
  const rows = rowsAfter(facts.rows, decision.value.writes);
  const after = candidateFactsFrom(rows, factSources(facts.ground, facts.needs, ranking));
  return compare(
    rankRoles(facts.candidate, facts.roles, facts.context),
    rankRoles(after, facts.roles, facts.context),
  );
}

const suggestedIn = ({ eligible, confirmFirst }: Ranking): readonly Suggestion[] => [
  ...eligible,
  ...confirmFirst,
];

function compare(before: Ranking, after: Ranking): RejectionOutlook {
  const stays = new Map(suggestedIn(after).map((row) => [row.face.roleId, row]));
  const blocked = new Map(after.notSuggested.map((row) => [row.face.roleId, row]));
  const rows = suggestedIn(before);
  const moved = rows.flatMap(({ face, score }) => {
    const next = stays.get(face.roleId);
    return next ? [next.score.score - score.score] : [];
  });
  return {
    before: rows.length,
    dropped: rows.flatMap(({ face }) => {
      const closed = blocked.get(face.roleId);
      return closed
        ? [{ face, closes: closed.gates.failures.filter(({ effect }) => effect === 'block') }]
        : [];
    }),
    raised: moved.filter((points) => points > 0).length,
    lowered: moved.filter((points) => points < 0).length,
  };
}

/** Later than every stamp there is: what the no writes stands over what is stored. */
const afterAll = '~';

/** The candidate's rows as they would stand once these writes were made. */
function rowsAfter(rows: CandidateRows, writes: readonly Write[]): CandidateRows {
  const table = <Row extends { readonly id: string }>(
    name: TableName,
    before: readonly Row[],
  ): StoredRow[] => {
    const stored = new Map(before.map((row): [string, StoredRow] => [row.id, { ...row, stamps: {} }]));
    for (const write of writes.filter((one) => one.table === name)) {
      const { id, set } = changeOf(write);
      if ('create' in write || stored.has(id)) {
        stored.set(id, mergeRecord(stored.get(id), { entityId: id, hlc: afterAll, set, base: {} }));
      }
    }
    return [...stored.values()];
  };
  const [candidate = { ...rows.candidate, stamps: {} }] = table('candidates', [rows.candidate]);
  return {
    ...rows,
    candidate: asRow<'candidates'>(candidate),
    interests: table('interests', rows.interests).map((row) => asRow<'interests'>(row)),
    submissions: table('submissions', rows.submissions).map((row) => asRow<'submissions'>(row)),
    interviews: table('interviews', rows.interviews).map((row) => asRow<'interviews'>(row)),
  };
}

function changeOf(write: Write) {
  if (!('create' in write)) return { id: write.id, set: write.set };
  const { id, ...fields } = write.create;
  return { id, set: { [wholeRow]: true, ...fields } };
}
