import type { CancelledBy, Interview } from '../interview/interview';
import type { TaskKind } from './task';

/**
 * Who has to hear that an interview is called off or moved: everybody in it except the side the message came from.
 * A client hears only of client interviews.
 */
export function whoMustBeTold(
  kind: Interview['kind'],
  by: CancelledBy,
): readonly Extract<TaskKind, 'tell-candidate' | 'tell-client'>[] {
  const candidate = by === 'candidate' ? [] : (['tell-candidate'] as const);
  const client = kind === 'office' || by === 'client' ? [] : (['tell-client'] as const);
  return [...candidate, ...client];
}
