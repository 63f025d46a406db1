import { z } from 'zod';
import { dateText, elements, longText, recordDecoder, reference, shortText } from '../record';

/** Groups of attributes that an office interview looks at. */
export const fitGroup = z.enum(['eligibility', 'experience', 'skills', 'manner']);
/** One attribute: 1–4 with evidence, or null for "not discussed", which is a value and not a zero. */
export const fitRating = z.object({
  group: fitGroup,
  label: shortText,
  rating: z.int().min(1).max(4).nullable(),
  evidence: longText,
});
/** The interviewer's conclusion. */
export const recommendation = z.enum(['recommend', 'reserve', 'do-not-recommend', 'no-decision']);
/** See {@link recommendation}. */
export type Recommendation = z.infer<typeof recommendation>;

/** A recruiter's judgement after an office interview, in general or for one client. */
export const fitAssessment = recordDecoder('fit', {
  candidateId: reference,
  clientId: reference.nullable(),
  interviewId: reference.nullable(),
  authorId: reference,
  assessedOn: dateText,
  ratings: elements(fitRating),
  recommendation,
  summary: longText,
});
/** See {@link fitAssessment}. */
export type FitAssessment = z.infer<typeof fitAssessment>;
