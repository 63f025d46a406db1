// What stands in the way of an interview, as a list: over the people and rooms it shares with others, and over the
// hours it falls in. Others that no longer hold their time (called off, no-show) never count.
import { epochMinute } from '../../time/instant';
import { gapBetween, overlaps, type Interval } from '../../time/interval';
import type { LocalDate } from '../../time/local-date';
import { dayOfWeek } from '../../time/local-date';
import type { ZoneRules } from '../../time/ports';
import type { OfficeHours, OpenSpan } from '../../time/working-time';
import type { BusyTime } from '../office/busy-time';
import type { Policy } from '../office/policy';
import { spanOf, storedInstant } from '../stored-time';
import { blockingClashes, type Clash, type ClashKind } from './clash';
import { occupyingStages, type Interview } from './interview';
import { availableSpans, isWithin, type StatedAvailability } from './stated-availability';
import { travelMinutes, type TravelTable } from './travel';

/** What clashes need to know of an appointment; a draft that is not stored yet has an empty id. */
export type ClashSubject = Pick<
  Interview,
  | 'id'
  | 'kind'
  | 'candidateId'
  | 'recruiterId'
  | 'recruiterAttends'
  | 'sittingIn'
  | 'panel'
  | 'roomId'
  | 'contactId'
  | 'mode'
  | 'address'
  | 'district'
  | 'startsAt'
  | 'endsAt'
>;

/** An appointment that may be in the way. */
export type Occupant = ClashSubject & Pick<Interview, 'stage' | 'deletedAt'>;

/** The office, client and candidate facts that warnings rest on. */
export interface ClashFacts {
  readonly policy: Pick<Policy, 'bufferMinutes' | 'lobbyMinutes'>;
  readonly hours: OfficeHours;
  /** Hours in which the client receives; null = unknown, then the office's day from opening to closing is taken. */
  readonly clientHours: OfficeHours | null;
  readonly holidays: ReadonlySet<LocalDate>;
  readonly officeDistrict: string | null;
  readonly travel: TravelTable;
  readonly candidate: StatedAvailability | null;
  /** What our people's own calendars say; entries of those who are not in the interview are passed over. */
  readonly busy: readonly BusySpan[];
  /** The client's last let-down, where it was so lately that this candidate's record is a reason to think twice. */
  readonly letDownOn: LocalDate | null;
  readonly zone: string;
  readonly zoneRules: ZoneRules;
}

/** Time that a colleague's own calendar says is taken. */
export type BusySpan = Pick<BusyTime, 'id' | 'recruiterId' | 'startsAt' | 'endsAt'>;

/** The appointment, what may be in its way, and what warnings rest on. */
export interface ClashQuestion {
  readonly interview: ClashSubject;
  readonly others: readonly Occupant[];
  readonly facts: ClashFacts;
}

const nothingKnown = { interviewId: null, busyTimeId: null, minutes: null, label: null } as const;
const clash = (kind: ClashKind, known: Partial<Omit<Clash, 'kind' | 'blocks'>>): Clash => ({
  kind,
  blocks: blockingClashes.includes(kind),
  ...nothingKnown,
  ...known,
});

/** False for rows that gave their time back. */
export const holdsTime = (other: Pick<Occupant, 'stage' | 'deletedAt'>): boolean =>
  other.deletedAt === null && occupyingStages.includes(other.stage);

/** Our own people whose time an appointment takes. */
export const staffIn = ({ recruiterId, recruiterAttends, sittingIn }: ClashSubject): readonly string[] =>
  recruiterAttends ? [recruiterId, ...Object.keys(sittingIn)] : Object.keys(sittingIn);

/** The client's people whose time an appointment takes. */
export const contactsIn = ({ contactId, panel }: ClashSubject): readonly string[] =>
  contactId === null ? Object.keys(panel) : [contactId, ...Object.keys(panel)];

const meet = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((id) => others.includes(id));

const sharesRecruiter = (a: ClashSubject, b: ClashSubject): boolean => meet(staffIn(a), staffIn(b));

const sharesRoom = (a: ClashSubject, b: ClashSubject): boolean => a.roomId !== null && a.roomId === b.roomId;

const sharesContact = (a: ClashSubject, b: ClashSubject): boolean => meet(contactsIn(a), contactsIn(b));

function sharedParties(a: ClashSubject, b: ClashSubject): readonly ClashKind[] {
  const kinds: ClashKind[] = [];
  if (sharesRecruiter(a, b)) kinds.push('recruiter');
  if (sharesRoom(a, b)) kinds.push('room');
  if (a.candidateId === b.candidateId) kinds.push('candidate');
  if (sharesContact(a, b)) kinds.push('contact');
  return kinds;
}

/**
 * Everything in the way of `interview`, blocking kinds first. `others` may hold the interview itself and rows that
 * gave their time back; both are passed over.
 */
export function findClashes({ interview, others, facts }: ClashQuestion): readonly Clash[] {
  const span = spanOf(interview);
  const standing = others.filter((other) => other.id !== interview.id && holdsTime(other));
  const overlapping = standing
    .filter((other) => overlaps(span, spanOf(other)))
    .flatMap((other) =>
      sharedParties(interview, other).map((kind) => clash(kind, { interviewId: other.id })),
    );
  const near = standing.flatMap((other) => gapClash(interview, other, facts) ?? []);
  const found = [
    ...overlapping,
    ...near,
    ...hourClashes(interview, facts),
    ...busyClashes(interview, facts),
    ...(warnsOfGoodwill(interview, facts) ? [clash('goodwill', { label: facts.letDownOn })] : []),
  ];
  return [...found.filter(({ blocks }) => blocks), ...found.filter(({ blocks }) => !blocks)];
}

/**
 * The clashes nobody can go past, and a contact's double booking that neither interview has a reason for: what an undo
 * or a late arrival checks before an interview holds its time again.
 */
export function blockingClashesOf(row: Settled, others: readonly Settled[]): readonly Clash[] {
  if (!holdsTime(row)) return [];
  const span = spanOf(row);
  return others
    .filter((other) => other.id !== row.id && holdsTime(other) && overlaps(span, spanOf(other)))
    .flatMap((other) => sharedParties(row, other).map((kind) => ({ other, kind })))
    .filter(({ kind, other }) => kind !== 'contact' || !(isListed(row) || isListed(other)))
    .map(({ kind, other }) => clash(kind, { interviewId: other.id }));
}

const busyClashes = (interview: ClashSubject, { busy }: ClashFacts): readonly Clash[] => {
  if (busy.length === 0) return [];
  const [span, staff] = [spanOf(interview), staffIn(interview)];
  return busy
    .filter((entry) => staff.includes(entry.recruiterId) && overlaps(span, spanOf(entry)))
    .map(({ id }) => clash('busy', { busyTimeId: id }));
};

/** Whether the client's goodwill speaks against this candidate, whatever the time. */
export const warnsOfGoodwill = (
  { kind }: Pick<ClashSubject, 'kind'>,
  { letDownOn }: Pick<ClashFacts, 'letDownOn'>,
): boolean => kind === 'client' && letDownOn !== null;

type Settled = Occupant & Pick<Interview, 'overrides'>;
const isListed = ({ overrides }: Settled): boolean => overrides['contact'] !== undefined;

/** Too little time between two appointments of one person: for the way, or, at the same place, to breathe. */
function gapClash(interview: ClashSubject, other: Occupant, facts: ClashFacts): Clash | null {
  const person = sharesRecruiter(interview, other) || interview.candidateId === other.candidateId;
  const spans = [spanOf(interview), spanOf(other)] as const;
  if (!person || overlaps(...spans)) return null;
  const gap = gapBetween(...spans);
  const way = wayMinutes(interview, other, facts);
  const known = (needed: number): Pick<Clash, 'interviewId' | 'minutes'> => ({
    interviewId: other.id,
    minutes: needed - gap,
  });
  if (way !== null && gap < way) return clash('travel', known(way));
  const { bufferMinutes } = facts.policy;
  return gap < bufferMinutes ? clash('buffer', known(bufferMinutes)) : null;
}

/** Where an appointment is held, as far as ways go. */
export type Place = Pick<ClashSubject, 'kind' | 'mode' | 'address' | 'district'>;

/** What ways rest on. */
export interface WayFacts extends Pick<ClashFacts, 'travel' | 'officeDistrict'> {
  readonly policy: Pick<Policy, 'lobbyMinutes'>;
}

/** Minutes from one place to the other with the lobby; null when nobody has to go, or the way is unknown. */
export function wayMinutes(a: Place, b: Place, facts: WayFacts): number | null {
  if (a.mode !== 'in-person' || b.mode !== 'in-person' || isSamePlace(a, b)) return null;
  const [from, to] = [districtOf(a, facts), districtOf(b, facts)];
  const minutes = from !== null && to !== null ? travelMinutes(facts.travel, from, to) : null;
  return minutes === null ? null : minutes + facts.policy.lobbyMinutes;
}

/** The district a place lies in; null when it is not known. */
export const districtOf = (place: Place, facts: Pick<WayFacts, 'officeDistrict'>): string | null =>
  place.kind === 'office' ? facts.officeDistrict : place.district;

function isSamePlace(a: Place, b: Place): boolean {
  if (a.kind === 'office' && b.kind === 'office') return true;
  return a.kind === b.kind && a.district === b.district && a.address !== '' && a.address === b.address;
}

function hourClashes(interview: ClashSubject, facts: ClashFacts): readonly Clash[] {
  const { date, span } = localSpan(interview, facts);
  const found: Clash[] = [];
  if (facts.candidate && !isWithin(span, availableSpans(date, facts.candidate))) {
    found.push(clash('unavailable', {}));
  }
  if (facts.holidays.has(date)) return [...found, clash('holiday', { label: date })];
  const isOffice = interview.kind === 'office';
  const open = isOffice ? facts.hours[dayOfWeek(date)] : clientSpans(date, facts);
  const intervals = open.map(({ from, to }) => ({ start: from, end: to }));
  if (!isWithin(span, intervals)) found.push(clash(isOffice ? 'office-hours' : 'client-hours', {}));
  return found;
}

/** Hours in which a client interview raises no question. */
export function clientSpans(
  date: LocalDate,
  { clientHours, hours }: Pick<ClashFacts, 'clientHours' | 'hours'>,
): readonly OpenSpan[] {
  if (clientHours) return clientHours[dayOfWeek(date)];
  const open = hours[dayOfWeek(date)];
  const [first, last] = [open[0], open.at(-1)];
  return first && last ? [{ from: first.from, to: last.to }] : [];
}

function localSpan(interview: ClashSubject, facts: ClashFacts): { date: LocalDate; span: Interval } {
  const startsAt = storedInstant(interview.startsAt);
  const { date, minute } = facts.zoneRules.toLocal(startsAt, facts.zone);
  const length = epochMinute(storedInstant(interview.endsAt)) - epochMinute(startsAt);
  return { date, span: { start: minute, end: minute + length } };
}
