import type { Interview } from './interview';

const heldStages: readonly Interview['stage'][] = ['arrived', 'in-progress'];

/** True while one of our own interviews is held, or its candidate is here for it: notes are taken in its full window. */
export const isHeldNow = ({ kind, stage }: Pick<Interview, 'kind' | 'stage'>): boolean =>
  kind === 'office' && heldStages.includes(stage);
