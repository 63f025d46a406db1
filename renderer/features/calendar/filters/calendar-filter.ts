// What the calendar leaves out, and how many of these choices are made.
import { occupyingStages, type InterviewStage } from '@shared/domain/interview/interview';
import type { InterviewView } from '@data/queries/interviews';
import type { InterviewKind } from '../booking-form';
import { isOf } from '../grid/grid-model';

/** Null shows all. */
export interface CalendarFilter {
  readonly recruiterId: string | null;
  readonly kind: InterviewKind | null;
  readonly clientId: string | null;
  readonly stage: InterviewStage | null;
  /** Declined, cancelled and missed ones show too. */
  readonly calledOff: boolean;
}

/** Everything that stands, of everybody. */
export const everything: CalendarFilter = {
  recruiterId: null,
  kind: null,
  clientId: null,
  stage: null,
  calledOff: false,
};

const stageShows = (stage: InterviewStage, filter: CalendarFilter): boolean =>
  filter.stage === null ? filter.calledOff || occupyingStages.includes(stage) : stage === filter.stage;

/** True when the interview passes; lanes show everybody whatever recruiter is chosen. */
export const isShown = (view: InterviewView, filter: CalendarFilter, ofEverybody: boolean): boolean =>
  (ofEverybody || filter.recruiterId === null || isOf(view, filter.recruiterId)) &&
  (filter.kind === null || view.interview.kind === filter.kind) &&
  (filter.clientId === null || view.client?.id === filter.clientId) &&
  stageShows(view.interview.stage, filter);

/** Choices beside whose calendar it is. */
export const activeFilters = ({ kind, clientId, stage, calledOff }: CalendarFilter): number =>
  [kind !== null, clientId !== null, stage !== null, calledOff].filter(Boolean).length;
