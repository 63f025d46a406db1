import { z } from 'zod';
import { elements, shortText } from '../record';

/** How long a round may be, in minutes. */
export const roundMinutes = { least: 5, most: 480 } as const;
const mostRounds = 20;

/** One of the meetings a client holds for a vacancy: what it is called, with whom, how long and in which form. */
export const interviewRound = z.object({
  /** Place among the rounds, 1 the first. */
  order: z.int().min(1).max(mostRounds),
  name: shortText,
  minutes: z.int().min(roundMinutes.least).max(roundMinutes.most),
  mode: z.enum(['in-person', 'video', 'phone']),
  /** The client's people who hold it, by contact id. */
  interviewers: elements(z.literal(true)),
});
/** See {@link interviewRound}. */
export type InterviewRound = z.infer<typeof interviewRound>;

/** A round with its key in the role. */
export interface KeyedRound extends InterviewRound {
  readonly id: string;
}

/** The rounds in the order they are held; two of one place keep one order. */
export const roundsInOrder = (rounds: Readonly<Record<string, InterviewRound>>): readonly KeyedRound[] =>
  Object.entries(rounds)
    .map(([id, round]) => ({ id, ...round }))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
