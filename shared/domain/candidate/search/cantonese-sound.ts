// One spelling for what sounds alike in Cantonese, however it was written: Hong Kong Government and Macau spellings,
// Yale, Jyutping, and the free spellings of identity cards (Lee and Li, Chow and Chau, Tsui and Chui, Yip and Ip). It is
// coarser than the sounds themselves (the spellings do not tell Pak from Bak either): a net to find with, no proof.

type Step = readonly [RegExp, string];

/** Consonants that several spellings write for one sound, longest first. */
const beginnings: readonly Step[] = [
  [/tsze?/gu, 'ci'],
  [/sze?/gu, 'si'],
  [/tch|tsh|ch|ts|tz|dj|zh|j|z/gu, 'c'],
  [/sh/gu, 's'],
  [/^ie(?=o)/gu, 'ye'],
  [/^i(?=[pu])/gu, 'yi'],
];

const rhymes: readonly Step[] = [
  [/(^[a-z]|[bcdfhls])yu/gu, '$1u'],
  [/eoi|eui|oey/gu, 'ui'],
  [/e[ou]n(?!g)/gu, 'un'],
  [/e[ou]t/gu, 'ut'],
  [/oe|eu/gu, 'eo'],
  [/ee|ei|ey/gu, 'i'],
  [/aa/gu, 'a'],
  [/ay/gu, 'ai'],
  [/oy/gu, 'oi'],
  [/ow/gu, 'au'],
  [/aw|ou/gu, 'o'],
  [/oo|ue/gu, 'u'],
  [/um/gu, 'am'],
  [/([ao])r(?![aeiou])/gu, '$1'],
  // Yale writes an h for a low tone.
  [/h(?![aeiouy])/gu, ''],
];

/** Hong Kong spellings do not tell these apart. */
const hardness: readonly Step[] = [
  [/b/gu, 'p'],
  [/d/gu, 't'],
  [/g/gu, 'k'],
];

const spelled: readonly Step[] = [...beginnings, ...rhymes, ...hardness];

const rewrite = (text: string, steps: readonly Step[]): string =>
  steps.reduce((written, [pattern, by]) => written.replace(pattern, by), text);

/** The sound of one word of plain letters as a card or a colleague would spell it. */
export const soundOfSpelling = (word: string): string => rewrite(word, spelled);

/** The sound of Jyutping, where `j` is what the others write as `y`. */
export const soundOfJyutping = (syllables: string): string =>
  rewrite(syllables.replaceAll('j', 'y').replaceAll('yyu', 'yu'), spelled);
