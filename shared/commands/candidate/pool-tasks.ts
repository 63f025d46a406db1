import type { Candidate } from '../../domain/candidate/candidate';
import type { Task } from '../../domain/task/task';
import { changeRow, type DecisionContext, type Write } from '../command';
import { closeTasks } from '../task/made-task';

type Closing = Pick<DecisionContext, 'actor' | 'now'>;

/** Closes what a date would have woken somebody for; what a role woke them for stays. */
export const closeReviews = (tasks: readonly Task[], context: Closing): readonly Write[] =>
  closeTasks(
    tasks.filter(({ roleId }) => roleId === null),
    ['woken'],
    context,
  );

/** Takes somebody out of the pool with all that would wake them; nothing for who is not in it. */
export const outOfPool = (
  { id, pool }: Pick<Candidate, 'id' | 'pool'>,
  tasks: readonly Task[],
  context: Closing,
): readonly Write[] =>
  pool === null
    ? []
    : [changeRow('candidates', id, { pool: null }), ...closeTasks(tasks, ['woken'], context)];

/** Closes what this role woke somebody for. */
export const closeWokenBy = (roleId: string, tasks: readonly Task[], context: Closing): readonly Write[] =>
  closeTasks(
    tasks.filter((task) => task.roleId === roleId),
    ['woken'],
    context,
  );
