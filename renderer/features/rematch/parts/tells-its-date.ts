import type { ScoreLine } from '@shared/domain/matching/score';

/** True where the evidence names the day it was noted, and says to ask again: it need not stand a second time. */
export const tellsItsDate = ({ part, evidence }: Pick<ScoreLine, 'part' | 'evidence'>): boolean =>
  evidence.says === 'too-old' && part !== 'carryOver';
