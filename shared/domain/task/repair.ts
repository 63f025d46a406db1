// Making good with a client that one of our candidates let down. A repair is a task like any other; its purpose stands in
// the task's words as a closed word, which screens say in their own language.
import { z } from 'zod';
import type { Channel } from '../interview/channel';
import type { Task } from './task';

/** What is done to make good: ring, apologise in writing, offer somebody else. */
export const repairPurpose = z.enum(['call', 'apology', 'replacement']);
/** See {@link repairPurpose}. */
export type RepairPurpose = z.infer<typeof repairPurpose>;

/** The purpose of a repair task; null for any other task, and where somebody wrote their own words. */
export function repairPurposeOf({ kind, words }: Pick<Task, 'kind' | 'words'>): RepairPurpose | null {
  const purpose = repairPurpose.safeParse(words);
  return kind === 'repair-client' && purpose.success ? purpose.data : null;
}

/** By which way a repair is made. */
export const repairChannel: Readonly<Record<RepairPurpose, Channel>> = {
  call: 'phone',
  apology: 'email',
  replacement: 'phone',
};

/**
 * What the app plans by itself. Called off at short notice, the client is rung to be told anyway; what is left is to
 * offer somebody else.
 */
export const repairsAfter: Readonly<Record<'no-show' | 'short-notice', readonly RepairPurpose[]>> = {
  'no-show': ['call', 'apology', 'replacement'],
  'short-notice': ['replacement'],
};
