import { z } from 'zod';
import { disinterestReason } from '@shared/domain/candidate/interest';
import { channel } from '@shared/domain/interview/channel';
import { dateText } from '@shared/domain/record';
import type { RoleFace } from '@shared/domain/matching/role-face';

/** What the candidate said of one role. */
export const roleAnswer = z.object({
  answer: z.enum(['keen', 'open', 'no']).nullable(),
  reason: disinterestReason.nullable(),
  words: z.string(),
  consent: z.boolean(),
  /** They may be named to the client too; drafts of before it was asked have no word on it. */
  named: z.boolean().default(false),
  told: z.boolean(),
  forward: z.boolean(),
  blind: z.boolean(),
  book: z.boolean(),
});
/** See {@link roleAnswer}. */
export type RoleAnswer = z.infer<typeof roleAnswer>;

/** What is written down of one call; kept as a draft until it is recorded. */
export const callForm = z.object({
  channel,
  /** When they could start, where the call changed it. */
  availableFrom: dateText.nullable(),
  /** What was said beside the roles: when they can come, what else is running. */
  words: z.string(),
  answers: z.record(z.string(), roleAnswer),
});
/** See {@link callForm}. */
export type CallForm = z.infer<typeof callForm>;

/** A call in which nothing has been said yet. */
export const emptyCall: CallForm = { channel: 'phone', availableFrom: null, words: '', answers: {} };

/** A role of which nothing has been said yet. */
export const emptyAnswer: RoleAnswer = {
  answer: null,
  reason: null,
  words: '',
  consent: false,
  named: false,
  told: false,
  forward: false,
  blind: false,
  book: false,
};

/** What stands in the form for a role; a role chosen after the draft was kept starts empty. */
export const answerOf = ({ answers }: CallForm, { roleId }: RoleFace): RoleAnswer =>
  answers[roleId] ?? emptyAnswer;

/** True when a no has no cause, without which it cannot be recorded. */
export const lacksReason = ({ answer, reason }: RoleAnswer): boolean => answer === 'no' && reason === null;
