import { workingTimeOf, loadOfficeFacts } from '@shared/commands/office-facts';
import type { InterviewStage } from '@shared/domain/interview/interview';
import type { Call } from '@shared/domain/task/call';
import type { Instant } from '@shared/time/instant';
import { addDays, type LocalDate } from '@shared/time/local-date';
import type { ZoneRules } from '@shared/time/ports';
import { nextWorkingDay } from '@shared/time/working-time';
import type { ViewReader } from '../view-reader';
import { readInterviewsBetween, type InterviewView } from './interviews';

/** An interview that is called about the day before, with the calls made so far, newest first. */
export interface MorningCall extends InterviewView {
  readonly calls: readonly Call[];
}

/** The next working day's interviews that wait for a yes or have it. */
export interface MorningCalls {
  readonly date: LocalDate;
  /** Those without a yes first, then by time. */
  readonly calls: readonly MorningCall[];
}

const expectedStages: readonly InterviewStage[] = ['held-slot', 'awaiting-confirmation', 'confirmed'];

/** Everything up to the end of the next working day, so that a Sunday's interview is called about on Saturday. */
export async function readMorningCalls(
  read: ViewReader,
  { now, zoneRules }: { readonly now: Instant; readonly zoneRules: ZoneRules },
): Promise<MorningCalls> {
  const office = await loadOfficeFacts(read);
  const { zone } = office.profile;
  const today = zoneRules.toLocal(now, zone).date;
  const date = nextWorkingDay(today, workingTimeOf(office, zoneRules));
  const from = zoneRules.toInstant(addDays(today, 1), 0, zone);
  const to = zoneRules.toInstant(addDays(date, 1), 0, zone);
  const views = await readInterviewsBetween(read, [from, to]);
  const expected = views.filter(({ interview }) => expectedStages.includes(interview.stage));
  const calls = await Promise.all(expected.map((view) => withCalls(read, view)));
  return { date, calls: calls.sort((a, b) => Number(isConfirmed(a)) - Number(isConfirmed(b))) };
}

async function withCalls(read: ViewReader, view: InterviewView): Promise<MorningCall> {
  const calls = await read.where('calls', 'interviewId', view.interview.id);
  return { ...view, calls: [...calls].sort((a, b) => (a.at < b.at ? 1 : -1)) };
}

/** True once the candidate said yes. */
export const isConfirmed = ({ interview }: Pick<MorningCall, 'interview'>): boolean =>
  interview.stage === 'confirmed';
