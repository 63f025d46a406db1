import { z } from 'zod';
import { dateText, longText, recordDecoder, reference, shortText } from '../record';

/** What draws or drives a person; ranked in a motivation note. */
export const motivationFactor = z.enum([
  'pay',
  'growth',
  'manager',
  'commute',
  'stability',
  'flexibility',
  'brand',
  'content',
  'culture',
  'title',
]);
/** See {@link motivationFactor}. */
export type MotivationFactor = z.infer<typeof motivationFactor>;

/** One factor as the candidate put it: push (away from) or pull (towards), 1 = strongest. */
export const rankedFactor = z.object({
  factor: motivationFactor,
  direction: z.enum(['push', 'pull']),
  rank: z.int().min(1).max(20),
  words: longText,
});

/** What moves the candidate, dated, written at an interview; later notes never overwrite earlier ones. */
export const motivationNote = recordDecoder('mot', {
  candidateId: reference,
  interviewId: reference.nullable(),
  notedOn: dateText,
  authorId: reference,
  factors: z.array(rankedFactor).max(20),
  words: longText,
  dealBreakers: longText,
  confidence: z.int().min(1).max(3),
  summary: shortText,
});
/** See {@link motivationNote}. */
export type MotivationNote = z.infer<typeof motivationNote>;

/** The factors from the strongest on, in whatever order they were written down. */
export const byRank = (factors: MotivationNote['factors']): MotivationNote['factors'] =>
  [...factors].sort((a, b) => a.rank - b.rank);
