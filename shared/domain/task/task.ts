import { z } from 'zod';
import { instantText, longText, recordDecoder, reference } from '../record';
import { channel } from '../interview/channel';

/** What a task is for; all but `free` are made by the app. */
export const taskKind = z.enum([
  'free',
  'tell-candidate',
  'tell-client',
  'chase-feedback',
  'chase-answer',
  'debrief',
  'confirm-interview',
  'repair-client',
  'verify-requirement',
  'talk-attendance',
  'day-one-call',
  'week-four-call',
  'woken',
  'revive-runner-up',
  'move-elsewhere',
]);
/** See {@link taskKind}. */
export type TaskKind = z.infer<typeof taskKind>;

/** Something a person of the office has to do by a time. */
export const task = recordDecoder('tsk', {
  kind: taskKind,
  words: longText,
  ownerId: reference,
  dueAt: instantText,
  channel,
  candidateId: reference.nullable(),
  contactId: reference.nullable(),
  clientId: reference.nullable(),
  interviewId: reference.nullable(),
  submissionId: reference.nullable(),
  /** The role that woke somebody from the pool; null for every other task. */
  roleId: reference.nullable(),
  state: z.enum(['open', 'snoozed', 'done']),
  snoozedUntil: instantText.nullable(),
  doneAt: instantText.nullable(),
  doneById: reference.nullable(),
});
/** See {@link task}. */
export type Task = z.infer<typeof task>;
