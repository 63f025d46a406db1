import type { z } from 'zod';
import { fitAssessment, type FitAssessment } from '@shared/domain/candidate/fit-assessment';
import type { Candidate } from '@shared/domain/candidate/candidate';

/** What is typed in the fit dialog; kept as a draft until it is handed over. */
export const fitForm = fitAssessment.pick({
  clientId: true,
  interviewId: true,
  assessedOn: true,
  ratings: true,
  recommendation: true,
  summary: true,
});
/** See {@link fitForm}. */
export type FitForm = z.infer<typeof fitForm>;
/** One attribute of the form. */
export type FitRating = FitForm['ratings'][string];

/** Attributes every assessment begins with, by key, with their group. */
export const usualAttributes = {
  papers: 'eligibility',
  start: 'eligibility',
  experience: 'experience',
  steadiness: 'experience',
  communication: 'manner',
  punctuality: 'manner',
} as const satisfies Readonly<Record<string, FitRating['group']>>;

/** How many of the candidate's skills an assessment begins with. */
const skillsAsked = 4;

const notDiscussed = (group: FitRating['group'], label: string): FitRating => ({
  group,
  label,
  rating: null,
  evidence: '',
});

interface FitStart {
  readonly candidate: Pick<Candidate, 'skills'>;
  readonly latest: Pick<FitAssessment, 'ratings'> | undefined;
  readonly labelOf: (key: keyof typeof usualAttributes) => string;
  readonly assessedOn: string;
  readonly interviewId: string | null;
}

/**
 * An assessment before anything was discussed. It asks what the last one asked, so that the two can be laid side by
 * side; the first one asks the usual attributes and the candidate's strongest skills.
 */
export function startFit({ candidate, latest, labelOf, assessedOn, interviewId }: FitStart): FitForm {
  const keys = Object.keys(usualAttributes) as (keyof typeof usualAttributes)[];
  const usual = keys.map((key) => [key, notDiscussed(usualAttributes[key], labelOf(key))] as const);
  const skills = Object.entries(candidate.skills)
    .sort(([, a], [, b]) => (b.level ?? 0) - (a.level ?? 0))
    .slice(0, skillsAsked)
    .map(([key, { name }]) => [`skill-${key}`, notDiscussed('skills', name)] as const);
  const asked = latest
    ? Object.entries(latest.ratings).map(
        ([key, { group, label }]) => [key, notDiscussed(group, label)] as const,
      )
    : [...usual, ...skills];
  return {
    clientId: null,
    interviewId,
    assessedOn,
    ratings: Object.fromEntries(asked),
    recommendation: 'no-decision',
    summary: '',
  };
}
