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
  /** Orders rows of one section. */
  readonly at: string;
}

type Wait = Parameters<typeof waitingOf>[0];

const waitOfVisit = (visit: Visit): Wait => ({
  stage: 'arrived',
  startsAt: visit.arrivedAt,
  arrivedAt: visit.arrivedAt,
  startedAt: null,
  endedAt: visit.leftAt,
});

function needOf({ interview }: DayInterview, now: Instant, policy: Policy): Need | null {
  const { stage, kind, startsAt, endsAt, arrivedAt } = interview;
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

function rowOfInterview(day: DayInterview, now: Instant, policy: Policy): TodayRow {
  const { interview, candidate } = day;
  const need = needOf(day, now, policy);
  const phones = Object.values(candidate?.phones ?? {}).flatMap(({ e164, typed }) => [typed, e164 ?? typed]);
  return {
    key: interview.id,
    section: need === null ? sectionOfStage[interview.stage] : 'needs',
    need,
    name: candidate ? fullName(candidate) : '',
    chineseName: candidate ? chineseNameOf(candidate) : '',
    interview: day,
    visit: null,
    waiting: waitingOf(interview, now, policy),
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

const rowOfVisit = (visit: Visit, now: Instant, policy: Policy): TodayRow => ({
  key: visit.id,
  section: visit.leftAt === null ? 'waiting' : 'done',
  need: null,
  name: visit.name,
  chineseName: '',
  interview: null,
  visit,
  waiting: waitingOf(waitOfVisit(visit), now, policy),
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

/** All rows of the day, section by section, each in order of time. */
export function todayRows(day: OfficeDayView, now: Instant, scope: TodayScope): readonly TodayRow[] {
  const { policy } = day.office;
  const interviews = day.interviews.filter(
    ({ interview }) =>
      (scope.recruiterId === null || interview.recruiterId === scope.recruiterId) &&
      (!scope.officeOnly || interview.kind === 'office'),
  );
  const visits = day.visits.filter(
    ({ forStaffId }) => scope.recruiterId === null || forStaffId === scope.recruiterId,
  );
  const rows = [
    ...interviews.map((interview) => rowOfInterview(interview, now, policy)),
    ...visits.map((visit) => rowOfVisit(visit, now, policy)),
  ];
  return todaySections.flatMap((section) =>
    rows.filter((row) => row.section === section).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
  );
}

/** True for rows whose next step is checking in. */
export const mayCheckIn = ({ interview, need }: TodayRow): boolean =>
  interview !== null &&
  need !== 'outcome' &&
  ['held-slot', 'awaiting-confirmation', 'confirmed', 'no-show-candidate'].includes(
    interview.interview.stage,
  );

/** Minutes since the planned start. */
export const minutesLate = ({ interview }: DayInterview, now: Instant): number =>
  minutesBetween(storedInstant(interview.startsAt), now);
