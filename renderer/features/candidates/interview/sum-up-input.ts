import { fieldWrites } from '@shared/commands/field-writes';
import type { CommandInput } from '@shared/commands/registry';
import { storedDate } from '@shared/domain/stored-time';
import type { Instant } from '@shared/time/instant';
import type { OfficeTime } from '@ui/i18n/office-time';
import type { FitForm } from '../dialogs/fit-form';
import type { MotivationForm } from '../dialogs/motivation-form';
import type { InterviewForms, JotForm } from './interview-forms';

/** Five in the afternoon: a task for a day is due before the office closes. */
const dueMinute = 1020;

/** True when anything about what moves the candidate was written. */
export const saysMotivation = ({ factors, words, dealBreakers, summary }: MotivationForm): boolean =>
  factors.length > 0 || [words, dealBreakers, summary].some((text) => text.trim() !== '');

/** True when the assessment says more than that nothing was discussed. */
export const saysFit = ({ ratings, recommendation, summary }: FitForm): boolean =>
  recommendation !== 'no-decision' ||
  summary.trim() !== '' ||
  Object.values(ratings).some(({ rating, evidence }) => rating !== null || evidence.trim() !== '');

/** The jotted lines with the one that is still being typed, which is as old as now. */
export function allJots({ typing, lines }: JotForm, now: Instant): JotForm['lines'] {
  return typing.trim() === '' ? lines : [...lines, { at: now, words: typing.trim() }];
}

/** Fields kept element by element, so that what a colleague adds meanwhile stays. */
const timeSets = ['windows', 'exceptions'] as const;

/** What the interview writes, and nothing that was left empty. */
export function sumUpInput(
  interviewId: string,
  forms: InterviewForms,
  { clock, zone, zoneRules }: OfficeTime,
): CommandInput<'interview/sum-up'> {
  const { interviewId: _at, ...motivation } = forms.motivation;
  return {
    interviewId,
    motivation: saysMotivation(forms.motivation) ? motivation : null,
    assessments: Object.values(forms.fits)
      .filter(saysFit)
      .map(({ interviewId: _where, ...assessment }) => assessment),
    interests: forms.said.flatMap(({ answer, reason, ...word }) =>
      answer === null ? [] : [{ ...word, answer, reason: answer === 'no' ? reason : null }],
    ),
    profile: fieldWrites(forms.times.before, forms.times.now, timeSets),
    jots: allJots(forms.jots, clock.now()),
    tasks: forms.followUps
      .filter(({ words }) => words.trim() !== '')
      .map(({ words, dueOn, channel }) => ({
        words: words.trim(),
        dueAt: zoneRules.toInstant(storedDate(dueOn), dueMinute, zone),
        channel,
      })),
  };
}
