// What the ordinance asks of the office as lists: whom it keeps until when, who asked for their data, and whom it erased.
import { retentionOf, type Retention } from '@shared/domain/candidate/retention';
import { isRefusalOver, type AccessRequest } from '@shared/domain/privacy/access-request';
import type { Erasure } from '@shared/domain/privacy/erasure';
import { loadOfficeFacts } from '@shared/commands/office-facts';
import { groupBy } from '@shared/kernel/group-by';
import { addDays, type LocalDate } from '@shared/time/local-date';
import type { CandidateFace } from '../indexes/faces';
import type { ViewReader } from '../view-reader';

/** Days ahead at which an end of retention is shown, so that a consent can be renewed in time. */
export const retentionNoticeDays = 30;

/** Somebody whose time is over, or is so soon. */
export interface RetentionLine {
  readonly candidate: CandidateFace;
  readonly retention: Retention;
}

const byCandidate = <Row extends { readonly candidateId: string }>(rows: readonly Row[]) =>
  groupBy(rows, ({ candidateId }) => candidateId);

/** Whose time ends within the days of notice, the one that ended first leading. */
export async function listRetention(read: ViewReader, today: LocalDate): Promise<readonly RetentionLine[]> {
  const { policy } = await loadOfficeFacts(read);
  const submissions = byCandidate(await read.all('submissions'));
  const placements = byCandidate(await read.all('placements'));
  const consents = byCandidate(await read.all('consents'));
  const delays = byCandidate(await read.all('retentionDelays'));
  const horizon = addDays(today, retentionNoticeDays);
  const due = new Map<string, Retention>();
  for (const { id, createdOn } of await read.all('candidates')) {
    const facts = {
      createdOn,
      submissions: submissions.get(id) ?? [],
      placements: placements.get(id) ?? [],
      consents: consents.get(id) ?? [],
      delays: delays.get(id) ?? [],
    };
    const retention = retentionOf(facts, policy.retentionMonths);
    if (retention && retention.dueOn <= horizon) due.set(id, retention);
  }
  return read.withFaces((pick) =>
    [...due]
      .flatMap(([id, retention]): readonly RetentionLine[] => {
        const candidate = pick('candidates', id);
        return candidate ? [{ candidate, retention }] : [];
      })
      .sort((a, b) => (a.retention.dueOn < b.retention.dueOn ? -1 : 1)),
  );
}

/** A request with whose it is; undefined once the person is gone. */
export interface RequestLine {
  readonly request: AccessRequest;
  readonly candidate: CandidateFace | undefined;
}

/** Open requests first, the one that is due first leading; then the closed ones, newest first. */
export async function listAccessRequests(read: ViewReader): Promise<readonly RequestLine[]> {
  const requests = await read.all('accessRequests');
  const order = (a: AccessRequest, b: AccessRequest): number => {
    if ((a.state === 'open') !== (b.state === 'open')) return a.state === 'open' ? -1 : 1;
    const earlier = a.receivedOn < b.receivedOn ? -1 : 1;
    return a.state === 'open' ? earlier : -earlier;
  };
  return read.withFaces((pick) =>
    [...requests].sort(order).map((request) => ({
      request,
      candidate: request.candidateId === null ? undefined : pick('candidates', request.candidateId),
    })),
  );
}

/** Refusals whose time in the log is over. */
export const listRefusalsOver = async (
  read: ViewReader,
  today: LocalDate,
): Promise<readonly AccessRequest[]> =>
  (await read.all('accessRequests')).filter((request) => isRefusalOver(request, today));

/** An erasure with who did it. */
export interface ErasureLine {
  readonly erasure: Erasure;
  readonly by: string;
}

/** Newest first. */
export async function listErasures(read: ViewReader): Promise<readonly ErasureLine[]> {
  const staff = new Map((await read.all('staff')).map(({ id, name }) => [id, name]));
  return [...(await read.all('erasures'))]
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map((erasure) => ({ erasure, by: staff.get(erasure.byId) ?? '' }));
}
