import { isCommonCharacter } from './common-characters';

const ascii = /^[\t\n\r\u0020-\u007E]$/u;
/** Punctuation and full-width forms that Chinese text is written with. */
const ordinary = /^[\u3000-\u303F\uFF01-\uFF5E\u2018-\u201D\u2026\u2014\u00B7]$/u;
const han = /^\p{Script=Han}$/u;
const ordinaryWorth = 0.5;

function worthOf(sign: string): number {
  if (isCommonCharacter(sign)) return 1;
  if (ordinary.test(sign)) return ordinaryWorth;
  return han.test(sign) ? 0 : -1;
}

/**
 * How much a decoded text looks like Chinese that somebody wrote, from -1 to 1: everyday characters speak for it, signs
 * that nobody types against it. Latin text says nothing; 0 where there is no other.
 */
export function plausibility(text: string): number {
  let worth = 0;
  let counted = 0;
  for (const sign of text) {
    if (ascii.test(sign)) continue;
    worth += worthOf(sign);
    counted += 1;
  }
  return counted === 0 ? 0 : worth / counted;
}
