// What the front desk and a recruiter's morning need of one day, with the viewer's eyes.
import { loadOfficeFacts, type OfficeFacts } from '@shared/commands/office-facts';
import type { Interview } from '@shared/domain/interview/interview';
import type { Room } from '@shared/domain/office/room';
import type { Visit } from '@shared/domain/reception/visit';
import type { Staff } from '@shared/domain/staff/staff';
import type { Call } from '@shared/domain/task/call';
import { isOpenArrivalQuestion } from '@shared/domain/reception/arrival-question';
import { openStages } from '@shared/domain/reception/arrival';
import { visitorsHere } from '@shared/domain/reception/day-close';
import { groupBy } from '@shared/kernel/group-by';
import { addMinutes, instant } from '@shared/time/instant';
import { minutesPerDay } from '@shared/time/local-date';
import type { ViewReader } from '../view-reader';
import { readInterviewsBetween, viewInterviews, type InterviewView } from './interviews';

/** How many days back what was left unresolved is looked for. */
const reachDays = 92;

/** An interview of the day with the calls made about it. */
export interface DayInterview extends InterviewView {
  /** Newest first. */
  readonly calls: readonly Call[];
  /** Its recruiter has been asked what to do about it and has not answered yet. */
  readonly asked: boolean;
}

/** One day of the office by itself. */
export interface OneDayView {
  readonly interviews: readonly DayInterview[];
  readonly visits: readonly Visit[];
  readonly rooms: readonly Room[];
  readonly staff: readonly Staff[];
  readonly office: OfficeFacts;
}

/** One day of the office. */
export interface OfficeDayView extends OneDayView {
  /** What days before left open: interviews without an outcome, visitors nobody saw leave. */
  readonly before: Pick<OneDayView, 'interviews' | 'visits'>;
}

type Span = readonly [from: string, to: string];

async function withCalls(
  read: ViewReader,
  views: readonly InterviewView[],
): Promise<readonly DayInterview[]> {
  const ids = views.map(({ interview }) => interview.id);
  const calls = groupBy(await read.whereAny('calls', 'interviewId', ids), ({ interviewId }) => interviewId);
  const tasks = groupBy(await read.whereAny('tasks', 'interviewId', ids), ({ interviewId }) => interviewId);
  return views.map((view) => ({
    ...view,
    calls: [...(calls.get(view.interview.id) ?? [])].sort((a, b) => (a.at < b.at ? 1 : -1)),
    asked: (tasks.get(view.interview.id) ?? []).some(isOpenArrivalQuestion),
  }));
}

/** What the days before this moment left open. Read apart from the day: it looks back far, and today seldom changes it. */
export async function readLeftOpen(read: ViewReader, dayStart: string): Promise<OfficeDayView['before']> {
  const from = addMinutes(instant.parse(dayStart), -reachDays * minutesPerDay);
  const rows = await read.range('interviews', 'startsAt', [from, dayStart]);
  const open = rows.filter(({ stage }) => openStages.includes(stage));
  const visits = await read.range('visits', 'arrivedAt', [from, dayStart]);
  return {
    interviews: await withCalls(read, await viewInterviews(read, open)),
    visits: visitorsHere(visits),
  };
}

/** Interviews that start and visits that arrive within the span, earliest first. */
export async function readOfficeDay(read: ViewReader, span: Span): Promise<OneDayView> {
  const visits = await read.range('visits', 'arrivedAt', span);
  const rooms = (await read.all('rooms')).filter(({ active }) => active);
  return {
    interviews: await withCalls(read, await readInterviewsBetween(read, span)),
    visits: [...visits].sort((a, b) => (a.arrivedAt < b.arrivedAt ? -1 : 1)),
    rooms: [...rooms].sort((a, b) => (a.name < b.name ? -1 : 1)),
    staff: (await read.all('staff')).filter(({ active }) => active),
    office: await loadOfficeFacts(read),
  };
}

const isUnconfirmed = ({ stage }: Interview): boolean =>
  stage === 'awaiting-confirmation' || stage === 'held-slot';

/** Interviews within the span that nobody has confirmed, for the morning's calls. */
export async function readUnconfirmed(read: ViewReader, span: Span): Promise<readonly DayInterview[]> {
  const views = await readInterviewsBetween(read, span);
  return withCalls(
    read,
    views.filter(({ interview }) => isUnconfirmed(interview)),
  );
}
