import { storedInstant } from '@shared/domain/stored-time';
import type { PlannedTime } from '@shared/time/planned-time';
import type { DayInterview } from '@data/queries/today';
import { useFormat } from '@ui/i18n/format';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';

/** What a line of the day's end says of an interview. */
export interface CloseFacts {
  /** The hour, with its day where that is another. */
  readonly when: (planned: PlannedTime) => string;
  readonly state: (day: DayInterview) => string;
  readonly recruiter: (day: DayInterview) => string;
  readonly phone: (day: DayInterview) => string;
  /** The last call since it should have begun, or about its confirmation. */
  readonly call: (day: DayInterview) => string;
}

/** {@link CloseFacts} in the language on screen. */
export function useCloseFacts(): CloseFacts {
  const words = useWords('dayClose');
  const domain = useWords('domain');
  const format = useFormat();
  const { clock, zone, zoneRules } = useOfficeTime();
  const time = (moment: string): string => format.clockTime(storedInstant(moment));
  return {
    when: ({ date, startMinute }) => {
      const isToday = zoneRules.toLocal(clock.now(), zone).date === date;
      const hour = format.minute(startMinute);
      return isToday ? hour : `${format.weekdayDate(date)} ${hour}`;
    },
    state: ({ interview: { stage, kind, arrivedAt, startedAt } }) => {
      if (stage === 'in-progress' && startedAt !== null) return words('inRoom', { time: time(startedAt) });
      if (stage === 'arrived' && arrivedAt !== null) return words('here', { time: time(arrivedAt) });
      return words(kind === 'client' ? 'client' : 'expected');
    },
    recruiter: ({ recruiterName }) => words('with', { name: recruiterName }),
    phone: ({ candidate }) => {
      const [phone] = Object.values(candidate?.phones ?? {});
      return phone ? format.phone(phone.e164 ?? phone.typed) : words('noPhone');
    },
    call: ({ calls: [call] }) =>
      call ? words('called', { time: time(call.at), outcome: domain(`callOutcomes.${call.outcome}`) }) : '',
  };
}
