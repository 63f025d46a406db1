import { fullName } from '@shared/domain/candidate/candidate-name';
import type { Contact } from '@shared/domain/client/contact';
import type { Clash, ClashKind } from '@shared/domain/interview/clash';
import {
  clientSpans,
  contactsIn,
  districtOf,
  staffIn,
  wayMinutes,
  type ClashSubject,
} from '@shared/domain/interview/find-clashes';
import { availableSpans } from '@shared/domain/interview/stated-availability';
import { storedDate, storedInstant } from '@shared/domain/stored-time';
import { holidayOn } from '@shared/time/holidays';
import type { Interval } from '@shared/time/interval';
import { dayOfWeek, minutesPerDay, type LocalDate } from '@shared/time/local-date';
import type { OpenSpan } from '@shared/time/working-time';
import type { BookingOffice } from '@data/queries/interview-booking';
import type { InterviewView } from '@data/queries/interviews';
import { useFormat, type Format } from '@ui/i18n/format';
import { useLanguage, type Language } from '@ui/i18n/language';
import { useWords, type Words } from '@ui/i18n/words';
import type { ClashContext } from './use-clashes';
import { useMaskedText } from './use-masked-text';

/** Names that clashes are told with. */
export interface ClashNames {
  readonly office: BookingOffice;
  /** The client's people that can be chosen. */
  readonly contacts: readonly Contact[];
}

/** One clash, the appointment that meets it, and what its sentence is made of. */
export interface ToldClash {
  readonly clash: Clash;
  readonly subject: ClashSubject;
  readonly context: ClashContext;
}

interface Telling extends ToldClash {
  readonly names: ClashNames;
  readonly words: Words<'booking'>;
  readonly domain: Words<'domain'>;
  readonly format: Format;
  readonly language: Language;
  readonly masked: ReturnType<typeof useMaskedText>;
}

const spanText = ({ format }: Pick<Telling, 'format'>, from: number, to: number): string =>
  `${format.minute(from)}–${format.minute(to)}`;

function otherOf({ clash, context }: Telling): InterviewView | undefined {
  return clash.interviewId === null ? undefined : context.others.get(clash.interviewId);
}

function plannedText(telling: Telling, { interview }: InterviewView): string {
  const { startMinute, durationMinutes } = interview.planned;
  return spanText(telling, startMinute, startMinute + durationMinutes);
}

const whoIs = (telling: Telling, view: InterviewView): string =>
  view.candidate ? fullName(view.candidate) : telling.words('somebody');

const dateOf = ({ subject, context: { facts } }: Telling): LocalDate =>
  facts.zoneRules.toLocal(storedInstant(subject.startsAt), facts.zone).date;

/** Everybody of ours who is in both, by name. */
function sharedStaff(telling: Telling, { interview, recruiterName }: InterviewView): string {
  const { subject, names, format } = telling;
  const shared = staffIn(subject).filter((id) => staffIn(interview).includes(id));
  const nameOf = (id: string): string =>
    names.office.staff.find((person) => person.id === id)?.name ?? recruiterName;
  return format.list(shared.map(nameOf));
}

function sharedContacts(telling: Telling, { interview }: InterviewView): string {
  const { subject, names, format, words } = telling;
  const shared = contactsIn(subject).filter((id) => contactsIn(interview).includes(id));
  const nameOf = (id: string): string =>
    names.contacts.find((person) => person.id === id)?.name ?? words('theContact');
  return format.list(shared.map(nameOf));
}

function takenText(telling: Telling, view: InterviewView): string {
  const { clash, words, domain, masked } = telling;
  const span = plannedText(telling, view);
  const { kind } = view.interview;
  const place = kind === 'office' ? view.roomName : masked(view.role, view.client);
  switch (clash.kind) {
    case 'recruiter':
      return words('clash.recruiter', { who: sharedStaff(telling, view), name: whoIs(telling, view), span });
    case 'room':
      return words('clash.room', { room: view.roomName ?? '', name: whoIs(telling, view), span });
    case 'contact':
      return words('clash.contact', { who: sharedContacts(telling, view), name: whoIs(telling, view), span });
    default: {
      const what = domain(`interviewKinds.${kind}`);
      return words('clash.candidate', { what, span, place: place ?? '' }).replace(/[,，]\s*$/u, '');
    }
  }
}

function gapText(telling: Telling, view: InterviewView): string {
  const { clash, subject, context, words, format } = telling;
  const { facts } = context;
  const missing = clash.minutes ?? 0;
  const beside = { name: whoIs(telling, view), span: plannedText(telling, view) };
  if (clash.kind === 'buffer') {
    const { bufferMinutes } = facts.policy;
    const left = format.duration(bufferMinutes - missing);
    return words('clash.buffer', { ...beside, left, needed: format.duration(bufferMinutes) });
  }
  const way = wayMinutes(subject, view.interview, facts) ?? missing;
  const isAfter = view.interview.startsAt >= subject.endsAt;
  const [first, second] = isAfter ? [subject, view.interview] : [view.interview, subject];
  return words('clash.travel', {
    ...beside,
    from: placeText(telling, districtOf(first, facts)),
    to: placeText(telling, districtOf(second, facts)),
    way: format.duration(way),
    left: format.duration(Math.max(0, way - missing)),
  });
}

function placeText({ context, language, words }: Telling, id: string | null): string {
  const district = context.facts.travel.districts.find((one) => one.id === id);
  if (!district) return words('somewhere');
  return language === 'zh-HK' ? district.zh : district.en;
}

const spansText = (telling: Telling, spans: readonly Interval[]): string =>
  telling.format.list(spans.map(({ start, end }) => spanText(telling, start, Math.min(end, minutesPerDay))));

const intervalsOf = (spans: readonly OpenSpan[]): readonly Interval[] =>
  spans.map(({ from, to }) => ({ start: from, end: to }));

function hoursText(telling: Telling): string {
  const { clash, context, words, format, names } = telling;
  const { facts } = context;
  const date = dateOf(telling);
  const day = format.weekday(date);
  if (clash.kind === 'holiday') {
    const holiday = holidayOn(names.office.facts.holidayCalendar, date);
    if (!holiday) return format.weekdayDate(date);
    const name = telling.language === 'zh-HK' ? holiday.zh : holiday.en;
    return holiday.status === 'computed' ? words('clash.computedHoliday', { name }) : name;
  }
  if (clash.kind === 'unavailable') {
    const spans = facts.candidate ? availableSpans(date, facts.candidate) : [];
    const exceptions = Object.values(facts.candidate?.exceptions ?? {});
    const isException = exceptions.some((one) => one.date === date);
    const said = isException ? words('clash.saidForDay') : words('clash.saidWeekly');
    if (spans.length === 0) return words('clash.notThatDay', { day, said });
    return words('clash.available', { day, hours: spansText(telling, spans), said });
  }
  const isClient = clash.kind === 'client-hours';
  const open = isClient ? clientSpans(date, facts) : facts.hours[dayOfWeek(date)];
  if (open.length === 0) return words(isClient ? 'clash.clientClosed' : 'clash.officeClosed', { day });
  const hours = spansText(telling, intervalsOf(open));
  if (!isClient) return words('clash.officeHours', { day, hours });
  return words(facts.clientHours ? 'clash.clientHours' : 'clash.clientAsOffice', { day, hours });
}

function busyText(telling: Telling): string {
  const { clash, context, names, words, format } = telling;
  const entry = context.busy.find(({ id }) => id === clash.busyTimeId);
  if (!entry) return words('clash.busyUnknown');
  const who = names.office.staff.find(({ id }) => id === entry.recruiterId)?.name ?? '';
  const span = `${format.clockTime(storedInstant(entry.startsAt))}–${format.clockTime(storedInstant(entry.endsAt))}`;
  const what = entry.label === '' ? words('clash.busyHidden') : entry.label;
  return words('clash.busy', { who, span: entry.allDay ? words('clash.allDay') : span, what });
}

const hourKinds: readonly ClashKind[] = ['unavailable', 'holiday', 'office-hours', 'client-hours'];

function tell(telling: Telling): string {
  const { clash, words, domain, format } = telling;
  if (hourKinds.includes(clash.kind)) return hoursText(telling);
  if (clash.kind === 'busy') return busyText(telling);
  if (clash.kind === 'goodwill' && clash.label !== null)
    return words('clash.goodwill', { date: format.date(storedDate(clash.label)) });
  const other = otherOf(telling);
  if (!other) return domain(`clashes.${clash.kind}`);
  return clash.kind === 'buffer' || clash.kind === 'travel'
    ? gapText(telling, other)
    : takenText(telling, other);
}

/** Says what a clash is about: who has what when, which way is too long, which hours, which holiday. */
export function useClashText(names: ClashNames): (told: ToldClash) => string {
  const words = useWords('booking');
  const domain = useWords('domain');
  const format = useFormat();
  const language = useLanguage();
  const masked = useMaskedText();
  return (told) => tell({ ...told, names, words, domain, format, language, masked });
}
