// What stands around an interview besides the other interviews: the client's hours, the calendars of our people, and
// whether the client was just let down and this candidate is one to think twice about.
import {
  attendanceFigures,
  attendanceRecord,
  attendanceVerdict,
} from '../../domain/attendance/attendance-record';
import { clientGoodwill, warnsOfShakyCandidate } from '../../domain/attendance/client-goodwill';
import type { Client } from '../../domain/client/client';
import type { BusySpan, ClashSubject } from '../../domain/interview/find-clashes';
import type { Interview } from '../../domain/interview/interview';
import type { BusyTime } from '../../domain/office/busy-time';
import type { Policy } from '../../domain/office/policy';
import type { GateOverride } from '../../domain/submission/gate-override';
import { addMinutes, type Instant } from '../../time/instant';
import { minutesPerDay, type LocalDate } from '../../time/local-date';
import type { ZoneRules } from '../../time/ports';
import type { FactReader } from '../command';
import type { ClashAround } from './interview-time';

/** The rows that {@link clashAroundOf} reads. */
export interface AroundRows {
  readonly client: Client | null;
  /** The client's interviews with anybody. */
  readonly ofClient: readonly Interview[];
  /** The candidate's interviews with anybody. */
  readonly ofCandidate: readonly Interview[];
  readonly overrides: readonly GateOverride[];
  readonly busy: readonly BusySpan[];
}

/** Whom and what is judged, and by which rules. */
export interface AroundQuestion {
  readonly interview: Pick<ClashSubject, 'kind'> & { readonly roleId: string | null };
  readonly policy: Policy;
  readonly now: Instant;
  readonly zone: string;
  readonly zoneRules: ZoneRules;
}

/** Entries of people's own calendars that could touch the span: each lasts at most a day. */
export const loadBusyTimes = (
  span: { readonly startsAt: Instant; readonly endsAt: Instant },
  read: Pick<FactReader, 'range'>,
): Promise<readonly BusyTime[]> =>
  read.range('busyTimes', 'startsAt', [addMinutes(span.startsAt, -minutesPerDay), span.endsAt]);

/** Reads the rows; no client means an office interview, and then nobody's goodwill is at stake. */
export async function loadGoodwillRows(
  subject: { readonly candidateId: string; readonly clientId: string | null },
  read: Pick<FactReader, 'get' | 'where'>,
): Promise<Omit<AroundRows, 'busy'>> {
  const { candidateId, clientId } = subject;
  if (clientId === null || clientId === '')
    return { client: null, ofClient: [], ofCandidate: [], overrides: [] };
  const [client, ofClient, ofCandidate, overrides] = await Promise.all([
    read.get('clients', clientId),
    read.where('interviews', 'clientId', clientId),
    read.where('interviews', 'candidateId', candidateId),
    read.where('gateOverrides', 'candidateId', candidateId),
  ]);
  return { client: client ?? null, ofClient, ofCandidate, overrides };
}

/** What warnings rest on besides office and candidate. */
export const clashAroundOf = (rows: AroundRows, question: AroundQuestion): ClashAround => ({
  client: rows.client,
  busy: rows.busy,
  letDownOn: lastLetDown(rows, question),
});

function lastLetDown(
  { client, ofClient, ofCandidate, overrides }: AroundRows,
  { interview, policy, now, zone, zoneRules }: AroundQuestion,
): LocalDate | null {
  if (interview.kind !== 'client' || client === null) return null;
  const goodwill = clientGoodwill(client.id, { interviews: ofClient, tasks: [], now });
  const [last] = goodwill.letDowns;
  if (!last) return null;
  const context = { policy, now };
  const record = attendanceRecord(ofCandidate, overrides, context);
  const { noShows, shortNotices } = attendanceFigures(record);
  const verdict = attendanceVerdict(record, { clientId: client.id, roleId: interview.roleId }, context);
  const isShaky = warnsOfShakyCandidate(goodwill, { verdict, unkept: noShows + shortNotices, now });
  return isShaky ? zoneRules.toLocal(last.at, zone).date : null;
}
