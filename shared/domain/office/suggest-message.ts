import type { Interview } from '../interview/interview';
import type { Task } from '../task/task';
import type { Addressee } from './message-facts';

/** What a message is about. */
export interface MessageOccasion {
  readonly task: Pick<Task, 'kind'> | null;
  readonly interview: Pick<
    Interview,
    'kind' | 'stage' | 'mode' | 'planned' | 'cancellation' | 'moves'
  > | null;
}

/** The id of the standard message that most likely fits, or null where none does; an office may have removed it. */
export function suggestMessage({ task, interview }: MessageOccasion): string | null {
  if (task?.kind === 'chase-feedback') return 'feedback-chase';
  if (task?.kind === 'debrief') return 'debrief';
  if (task?.kind === 'repair-client') return 'repair-apology';
  if (!interview) return null;
  return task?.kind === 'tell-client' ? forChange(interview, 'contact') : forChange(interview, 'candidate');
}

type Occasion = NonNullable<MessageOccasion['interview']>;

function forChange(interview: Occasion, to: Addressee): string | null {
  const { stage, kind } = interview;
  if (stage === 'no-show-candidate') return to === 'contact' ? 'repair-apology' : 'no-show-follow-up';
  if (stage === 'cancelled' || stage === 'declined') return forCancellation(interview, to);
  const [last] = Object.values(interview.moves).sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1));
  if (to === 'contact') return last ? 'client-moved' : null;
  // By video at the same hour a confirmation stands, and there is news all the same.
  if (last?.by === 'weather' && isSameHourByVideo(interview, last)) return 'weather-video';
  if (last && stage !== 'confirmed') return last.by === 'weather' ? 'weather-moved' : 'moved';
  if (stage === 'awaiting-confirmation' || stage === 'held-slot') return `confirm-${kind}`;
  return stage === 'confirmed' ? `booked-${kind}` : null;
}

function forCancellation({ cancellation }: Occasion, to: Addressee): string {
  if (to === 'contact') return 'client-cancelled';
  if (cancellation?.by === 'weather') return 'weather-cancelled';
  return cancellation?.by === 'client' ? 'cancelled-by-client' : 'cancelled-by-us';
}

const isSameHourByVideo = (
  { mode, planned }: Occasion,
  { from }: Pick<Occasion['moves'][string], 'from'>,
): boolean => mode === 'video' && from.date === planned.date && from.startMinute === planned.startMinute;
