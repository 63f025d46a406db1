// What two names say for or against one person, in bits. Given names and surnames may have changed places; a Chinese given
// name and an English first name are compared each with its kind; what is missing says nothing.
import { isNearWord, likenessOf, slipsBetween } from './likeness';
import type { Identity, NameForm } from './identity';
import type { Rarity } from './rarity';
import { isKnownSyllable, isSameSyllable, splitSyllables } from './romanised';

/** How two names, or two parts of them, stand to each other. `unlike-kind`: one is Chinese, the other is not. */
export type NameRelation =
  'same' | 'variant' | 'near' | 'part' | 'far' | 'other' | 'other-chinese' | 'missing' | 'unlike-kind';

/** A relation with its weight. */
export interface NameEvidence {
  readonly bits: number;
  readonly relation: NameRelation;
}

/** What the whole names say. */
export interface NamesEvidence {
  readonly bits: number;
  readonly surname: NameRelation;
  readonly given: NameRelation;
  readonly chinese: NameRelation;
  /** Surname and given name stand in each other's place, or the words in another order. */
  readonly reordered: boolean;
}

const weights = {
  variantLoss: 1.5,
  nearShare: 0.8,
  nearLoss: 1,
  partShare: 0.6,
  far: 0,
  initial: 2.5,
  otherGiven: -6,
  otherSurname: -6,
  /** A Chinese given name is neither changed nor mistaken as a first name is: who has another one is a brother or sister. */
  otherChinese: -16,
  /** One letter makes one syllable another one: a slip perhaps, more often another name. */
  oneLetter: -6,
  otherHan: -12,
  oneHan: -7,
  unlikeKind: -0.5,
  otherFirstName: -3,
  swapped: -2,
  secondScript: 0.3,
  otherSpelling: -2,
  secondForm: 0.8,
} as const;
const farLikeness = 0.8;
const shortestPart = 3;
const none: NameEvidence = { bits: 0, relation: 'missing' };

const commoner = (a: string, b: string, rarity: Rarity): number => Math.min(rarity.name(a), rarity.name(b));

function isInitials(initials: NameForm, whole: NameForm): boolean {
  return (
    initials.words.length <= whole.words.length &&
    initials.words.every((letter, at) => whole.words[at]?.startsWith(letter) === true)
  );
}

function isVariant(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const straight = a.every((word, at) => isSameSyllable(word, b[at] ?? ''));
  return straight || (a.length > 1 && [...a].sort().join(' ') === [...b].sort().join(' '));
}

function compareWestern(a: string, b: string, rarity: Rarity): NameEvidence {
  const bits = commoner(a, b, rarity);
  if (a === b) return { bits, relation: 'same' };
  if (isNearWord(a, b)) return { bits: bits * weights.nearShare - weights.nearLoss, relation: 'near' };
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= shortestPart && long.startsWith(short))
    return { bits: bits * weights.partShare, relation: 'part' };
  if (likenessOf(a, b) >= farLikeness) return { bits: weights.far, relation: 'far' };
  return { bits: weights.otherGiven, relation: 'other' };
}

function compareChinese(a: NameForm, b: NameForm, rarity: Rarity): NameEvidence {
  const bits = commoner(a.joined, b.joined, rarity);
  if (a.joined === b.joined) return { bits, relation: 'same' };
  if (isVariant(a.words, b.words)) return { bits: bits - weights.variantLoss, relation: 'variant' };
  if (slipsBetween(a.joined, b.joined, 1) === 1)
    return { bits: weights.oneLetter, relation: 'other-chinese' };
  return { bits: weights.otherChinese, relation: 'other-chinese' };
}

/** A form by its syllables where it can be read so. */
const syllablesOf = (form: NameForm): NameForm => {
  const split = form.words.length === 1 ? splitSyllables(form.joined) : null;
  return split ? { words: split, joined: form.joined, kind: 'chinese' } : form;
};

/** Two ways to call somebody. Null when one is of Chinese syllables and the other is not. */
function compareForms(a: NameForm, b: NameForm, rarity: Rarity): NameEvidence | null {
  if (a.kind === 'initials' || b.kind === 'initials') {
    const [short, long] = a.kind === 'initials' ? [a, b] : [b, a];
    if (isInitials(short, long)) return { bits: weights.initial * short.words.length, relation: 'part' };
    return long.kind === 'western' ? null : { bits: weights.otherGiven, relation: 'other' };
  }
  if (a.joined === b.joined) return { bits: commoner(a.joined, b.joined, rarity), relation: 'same' };
  if (a.kind === 'western' && b.kind === 'western') return compareWestern(a.joined, b.joined, rarity);
  const [left, right] = [syllablesOf(a), syllablesOf(b)];
  if (left.kind === 'chinese' && right.kind === 'chinese') return compareChinese(left, right, rarity);
  const near = compareWestern(a.joined, b.joined, rarity);
  return near.relation === 'near' ? near : null;
}

const best = (found: readonly NameEvidence[]): NameEvidence | undefined =>
  [...found].sort((a, b) => b.bits - a.bits)[0];

function compareGiven(a: readonly NameForm[], b: readonly NameForm[], rarity: Rarity): NameEvidence {
  if (a.length === 0 || b.length === 0) return none;
  const found = a.flatMap((one) =>
    b.flatMap((other) => {
      const evidence = compareForms(one, other, rarity);
      return evidence ? [{ ...evidence, chinese: one.kind === 'chinese' || other.kind === 'chinese' }] : [];
    }),
  );
  const chinese = best(found.filter((evidence) => evidence.chinese));
  const western = best(found.filter((evidence) => !evidence.chinese));
  if (!chinese || !western)
    return chinese ?? western ?? { bits: weights.unlikeKind, relation: 'unlike-kind' };
  if (chinese.bits >= 0 && western.bits < 0)
    return { ...chinese, bits: chinese.bits + weights.otherFirstName };
  if (chinese.bits < 0) return { ...chinese, bits: chinese.bits + Math.max(0, western.bits) };
  const [more, less] = chinese.bits >= western.bits ? [chinese, western] : [western, chinese];
  return { ...more, bits: more.bits + weights.secondForm * less.bits };
}

function compareSurnames(a: string, b: string, rarity: Rarity): NameEvidence {
  if (a === '' || b === '') return none;
  const bits = commoner(a, b, rarity);
  if (a === b) return { bits, relation: 'same' };
  if (isKnownSyllable(a) && isKnownSyllable(b))
    return isSameSyllable(a, b)
      ? { bits: bits - weights.variantLoss, relation: 'variant' }
      : { bits: weights.otherSurname, relation: 'other-chinese' };
  const near = compareWestern(a, b, rarity);
  return near.relation === 'other' ? { bits: weights.otherSurname, relation: 'other' } : near;
}

function compareHan(a: string, b: string, rarity: Rarity): NameEvidence {
  if (a === '' || b === '') return none;
  const [left, right] = [[...a], [...b]];
  if (a === b) return { bits: left.reduce((sum, letter) => sum + rarity.han(letter), 0), relation: 'same' };
  const differing = left.filter((letter, at) => letter !== right[at]).length;
  const one = left.length === right.length && differing === 1;
  return { bits: one ? weights.oneHan : weights.otherHan, relation: 'other-chinese' };
}

interface Latin {
  readonly surname: NameEvidence;
  readonly given: NameEvidence;
  readonly bits: number;
  readonly reordered: boolean;
}

const asForm = (word: string): NameForm => ({
  words: splitSyllables(word) ?? [word],
  joined: word,
  kind: splitSyllables(word) ? 'chinese' : 'western',
});

const formsOfWord = (word: string): readonly NameForm[] => (word === '' ? [] : [asForm(word)]);

function compareSwapped(a: Identity, b: Identity, rarity: Rarity): Latin {
  const given = compareGiven(formsOfWord(a.surname), b.forms, rarity);
  const surname = compareGiven(a.forms, formsOfWord(b.surname), rarity);
  return { given, surname, bits: given.bits + surname.bits + weights.swapped, reordered: true };
}

/** Changed places are seen where one part meets, and the other says nothing of another person's Chinese name. */
const isSwap = ({ surname, given }: Latin): boolean =>
  Math.max(surname.bits, given.bits) > 0 &&
  [surname, given].every(({ relation }) => relation !== 'unlike-kind' && relation !== 'other-chinese');

function compareLatin(a: Identity, b: Identity, rarity: Rarity): Latin {
  const surname = compareSurnames(a.surname, b.surname, rarity);
  const given = compareGiven(a.forms, b.forms, rarity);
  const straight = { surname, given, bits: surname.bits + given.bits, reordered: false };
  if (surname.relation === 'same' && given.relation === 'same') return straight;
  const bag = a.bags.find((words) => b.bags.includes(words));
  if (bag !== undefined) {
    const bits = bag.split(' ').reduce<number>((sum, word) => sum + rarity.name(word), weights.swapped);
    const same = { bits: 0, relation: 'same' } as const;
    return { surname: same, given: same, bits, reordered: true };
  }
  const swapped = compareSwapped(a, b, rarity);
  return isSwap(swapped) && swapped.bits > straight.bits ? swapped : straight;
}

/** The two scripts write one name: the second adds little, and where the characters are the same, spelling hardly speaks. */
function bothScripts(latin: number, han: NameEvidence): number {
  if (latin > 0 && han.bits > 0)
    return Math.max(latin, han.bits) + weights.secondScript * Math.min(latin, han.bits);
  return han.bits + (han.bits > 0 ? Math.max(latin, weights.otherSpelling) : latin);
}

/** Compares the names of two people in both scripts. */
export function compareNames(a: Identity, b: Identity, rarity: Rarity): NamesEvidence {
  const latin = compareLatin(a, b, rarity);
  const han = compareHan(a.chinese, b.chinese, rarity);
  const bits = bothScripts(latin.bits, han);
  return {
    bits,
    surname: latin.surname.relation,
    given: latin.given.relation,
    chinese: han.relation,
    reordered: latin.reordered,
  };
}
