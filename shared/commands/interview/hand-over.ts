// Another recruiter for an interview: who sits in then, which tasks go along, and who has to hear of it.
import type { Interview } from '../../domain/interview/interview';
import type { Task } from '../../domain/task/task';
import type { Json } from '../../kernel/json';
import { changeRow, type DecisionContext, type Write } from '../command';
import { makeInterviewTask } from '../task/made-task';

/** The part of a move that can give an interview to somebody else; without a recruiter it stays where it is. */
export interface HandOver {
  readonly roomId: string | null;
  readonly recruiterId?: string | undefined;
  readonly handOverNote?: string | undefined;
  readonly reason: string;
}

/** True when the move names another recruiter than the interview has. */
export const isHandedOver = ({ recruiterId }: HandOver, interview: Interview): boolean =>
  recruiterId !== undefined && recruiterId !== interview.recruiterId;

/** The interview with the people and the room the move gives it. Whoever takes it over no longer sits in beside themself. */
export function asMoved({ roomId, recruiterId = '' }: HandOver, interview: Interview): Interview {
  if (recruiterId === '') return { ...interview, roomId };
  const { [recruiterId]: _taken, ...sittingIn } = interview.sittingIn;
  return { ...interview, roomId, recruiterId, sittingIn };
}

/** The fields of the interview that another recruiter changes. */
export function recruiterFields(input: HandOver, interview: Interview): Readonly<Record<string, Json>> {
  const { recruiterId } = input;
  if (recruiterId === undefined || !isHandedOver(input, interview)) return {};
  const satIn = interview.sittingIn[recruiterId] === true;
  return { recruiterId, ...(satIn ? { [`sittingIn.${recruiterId}`]: null } : {}) };
}

interface HandedOver {
  readonly interview: Interview;
  readonly tasks: readonly Task[];
  /** What the same move writes on tasks already; those rows are left to it. */
  readonly closed: readonly Write[];
}

/** Open tasks of the old recruiter go along, and whichever of the two is not at the desk gets a task that says so. */
export function handOverWrites(
  input: HandOver,
  { interview, tasks, closed }: HandedOver,
  context: DecisionContext,
): readonly Write[] {
  if (!isHandedOver(input, interview)) return [];
  const ownerId = asMoved(input, interview).recruiterId;
  const written = new Set(closed.flatMap((write) => ('id' in write ? [write.id] : [])));
  const following = tasks.filter(
    (task) => task.state !== 'done' && task.ownerId === interview.recruiterId && !written.has(task.id),
  );
  const told = [ownerId, interview.recruiterId].filter((id) => id !== context.actor.staffId);
  return [
    ...following.map(({ id }) => changeRow('tasks', id, { ownerId })),
    ...told.map((recruiterId) => makeToldTask({ ...interview, recruiterId }, input, context)),
  ];
}

const makeToldTask = (
  interview: Interview,
  { handOverNote, reason }: HandOver,
  context: DecisionContext,
): Write => {
  const words = (handOverNote ?? reason).trim();
  return makeInterviewTask(interview, { kind: 'free', dueAt: context.now, words }, context);
};
