import { z } from 'zod';
import { disinterestReason } from '@shared/domain/candidate/interest';
import { channel } from '@shared/domain/interview/channel';
import { dateText } from '@shared/domain/record';
import type { Suggestion } from '@shared/domain/matching/rank';
import type { RoleFace } from '@shared/domain/matching/role-face';
import { agencyFirst } from './agency-first';

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
  /** They agreed that their data is kept; drafts of before it was asked have no word on it. */
  keep: z.boolean().default(false),
  answers: z.record(z.string(), roleAnswer),
  /** Another agency that was first, by client; drafts of before it could be said have no word on it. */
  agencies: z.record(z.string(), agencyFirst).default({}),
});
/** See {@link callForm}. */
export type CallForm = z.infer<typeof callForm>;

/** A call in which nothing has been said yet. */
export const emptyCall: CallForm = {
  channel: 'phone',
  availableFrom: null,
  words: '',
  keep: false,
  answers: {},
  agencies: {},
};

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

/** What the consents on file allow for one role, before the call. */
export interface OnFile {
  /** The data may be kept, without which nobody is put forward. */
  readonly keep: boolean;
  /** How the client may get them; null where they allowed neither. */
  readonly forward: 'named' | 'blind' | null;
}

/** Read from the gates the call began with, which look at the same consents as the sending will. */
export function onFileFor({ gates }: Pick<Suggestion, 'gates'>): OnFile {
  const forward = gates.failures.find(({ gate }) => gate === 'consent-represent');
  return {
    keep: !gates.failures.some(({ gate }) => gate === 'consent-keep'),
    forward: forward === undefined ? 'named' : forward.fact['says'] === 'blind-only' ? 'blind' : null,
  };
}

/** How far the consents on file and those of this call reach; null while they let nothing go out. */
export function mayGoAs(
  { keep, forward }: OnFile,
  form: Pick<CallForm, 'keep'>,
  { consent, named }: Pick<RoleAnswer, 'consent' | 'named'>,
): OnFile['forward'] {
  if (!keep && !form.keep) return null;
  if (forward === 'named' || (consent && named)) return 'named';
  return forward === 'blind' || consent ? 'blind' : null;
}

/** How the answer puts them forward now: the name stays back where that was asked for or they allowed no more. */
export function goesAs(answer: RoleAnswer, allowed: OnFile['forward']): OnFile['forward'] {
  if (!answer.forward || answer.answer === 'no') return null;
  return allowed === 'named' && answer.blind ? 'blind' : allowed;
}
