// Whom the office met and nobody has suggested anything to since: where the rematch page starts.
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Submission, SubmissionEnd, SubmissionStage } from '@shared/domain/submission/submission';
import { addMinutes, type Instant } from '@shared/time/instant';
import { minutesPerDay } from '@shared/time/local-date';
import { loadRoleFaces, type RoleFace } from '../queries/role-faces';
import type { ViewReader } from '../view-reader';

/** How far back the list looks, in days. */
export const recentRejectionDays = 180;

/** A candidate whose latest submission ended without another one after it. */
export interface RecentRejection {
  readonly candidate: Candidate;
  readonly submission: Submission;
  readonly end: SubmissionEnd;
  readonly role: RoleFace | null;
  /** Submissions elsewhere that are still running. */
  readonly running: number;
  readonly ownerName: string;
}

/** Exits after which somebody is free for the next role. */
const endedStages: readonly SubmissionStage[] = [
  'rejected',
  'withdrawn',
  'offer-declined',
  'closed-by-agency',
  'role-closed',
  'did-not-start',
  'left-in-guarantee',
];
const runningStages: readonly SubmissionStage[] = ['drafted', 'sent', 'client-interview', 'offered'];

/** Newest first. Whoever is placed, parked, in the pool or already put forward again is not on the list. */
export async function readRecentRejections(
  read: ViewReader,
  now: Instant,
): Promise<readonly RecentRejection[]> {
  const since = addMinutes(now, -recentRejectionDays * minutesPerDay);
  const ended = await inStages(read, endedStages);
  const running = await inStages(read, runningStages);
  const placed = new Set(
    (await read.where('submissions', 'stage', 'placed')).map(({ candidateId }) => candidateId),
  );
  const latest = latestPerCandidate(ended.filter(({ end }) => end !== null && end.at >= since));
  const free = [...latest.values()]
    .filter(({ candidateId }) => !placed.has(candidateId))
    .filter(isWithoutNext(running));
  const clients = new Map((await read.all('clients')).map((client) => [client.id, client]));
  const faces = await loadRoleFaces(read, { roleIds: free.map(({ roleId }) => roleId), known: [], clients });
  const staff = new Map((await read.all('staff')).map(({ id, name }) => [id, name]));
  const rows: RecentRejection[] = [];
  for (const submission of free) {
    const candidate = await read.get('candidates', submission.candidateId);
    const { end } = submission;
    if (!candidate || !end || candidate.parked || candidate.pool) continue;
    rows.push({
      candidate,
      submission,
      end,
      role: faces.get(submission.roleId) ?? null,
      running: running.filter(({ candidateId }) => candidateId === candidate.id).length,
      ownerName: staff.get(submission.ownerId) ?? '',
    });
  }
  return rows.sort((a, b) => (a.end.at < b.end.at ? 1 : -1));
}

async function inStages(
  read: ViewReader,
  stages: readonly SubmissionStage[],
): Promise<readonly Submission[]> {
  const rows: Submission[] = [];
  for (const stage of stages) rows.push(...(await read.where('submissions', 'stage', stage)));
  return rows;
}

function latestPerCandidate(ended: readonly Submission[]): ReadonlyMap<string, Submission> {
  const latest = new Map<string, Submission>();
  for (const submission of ended) {
    const before = latest.get(submission.candidateId)?.end?.at ?? '';
    if ((submission.end?.at ?? '') > before) latest.set(submission.candidateId, submission);
  }
  return latest;
}

/** True when nothing was drafted after the ending: neither as its successor nor otherwise. */
const isWithoutNext =
  (running: readonly Submission[]) =>
  ({ id, candidateId, end }: Submission): boolean =>
    !running.some(
      (next) =>
        next.candidateId === candidateId && (next.followsId === id || next.draftedAt > (end?.at ?? '')),
    );
