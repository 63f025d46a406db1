import type { Call } from '@shared/domain/task/call';
import type { Task } from '@shared/domain/task/task';
import type { ViewReader } from '../view-reader';

/** Calls made for a task, newest first. They are found through the interview or the candidate they were about. */
export async function readTaskCalls(read: ViewReader, task: Task): Promise<readonly Call[]> {
  const { interviewId, candidateId } = task;
  const around =
    interviewId !== null
      ? await read.where('calls', 'interviewId', interviewId)
      : candidateId !== null
        ? await read.where('calls', 'candidateId', candidateId)
        : [];
  return around.filter(({ taskId }) => taskId === task.id).sort((a, b) => (a.at < b.at ? 1 : -1));
}
