// What booking and moving share: the time a person asks for, what stands in its way, and what they say to warnings.
import type { Candidate } from '../../domain/candidate/candidate';
import type { Client } from '../../domain/client/client';
import type { Clash, ClashKind, ClashReasons } from '../../domain/interview/clash';
import {
  findClashes,
  type BusySpan,
  type ClashFacts,
  type ClashSubject,
  type Occupant,
} from '../../domain/interview/find-clashes';
import type { ZoneRules } from '../../time/ports';
import type { Instant } from '../../time/instant';
import { minutesPerDay, type LocalDate } from '../../time/local-date';
import { plannedEnd, plannedStart, type PlannedTime } from '../../time/planned-time';
import { accept, refuse, type Result } from '../../kernel/result';
import type { DecisionContext } from '../command';
import type { OfficeFacts } from '../office-facts';
import type { Refusal } from '../refusal';

/** The instants of a planned time, as rows keep them for their indexes. */
export const spanOfPlanned = (
  planned: PlannedTime,
  zoneRules: ZoneRules,
): { startsAt: Instant; endsAt: Instant } => ({
  startsAt: plannedStart(planned, zoneRules),
  endsAt: plannedEnd(planned, zoneRules),
});

/** An interview ends on the day it starts, and is not arranged for a day that is over. */
export function checkPlanned(
  planned: PlannedTime,
  office: OfficeFacts,
  context: DecisionContext,
): Refusal | null {
  if (planned.startMinute + planned.durationMinutes > minutesPerDay) return { kind: 'crosses-midnight' };
  const today = context.zoneRules.toLocal(context.now, office.profile.zone).date;
  return planned.date < today ? { kind: 'starts-in-past' } : null;
}

/** What warnings rest on besides office and candidate; see `loadClashAround`. */
export interface ClashAround {
  readonly client: Pick<Client, 'interviewHours'> | null;
  readonly busy: readonly BusySpan[];
  readonly letDownOn: LocalDate | null;
}

/** For an office interview of people whose own calendars nobody brought in. */
const nothingAround: ClashAround = { client: null, busy: [], letDownOn: null };

/** What clash warnings rest on in this office, for this candidate at this client. */
export function clashFactsOf(
  office: OfficeFacts,
  candidate: Pick<Candidate, 'windows' | 'exceptions'> | undefined,
  zoneRules: ZoneRules,
  { client, busy, letDownOn }: ClashAround = nothingAround,
): ClashFacts {
  const { profile, policy, holidays, travel } = office;
  return {
    policy,
    hours: profile.hours,
    clientHours: client?.interviewHours ?? null,
    holidays,
    officeDistrict: profile.district,
    travel,
    candidate: candidate ?? null,
    busy,
    letDownOn,
    zone: profile.zone,
    zoneRules,
  };
}

/** The reasons that go with warnings, by kind; refused when something blocks or a warning has no reason. */
export function settleClashes(
  question: {
    readonly interview: ClashSubject;
    readonly others: readonly Occupant[];
    readonly facts: ClashFacts;
  },
  reasons: ClashReasons,
): Result<Readonly<Partial<Record<ClashKind, string>>>, Refusal> {
  const clashes = findClashes(question);
  const blocking = clashes.filter(({ blocks }) => blocks);
  if (blocking.length > 0) return refuse({ kind: 'clashes-block', clashes: blocking });
  const unsaid = clashes.filter(({ kind }) => !reasonFor(kind, reasons));
  if (unsaid.length > 0) return refuse({ kind: 'clashes-need-reason', clashes: unsaid });
  return accept(Object.fromEntries(clashes.map(({ kind }: Clash) => [kind, reasonFor(kind, reasons)])));
}

const reasonFor = (kind: ClashKind, reasons: ClashReasons): string => reasons[kind]?.trim() ?? '';
