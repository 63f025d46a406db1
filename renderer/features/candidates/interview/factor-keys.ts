import type { MotivationFactor } from '@shared/domain/candidate/motivation-note';

/** The letter that ranks a factor; none is a key of the screen, and none is needed twice. */
export const factorKeys: Readonly<Record<MotivationFactor, string>> = {
  growth: 'g',
  pay: 'p',
  manager: 'm',
  commute: 'c',
  stability: 's',
  flexibility: 'f',
  brand: 'b',
  content: 'k',
  culture: 'u',
  title: 't',
};

/** The id of the field in which a factor's words are typed. */
export const factorFieldId = (factor: MotivationFactor): string => `factor-words-${factor}`;
