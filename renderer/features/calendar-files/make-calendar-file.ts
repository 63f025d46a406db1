// Interviews as files ready to be saved, with their names. A name is as silent as the file: what is masked inside stands
// in none.
import type { CalendarFile } from '@shared/interchange/ics/calendar-file';
import {
  clientLabel,
  interviewEntry,
  inviteMethod,
  type Audience,
  type EntryFacts,
  type EntryWords,
} from '@shared/interchange/ics/interview-entry';
import { storedInstant } from '@shared/domain/stored-time';
import { formatMinute } from '@shared/time/format';
import type { Instant } from '@shared/time/instant';
import type { LocalDate } from '@shared/time/local-date';
import type { ZoneRules } from '@shared/time/ports';
import type { Words } from '@ui/i18n/words';

/** A file and what it is to be called. */
export interface NamedCalendar {
  readonly file: CalendarFile;
  readonly name: string;
}

/** What files are made with: words, the present moment, and the office's own wall clock for names. */
export interface FileMaker {
  readonly words: Words<'ics'>;
  readonly entryWords: EntryWords;
  readonly now: Instant;
  readonly zone: string;
  readonly zoneRules: ZoneRules;
}

const spaces = /\s+/gu;

/** The invitation to one interview, or its cancellation. */
export function makeInvite(facts: EntryFacts, audience: Audience, maker: FileMaker): NamedCalendar {
  const { words, entryWords, now, zone, zoneRules } = maker;
  const { interview } = facts;
  const { date, minute } = zoneRules.toLocal(storedInstant(interview.startsAt), zone);
  const about = clientLabel(facts, audience, entryWords) || entryWords.kind(interview.kind);
  const time = formatMinute(minute).replace(':', '');
  const name = words(`fileName.${audience}`, { date, time, name: facts.candidateName, about });
  return {
    name: name.replaceAll(spaces, ' '),
    file: {
      method: inviteMethod(interview),
      name: '',
      stamp: now,
      entries: [interviewEntry(facts, audience, entryWords)],
    },
  };
}

/** A copy of some days for a colleague's or one's own calendar; `to` is the last day. */
export function makeCalendarCopy(
  facts: readonly EntryFacts[],
  days: { readonly from: LocalDate; readonly to: LocalDate },
  maker: FileMaker,
): NamedCalendar {
  const { words, entryWords, now } = maker;
  return {
    name: words('fileName.range', { from: days.from, to: days.to }),
    file: {
      method: 'PUBLISH',
      name: words('calendarName', { office: facts[0]?.office.name ?? '' }),
      stamp: now,
      entries: facts.map((entry) => interviewEntry(entry, 'colleague', entryWords)),
    },
  };
}
