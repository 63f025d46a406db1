import { repairPurposeOf, type RepairPurpose } from './repair';
import type { Task, TaskKind } from './task';

/** What a task reads: the words somebody typed, or the key of the words that screens have for its kind. */
export type TaskWording =
  { readonly text: string } | { readonly key: `taskKinds.${TaskKind}` | `repairPurposes.${RepairPurpose}` };

/** Tasks the app made are worded by their kind, repairs by their purpose. */
export function taskWording(task: Pick<Task, 'kind' | 'words'>): TaskWording {
  const purpose = repairPurposeOf(task);
  if (purpose !== null) return { key: `repairPurposes.${purpose}` };
  return task.words === '' ? { key: `taskKinds.${task.kind}` } : { text: task.words };
}
