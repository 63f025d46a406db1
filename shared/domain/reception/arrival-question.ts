import type { Task } from '../task/task';

/**
 * True for what the front desk asks a recruiter when somebody came very late: see now, shorten or rebook? It is a task
 * of the desk's own about one interview, to be answered face to face, and it stays open until something is done.
 */
export const isOpenArrivalQuestion = (
  task: Pick<Task, 'kind' | 'channel' | 'interviewId' | 'state'>,
): boolean =>
  task.kind === 'free' && task.channel === 'in-person' && task.interviewId !== null && task.state !== 'done';
