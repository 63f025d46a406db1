// What can happen to an interview, and where it leads, as data: the commands read it, a test walks every cell.
import type { Interview, InterviewStage } from './interview';

/**
 * What can happen: `move` gives it another start, `reshape` only another room or length, `decline` calls it off before
 * anything was promised, `check-in` of a no-show is the late arrival that converts it.
 */
export const interviewEvents = [
  'confirm',
  'move',
  'reshape',
  'decline',
  'cancel',
  'check-in',
  'undo-check-in',
  'start',
  'finish',
  'no-show-candidate',
  'no-show-client',
] as const;
/** See {@link interviewEvents}. */
export type InterviewEvent = (typeof interviewEvents)[number];

type Transitions = Readonly<Partial<Record<InterviewEvent, InterviewStage>>>;

const beforeConfirming: Transitions = {
  confirm: 'confirmed',
  decline: 'declined',
  cancel: 'cancelled',
  'check-in': 'arrived',
  finish: 'done',
};

/**
 * Stage × event → stage; what does not stand here is refused. A client or video interview may skip arrival;
 * that a meeting took place may be told afterwards, whatever was promised before.
 */
export const interviewTransitions: Readonly<Record<InterviewStage, Transitions>> = {
  'held-slot': { ...beforeConfirming, move: 'held-slot', reshape: 'held-slot' },
  'awaiting-confirmation': {
    ...beforeConfirming,
    move: 'awaiting-confirmation',
    reshape: 'awaiting-confirmation',
    'no-show-candidate': 'no-show-candidate',
    'no-show-client': 'no-show-client',
  },
  confirmed: {
    move: 'awaiting-confirmation',
    reshape: 'confirmed',
    cancel: 'cancelled',
    'check-in': 'arrived',
    start: 'in-progress',
    finish: 'done',
    'no-show-candidate': 'no-show-candidate',
    'no-show-client': 'no-show-client',
  },
  arrived: {
    reshape: 'arrived',
    cancel: 'cancelled',
    'undo-check-in': 'awaiting-confirmation',
    start: 'in-progress',
    finish: 'done',
    'no-show-client': 'no-show-client',
  },
  'in-progress': { reshape: 'in-progress', finish: 'done' },
  done: {},
  declined: {},
  cancelled: {},
  'no-show-candidate': { 'check-in': 'arrived' },
  'no-show-client': {},
};

/** The stage after the event, or null when it cannot happen now. A taken-back arrival falls back to what was confirmed. */
export function stageAfter(
  row: Pick<Interview, 'stage' | 'confirmation'>,
  event: InterviewEvent,
): InterviewStage | null {
  const next = interviewTransitions[row.stage][event] ?? null;
  return event === 'undo-check-in' && next !== null && row.confirmation !== null ? 'confirmed' : next;
}

/** Stages before anybody promised to come: calling off is declining, and no notice is measured. */
export const unpromisedStages: readonly InterviewStage[] = ['held-slot', 'awaiting-confirmation'];

/** Calling off before confirming is a decline by those who were asked; the agency and the weather always cancel. */
export const callOffEvent = (stage: InterviewStage, by: 'candidate' | 'client' | 'agency' | 'weather') =>
  unpromisedStages.includes(stage) && (by === 'candidate' || by === 'client') ? 'decline' : 'cancel';
