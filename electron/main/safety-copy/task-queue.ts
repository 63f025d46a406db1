/** Runs tasks one after the other, in the order they were asked for; a failed task does not stop the next. */
export interface TaskQueue {
  run<T>(task: () => Promise<T>): Promise<T>;
}

/** A queue of its own. */
export function createTaskQueue(): TaskQueue {
  let tail: Promise<unknown> = Promise.resolve();
  return {
    run(task) {
      const result = tail.then(task, task);
      tail = result.catch(() => undefined);
      return result;
    },
  };
}
