import type { Task } from '@shared/domain/task/task';

/** An open task with every field set; give what the case is about. */
export const aTask = (given: Partial<Task> = {}): Task => ({
  id: 'tsk_1',
  deletedAt: null,
  kind: 'free',
  words: '',
  ownerId: 'stf_grace',
  dueAt: '2026-11-23T02:00:00.000Z',
  channel: 'phone',
  candidateId: null,
  contactId: null,
  clientId: null,
  interviewId: null,
  submissionId: null,
  roleId: null,
  state: 'open',
  snoozedUntil: null,
  doneAt: null,
  doneById: null,
  ...given,
});
