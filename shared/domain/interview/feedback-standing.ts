// What the client's people said about a meeting, taken together.
import { wholeClient, type Verdict } from './feedback';
import type { Interview, InterviewStage } from './interview';

/** Ids of those who interviewed for the client; the client as a whole where nobody is named. */
export function interviewersOf({
  contactId,
  panel,
}: Pick<Interview, 'contactId' | 'panel'>): readonly string[] {
  const named = [...(contactId === null ? [] : [contactId]), ...Object.keys(panel)];
  return named.length === 0 ? [wholeClient] : named;
}

/** A confirmed one counts once it has begun: the client may ring before anybody here said that it took place. */
const hearableStages: readonly InterviewStage[] = ['confirmed', 'arrived', 'in-progress', 'done'];

/** True once there can be something to say of a client interview. */
export const isHearable = (
  { kind, stage, startsAt }: Pick<Interview, 'kind' | 'stage' | 'startsAt'>,
  now: string,
): boolean =>
  kind === 'client' && hearableStages.includes(stage) && (stage !== 'confirmed' || startsAt <= now);

type Heard = Pick<Interview, 'contactId' | 'panel' | 'feedback'>;

/** Interviewers whose word is still missing; a word for the client as a whole leaves nobody. */
export const missingFeedback = (interview: Heard): readonly string[] =>
  wholeClient in interview.feedback
    ? []
    : interviewersOf(interview).filter((id) => !(id in interview.feedback));

/** Where the meeting leaves the candidate: one "off" is enough to stop, "on" needs everybody; null where nobody spoke. */
export function verdictOf(interview: Heard): Verdict | null {
  const said = Object.values(interview.feedback).map(({ verdict }) => verdict);
  if (said.length === 0) return null;
  if (said.includes('off')) return 'off';
  const isWhole = missingFeedback(interview).length === 0;
  return isWhole && said.every((one) => one === 'on') ? 'on' : 'undecided';
}
