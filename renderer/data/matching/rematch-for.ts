// The next roles of one candidate as one member of staff may see them: what the rematch screen draws.
import type { OfficeFacts } from '@shared/commands/office-facts';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { RankingHead } from '@shared/domain/matching/columns/rank-by-columns';
import type { Ranking } from '@shared/domain/matching/rank';
import { nothingSupposed, supposes, type WhatIf } from '@shared/domain/matching/what-if';
import { roleFace, type RoleFace } from '@shared/domain/matching/role-face';
import { clientFactsFrom, roleFactsFrom } from '@shared/domain/matching/role-facts';
import { mayOpen } from '@shared/domain/staff/permission-table';
import {
  activeSubmissionStages,
  type Submission,
  type SubmissionEnd,
} from '@shared/domain/submission/submission';
import type { Instant } from '@shared/time/instant';
import type { FactReader } from '@shared/commands/command';
import type { OfficeDatabase } from '../database';
import { createFactReader } from '../fact-reader';
import { rankByColumns, type RankedRoles } from './rank-by-columns';
import { rankPlainly } from './rank-plainly';
import type { RankingFor } from './rank-context';

/** A submission beside its role as the viewer may see it. */
export interface SeenSubmission {
  readonly submissionId: string;
  readonly face: RoleFace;
  readonly stage: Submission['stage'];
  readonly sentAt: string | null;
  readonly end: SubmissionEnd | null;
}

/** The rematch of one candidate. */
export interface Rematch {
  readonly candidate: Candidate;
  /** In a large office the head of each list. */
  readonly ranking: Ranking;
  /** How many each list has in all. */
  readonly counts: RankingHead['counts'];
  /** The ranking as it stands on file, while something is supposed instead; null otherwise. */
  readonly onFile: Ranking | null;
  /** The latest ending, which a new submission follows; null when none has ended. */
  readonly after: SeenSubmission | null;
  /** Running submissions, so that one made here can be sent and booked from here. */
  readonly running: readonly SeenSubmission[];
  readonly staffNames: ReadonlyMap<string, string>;
  readonly office: OfficeFacts;
  /** The instant the ranking was made for. */
  readonly at: Instant;
}

/** Ranks the office's open roles for a candidate, on what is supposed; null when there is none, or the viewer may not open rematches. */
export async function rematchFor(
  database: OfficeDatabase,
  candidateId: string,
  ranking: RankingFor & { readonly size?: number },
  whatIf: WhatIf = nothingSupposed,
): Promise<Rematch | null> {
  if (!mayOpen(ranking.viewer.role, 'rematch')) return null;
  const ranked = await rankOn(database, candidateId, ranking, whatIf);
  if (!ranked) return null;
  const onFile = supposes(whatIf) ? await rankOn(database, candidateId, ranking, nothingSupposed) : null;
  const read = createFactReader(database);
  const { submissions } = ranked.rows;
  const ended = submissions
    .filter(({ end }) => end !== null)
    .sort((a, b) => ((a.end?.at ?? '') < (b.end?.at ?? '') ? 1 : -1));
  const active = submissions.filter(({ stage }) => activeSubmissionStages.includes(stage));
  const see = seeSubmission(read, ranking);
  return {
    candidate: ranked.rows.candidate,
    ranking: ranked.ranking,
    counts: ranked.counts,
    onFile: onFile?.ranking ?? null,
    after: (await seeAll(ended.slice(0, 1), see))[0] ?? null,
    running: await seeAll(active, see),
    staffNames: new Map((await read.all('staff')).map(({ id, name }) => [id, name])),
    office: ranked.ground.office,
    at: ranking.now,
  };
}

/** By columns where they know enough, else by the rules themselves: the answer is the same. */
async function rankOn(
  database: OfficeDatabase,
  candidateId: string,
  ranking: RankingFor & { readonly size?: number },
  whatIf: WhatIf,
): Promise<RankedRoles | null> {
  const book = await database.matches.book();
  const byColumns =
    book && (await rankByColumns(database, { book, candidateId, ranking, whatIf, size: ranking.size }));
  return byColumns ?? rankPlainly(database, candidateId, ranking, whatIf);
}

type See = (submission: Submission) => Promise<SeenSubmission | null>;

/** A submission without its client where the role is confidential and the viewer is not cleared; null when the role is gone. */
function seeSubmission(read: FactReader, { viewer }: RankingFor): See {
  return async ({ id, roleId, stage, sentAt, end }) => {
    const role = await read.get('roles', roleId);
    const client = role && (await read.get('clients', role.clientId));
    if (!role || !client) return null;
    const face = roleFace(roleFactsFrom(role, clientFactsFrom(client, []), []), viewer);
    return { submissionId: id, face, stage, sentAt, end };
  };
}

async function seeAll(submissions: readonly Submission[], see: See): Promise<readonly SeenSubmission[]> {
  const seen: SeenSubmission[] = [];
  for (const submission of submissions) {
    const one = await see(submission);
    if (one) seen.push(one);
  }
  return seen;
}
