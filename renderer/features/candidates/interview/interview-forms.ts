import { z } from 'zod';
import { candidate } from '@shared/domain/candidate/candidate';
import { disinterestReason } from '@shared/domain/candidate/interest';
import { channel } from '@shared/domain/interview/channel';
import { dateText, longText, reference } from '@shared/domain/record';
import { instant } from '@shared/time/instant';
import { fitForm, type FitForm } from '../dialogs/fit-form';
import type { MotivationForm } from '../dialogs/motivation-form';

/** Assessments begun in this interview, by client id, the general one under `general`. */
export const fitForms = z.record(z.string(), fitForm);
/** See {@link fitForms}. */
export type FitForms = Record<string, FitForm>;
/** The key of the assessment that is for no client. */
export const generalFit = 'general';

/** What the candidate says to one role; nothing is written while they have not answered. */
export const saidToRole = z.object({
  roleId: reference,
  answer: z.enum(['keen', 'open', 'no']).nullable(),
  reason: disinterestReason.nullable(),
  words: longText,
});
/** See {@link saidToRole}. */
export type SaidToRole = z.infer<typeof saidToRole>;
/** See {@link saidToRole}. */
export const saidToRoles = z.array(saidToRole);

const times = candidate.pick({ notice: true, availableFrom: true, windows: true, exceptions: true });
/** When they can come and start: as it stood when the interview was opened, and as it stands now. */
export const timesForm = z.object({ before: times, now: times });
/** See {@link timesForm}. */
export type TimesForm = z.infer<typeof timesForm>;
/** One of the two. */
export type Times = TimesForm['now'];

/** A line with the moment at which it was written. */
export const jotForm = z.object({
  typing: longText,
  lines: z.array(z.object({ at: instant, words: longText })),
});
/** See {@link jotForm}. */
export type JotForm = z.infer<typeof jotForm>;

/** What has to follow, for the person who interviews. */
export const followUpForm = z.array(z.object({ words: longText, dueOn: dateText, channel }));
/** See {@link followUpForm}. */
export type FollowUps = z.infer<typeof followUpForm>;

/** Everything that is written down in one interview. */
export interface InterviewForms {
  readonly motivation: MotivationForm;
  readonly fits: FitForms;
  readonly said: SaidToRole[];
  readonly times: TimesForm;
  readonly jots: JotForm;
  readonly followUps: FollowUps;
}
