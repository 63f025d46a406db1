import type { Task, TaskKind } from './task';

/** Tasks that are settled with the client; all others with the candidate, where they name one. */
const clientKinds: readonly TaskKind[] = ['tell-client', 'chase-feedback', 'repair-client'];

/** True when the task is for the client's ear. */
export const isForClient = ({ kind }: Pick<Task, 'kind'>): boolean => clientKinds.includes(kind);

/** Whom a task is settled with. */
export interface TaskParty {
  readonly candidateId: string | null;
  readonly contactId: string | null;
}

/** The one person to be called; both are null when the task names nobody who can be. */
export function partyOf(task: Pick<Task, 'kind' | 'candidateId' | 'contactId'>): TaskParty {
  const { candidateId, contactId } = task;
  if (isForClient(task)) return { candidateId: null, contactId };
  return candidateId === null ? { candidateId, contactId } : { candidateId, contactId: null };
}
