// The day's people as rows: where each stands now, by the clock and the office's policy.
import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import type { Policy } from '@shared/domain/office/policy';
import { gradeArrival, proposesNoShow, waitingOf, type Waiting } from '@shared/domain/reception/arrival';
import type { Expected } from '@shared/domain/reception/find-expected';
import type { Visit } from '@shared/domain/reception/visit';
import { storedInstant } from '@shared/domain/stored-time';
import { minutesBetween, type Instant } from '@shared/time/instant';
import type { DayInterview, OfficeDayView } from '@data/queries/today';

export const todaySections = ['needs', 'waiting', 'expected', 'inRoom', 'done'] as const;
export type TodaySection = (typeof todaySections)[number];

/** Why a row stands under "Needs you". */
export type Need = 'no-show' | 'very-late' | 'outcome';

/** One line of the day: an interview or a walk-in. */
export interface TodayRow extends Expected {
  readonly key: string;
  readonly section: TodaySection;
  readonly need: Need | null;
  /** Empty when the candidate's row is gone. */
  readonly name: string;
  readonly chineseName: string;
  readonly interview: DayInterview | null;
  readonly visit: Visit | null;
  readonly waiting: Waiting | null;
  /** Left over from a day before. */
  readonly earlier: boolean;
  /** Orders rows of one section. */
  readonly at: string;
}

type Wait = Parameters<typeof waitingOf>[0];

/** When and by which rules rows are read; `earlier` for what days before left open. */
interface Moment {
  readonly now: Instant;
  readonly policy: Policy;
  readonly earlier: boolean;
}

const waitOfVisit = (visit: Visit): Wait => ({
  stage: 'arrived',
  startsAt: visit.arrivedAt,
  arrivedAt: visit.arrivedAt,
  startedAt: null,
  endedAt: visit.leftAt,
});

function needOf({ interview }: DayInterview, { now, policy, earlier }: Moment): Need | null {
  const { stage, kind, startsAt, endsAt, arrivedAt } = interview;
  if (earlier && (stage === 'arrived' || stage === 'in-progress')) return 'outcome';
  if (stage === 'arrived' && arrivedAt !== null && gradeArrival(startsAt, arrivedAt, policy) === 'very-late')
    return 'very-late';
  // What happens at the client is not seen from here: once it is over, somebody has to say how it went.
  if (kind === 'client' && (stage === 'confirmed' || stage === 'awaiting-confirmation'))
    return endsAt <= now ? 'outcome' : null;
  if (stage === 'held-slot') return endsAt <= now ? 'outcome' : null;
  return proposesNoShow(interview, now, policy) ? 'no-show' : null;
}

const sectionOfStage: Readonly<Record<DayInterview['interview']['stage'], TodaySection>> = {
  'held-slot': 'expected',
  'awaiting-confirmation': 'expected',
  confirmed: 'expected',
  arrived: 'waiting',
  'in-progress': 'inRoom',
  done: 'done',
  declined: 'done',
  cancelled: 'done',
  'no-show-candidate': 'done',
  'no-show-client': 'done',
};

function rowOfInterview(day: DayInterview, moment: Moment): TodayRow {
  const { interview, candidate } = day;
  const { now, policy, earlier } = moment;
  const need = needOf(day, moment);
  const phones = Object.values(candidate?.phones ?? {}).flatMap(({ e164, typed }) => [typed, e164 ?? typed]);
  return {
    key: interview.id,
    section: need === null ? sectionOfStage[interview.stage] : 'needs',
    need,
    earlier,
    name: candidate ? fullName(candidate) : '',
    chineseName: candidate ? chineseNameOf(candidate) : '',
    interview: day,
    visit: null,
    waiting: earlier ? null : waitingOf(interview, now, policy),
    at: interview.startsAt,
    names: candidate
      ? [
          candidate.surname,
          candidate.givenNames,
          candidate.englishName,
          candidate.preferredName,
          candidate.chineseName,
        ]
      : [],
    phones,
  };
}

const rowOfVisit = (visit: Visit, { now, policy, earlier }: Moment): TodayRow => ({
  key: visit.id,
  section: visit.leftAt !== null ? 'done' : earlier ? 'needs' : 'waiting',
  need: visit.leftAt === null && earlier ? 'outcome' : null,
  earlier,
  name: visit.name,
  chineseName: '',
  interview: null,
  visit,
  waiting: earlier ? null : waitingOf(waitOfVisit(visit), now, policy),
  at: visit.arrivedAt,
  names: [visit.name],
  phones: [visit.phone],
});

/** Whose day is shown: one recruiter's, or everybody who comes to the office. */
export interface TodayScope {
  readonly recruiterId: string | null;
  /** The front desk sees only those who come to the office. */
  readonly officeOnly: boolean;
}

type People = Pick<OfficeDayView, 'interviews' | 'visits'>;

/** What of a day belongs to the scope. */
export function withinScope({ interviews, visits }: People, { recruiterId, officeOnly }: TodayScope): People {
  const isMine = (id: string | null): boolean => recruiterId === null || id === recruiterId;
  return {
    interviews: interviews.filter(
      ({ interview }) => isMine(interview.recruiterId) && (!officeOnly || interview.kind === 'office'),
    ),
    visits: visits.filter(({ forStaffId }) => isMine(forStaffId)),
  };
}

const byTime = (a: TodayRow, b: TodayRow): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/** All rows of the day and what days before left open, section by section, each in order of time. */
export function todayRows(day: OfficeDayView, now: Instant, scope: TodayScope): readonly TodayRow[] {
  const rowsOf = (people: People, earlier: boolean): readonly TodayRow[] => {
    const { interviews, visits } = withinScope(people, scope);
    const moment = { now, policy: day.office.policy, earlier };
    return [
      ...interviews.map((interview) => rowOfInterview(interview, moment)),
      ...visits.map((visit) => rowOfVisit(visit, moment)),
    ];
  };
  const rows = [...rowsOf(day.before, true), ...rowsOf(day, false)];
  return todaySections.flatMap((section) => rows.filter((row) => row.section === section).sort(byTime));
}

/** True for rows whose next step is checking in. */
export const mayCheckIn = ({ interview, need, earlier }: TodayRow): boolean =>
  interview !== null &&
  !earlier &&
  need !== 'outcome' &&
  ['held-slot', 'awaiting-confirmation', 'confirmed', 'no-show-candidate'].includes(
    interview.interview.stage,
  );

/** Minutes since the planned start. */
export const minutesLate = ({ interview }: DayInterview, now: Instant): number =>
  minutesBetween(storedInstant(interview.startsAt), now);
