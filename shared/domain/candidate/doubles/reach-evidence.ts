// What phones, e-mails and addresses say for or against one person, in bits.
import type { Identity, PhoneKey } from './identity';
import { isNearWord, slipsBetween } from './likeness';
import type { Rarity } from './rarity';

/** How two phones or e-mails stand to each other. */
export type ReachRelation = 'same' | 'near' | 'other' | 'missing';

/** A relation with its weight; `value` is the text of the second record that met. */
export interface ReachEvidence {
  readonly bits: number;
  readonly relation: ReachRelation;
  readonly value: string;
  /** Only what a household or an office shares has met. */
  readonly shared: boolean;
}

const weights = {
  phone: 22,
  sharedPhone: 8,
  nearPhone: 8,
  otherPhone: -2.5,
  email: 20,
  nearEmail: 7,
  otherEmail: -1,
  /** Bits lost with every doubling of those who hold one number. */
  perDoubling: 5,
} as const;
const missing: ReachEvidence = { bits: 0, relation: 'missing', value: '', shared: false };
/** Two records may be one person; more holders of one number are an office or a household. */
const holdersOfOne = 3;

const loss = (holders: number): number =>
  holders <= holdersOfOne ? 0 : weights.perDoubling * Math.log2(holders / (holdersOfOne - 1));

function comparePair(a: PhoneKey, b: PhoneKey, rarity: Rarity): ReachEvidence {
  const own = a.own && b.own;
  const met = { value: b.digits, shared: !own };
  if (a.digits === b.digits) {
    const bits = (own ? weights.phone : weights.sharedPhone) - loss(rarity.holders('p', b.digits));
    return { ...met, bits: Math.max(0, bits), relation: 'same' };
  }
  if (own && a.digits.length === b.digits.length && slipsBetween(a.digits, b.digits, 1) === 1)
    return { ...met, bits: weights.nearPhone, relation: 'near' };
  return { ...met, bits: own ? weights.otherPhone : 0, relation: own ? 'other' : 'missing' };
}

/** The phones that say most. Numbers of a home or an office never speak against anybody. */
export function comparePhones(a: Identity, b: Identity, rarity: Rarity): ReachEvidence {
  const found = a.phones.flatMap((one) => b.phones.map((other) => comparePair(one, other, rarity)));
  const met = found.filter(({ bits }) => bits > 0).sort((one, other) => other.bits - one.bits)[0];
  return met ?? found.find(({ relation }) => relation === 'other') ?? missing;
}

const shortestBox = 5;
const officeBoxes = new Set(['info', 'admin', 'office', 'contact', 'enquiry', 'hr', 'sales', 'hello']);

/** E-mails; a slip, or the same box at another provider, is near. */
export function compareEmails(a: Identity, b: Identity, rarity: Rarity): ReachEvidence {
  if (a.email === '' || b.email === '') return missing;
  const [boxA = '', boxB = ''] = [a.email.split('@')[0], b.email.split('@')[0]];
  const shared = officeBoxes.has(boxB);
  const met = { value: b.email, shared };
  if (a.email === b.email) {
    const bits = (shared ? weights.sharedPhone : weights.email) - loss(rarity.holders('m', b.email));
    return { ...met, bits: Math.max(0, bits), relation: 'same' };
  }
  const near = slipsBetween(a.email, b.email, 1) === 1 || (boxA === boxB && boxB.length >= shortestBox);
  if (near && !shared) return { ...met, bits: weights.nearEmail, relation: 'near' };
  return { ...met, bits: weights.otherEmail, relation: 'other' };
}

/** Bits of an address that is the same in every word. */
export const mostOfAddress = 26;

const address = {
  /** Words of one address come together: each says less than it would alone. */
  sameShare: 0.75,
  nearShare: 0.5,
  otherShare: 0.35,
  least: -4,
} as const;

interface Leftover {
  bits: number;
  a: string[];
  b: string[];
}

function takeSame(a: readonly string[], b: readonly string[], rarity: Rarity): Leftover {
  const rest = [...b];
  const left: string[] = [];
  let bits = 0;
  for (const word of a) {
    const at = rest.indexOf(word);
    if (at < 0) left.push(word);
    else {
      rest.splice(at, 1);
      bits += rarity.address(word) * address.sameShare;
    }
  }
  return { bits, a: left, b: rest };
}

const isNumber = (word: string): boolean => /^\d/u.test(word);
/** Letters two words may differ in length by and still be near. */
const mostApart = 3;
const isNearAddressWord = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= mostApart && isNumber(a) === isNumber(b) && isNearWord(a, b);

/** Words of one side that meet a word of the other nearly, or when two of them are put together. */
function takeNear(left: Leftover, rarity: Rarity): Leftover {
  const rest = [...left.b];
  const unmet: string[] = [];
  let { bits } = left;
  for (let at = 0; at < left.a.length; at += 1) {
    const word = left.a[at] ?? '';
    const pair = word + (left.a[at + 1] ?? '');
    const found = rest.findIndex(
      (other, place) =>
        isNearAddressWord(word, other) ||
        isNearAddressWord(pair, other) ||
        (rest[place + 1] !== undefined && isNearAddressWord(word, other + (rest[place + 1] ?? ''))),
    );
    const other = rest[found];
    if (other === undefined) {
      unmet.push(word);
      continue;
    }
    bits += Math.min(rarity.address(word), rarity.address(other)) * address.nearShare;
    if (!isNearAddressWord(word, other) && isNearAddressWord(pair, other)) at += 1;
    else if (!isNearAddressWord(word, other)) rest.splice(found + 1, 1);
    rest.splice(found, 1);
  }
  return { bits, a: unmet, b: rest };
}

const weightOf = (words: readonly string[], rarity: Rarity): number =>
  words.reduce((sum, word) => sum + rarity.address(word), 0);

/**
 * Addresses, word by word in any order. Words left on one side only are a part that was not written down and say nothing;
 * those left on both sides speak against.
 */
export function compareAddresses(a: Identity, b: Identity, rarity: Rarity): number {
  if (a.address.length === 0 || b.address.length === 0) return 0;
  const { bits, ...left } = takeNear(takeSame(a.address, b.address, rarity), rarity);
  const against = Math.min(weightOf(left.a, rarity), weightOf(left.b, rarity)) * address.otherShare;
  return Math.max(address.least, Math.min(mostOfAddress, bits - against));
}
