// What the client's people said about interviews, with their names, as the viewer may see them.
import { interviewersOf, verdictOf } from '@shared/domain/interview/feedback-standing';
import { wholeClient, type Feedback, type Verdict } from '@shared/domain/interview/feedback';
import type { Interview } from '@shared/domain/interview/interview';
import { roundsInOrder } from '@shared/domain/role/interview-round';
import type { Role } from '@shared/domain/role/role';
import type { ViewReader } from '../view-reader';

/** One interviewer's word; `name` is null for the client as a whole, `said` null where it is still missing. */
export interface HeardWord {
  readonly id: string;
  readonly name: string | null;
  readonly said: Feedback | null;
}

/** An interview with its round and what was said of it. */
export interface Heard {
  readonly interview: Interview;
  /** Null where no round was named. */
  readonly roundName: string | null;
  readonly words: readonly HeardWord[];
  readonly verdict: Verdict | null;
}

/** What the round of an interview is called; its place where nobody named it, null where the role has it no more. */
export function roundNameOf({ rounds }: Pick<Role, 'rounds'>, roundId: string | null): string | null {
  const found = roundsInOrder(rounds).find(({ id }) => id === roundId);
  return found ? found.name || String(found.order) : null;
}

/** Joins interviews of clients with the names of who spoke. */
export async function hear(read: ViewReader, interviews: readonly Interview[]): Promise<readonly Heard[]> {
  const ids = interviews.flatMap((one) => [...interviewersOf(one), ...Object.keys(one.feedback)]);
  const contacts = await read.many(
    'contacts',
    [...new Set(ids)].filter((id) => id !== wholeClient),
  );
  const roleIds = interviews.flatMap(({ roleId }) => (roleId === null ? [] : [roleId]));
  const roles = new Map((await read.many('roles', [...new Set(roleIds)])).map((role) => [role.id, role]));
  const names = new Map(contacts.map(({ id, name }) => [id, name]));
  return interviews.map((interview) => {
    const role = roles.get(interview.roleId ?? '');
    const speakers = [...new Set([...interviewersOf(interview), ...Object.keys(interview.feedback)])];
    return {
      interview,
      roundName: role ? roundNameOf(role, interview.roundId) : null,
      words: speakers.map((id) => ({
        id,
        name: names.get(id) ?? null,
        said: interview.feedback[id] ?? null,
      })),
      verdict: verdictOf(interview),
    };
  });
}

/** One interview with what was said of it; null when it is gone or not with a client. */
export async function readHeard(read: ViewReader, interviewId: string): Promise<Heard | null> {
  const interview = await read.get('interviews', interviewId);
  if (interview?.kind !== 'client') return null;
  return (await hear(read, [interview]))[0] ?? null;
}
