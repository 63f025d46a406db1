// Whether two records are likely one person: the evidence of names, phones, e-mail and address added up in bits, against
// how unlikely it is beforehand that two records of a book this large are one (Fellegi and Sunter's way of linking records).
// What a household or an office shares counts only as long as the given names do not speak against it.
import type { Identity } from './identity';
import { compareNames, type NamesEvidence, type NameRelation } from './name-evidence';
import {
  compareAddresses,
  compareEmails,
  comparePhones,
  mostOfAddress,
  type ReachEvidence,
} from './reach-evidence';
import type { Rarity } from './rarity';

/** Why two records may be one person. */
export type DoubleCauseKind =
  | 'phone'
  | 'near-phone'
  | 'email'
  | 'near-email'
  | 'name'
  | 'name-order'
  | 'near-name'
  | 'chinese-name'
  | 'address';

/** What was found, in bits, with its causes; `likely` when it is enough to tell a person of it. */
export interface Judgement {
  readonly likely: boolean;
  readonly bits: number;
  readonly causes: readonly DoubleCauseKind[];
}

/** Bits above an even chance from which a person is told. */
const margin = 2;
const tellingAddress = 6;
const tellingReach = 16;
const householdCap = 3;
const agreeing: readonly NameRelation[] = ['same', 'variant', 'near', 'part'];

interface Evidence {
  readonly names: NamesEvidence;
  readonly phones: ReachEvidence;
  readonly email: ReachEvidence;
  readonly address: number;
}

const isOther = (relation: NameRelation): boolean => relation === 'other' || relation === 'other-chinese';

/** Both can be reached in ways of their own, and none is the same: two people, if anything else says so. */
const isReachedApart = ({ phones, email }: Evidence): boolean => {
  const met = [phones, email].some(
    ({ relation, shared }) => !shared && (relation === 'same' || relation === 'near'),
  );
  const apart = [phones, email].some(({ relation }) => relation === 'other');
  return apart && !met;
};

/** What is shared with the people around one, cut down where the names say that it is one of them. */
function withoutHousehold(evidence: Evidence): Evidence {
  const { names, phones, email, address } = evidence;
  const chinese = [names.surname, names.given, names.chinese].includes('other-chinese');
  const spelled = names.given === 'variant' && isReachedApart(evidence);
  if (!isOther(names.given) && !chinese && !spelled) return evidence;
  const capped =
    chinese || isOther(names.surname) || isReachedApart(evidence) || phones.shared || email.shared;
  const cap = (found: ReachEvidence): ReachEvidence =>
    found.shared ? { ...found, bits: Math.min(0, found.bits) } : found;
  return {
    names,
    phones: cap(phones),
    email: cap(email),
    address: capped ? Math.min(address, householdCap) : address,
  };
}

/** The whole name is the same and nothing speaks against it: a person looks, however common the name is. */
function isSameNameUncontradicted({ names, phones, email, address }: Evidence): boolean {
  const latin =
    names.surname === 'same' &&
    (names.given === 'same' || (names.given === 'variant' && names.chinese === 'same'));
  const han = names.chinese === 'same' && !isOther(names.surname);
  const against = [phones.bits, email.bits, address].some((bits) => bits < 0);
  return (latin || han) && names.chinese !== 'other-chinese' && !against;
}

/** A mobile or a mailbox of one's own is the same: whatever the names say, a person looks. */
const isReachedAlike = ({ phones, email }: Evidence): boolean =>
  [phones, email].some(
    ({ relation, shared, bits }) => relation === 'same' && !shared && bits >= tellingReach,
  );

function nameCauses({ surname, given, chinese, reordered }: NamesEvidence): readonly DoubleCauseKind[] {
  const found: DoubleCauseKind[] = [];
  if (agreeing.includes(given) && agreeing.includes(surname)) {
    if (reordered) found.push('name-order');
    else found.push(given === 'same' && surname === 'same' ? 'name' : 'near-name');
  }
  if (chinese === 'same') found.push('chinese-name');
  return found;
}

function causesOf({ names, phones, email, address }: Evidence): readonly DoubleCauseKind[] {
  const found: DoubleCauseKind[] = [];
  if (phones.bits > 0) found.push(phones.relation === 'near' ? 'near-phone' : 'phone');
  if (email.bits > 0) found.push(email.relation === 'near' ? 'near-email' : 'email');
  found.push(...nameCauses(names));
  if (address >= tellingAddress) found.push('address');
  return found;
}

const nothing: Judgement = { likely: false, bits: 0, causes: [] };

/** Judges two records by the rarities of the book they stand in. */
export function judge(a: Identity, b: Identity, rarity: Rarity): Judgement {
  const needed = Math.log2(rarity.records) + margin;
  const known = {
    names: compareNames(a, b, rarity),
    phones: comparePhones(a, b, rarity),
    email: compareEmails(a, b, rarity),
  };
  const without = known.names.bits + known.phones.bits + known.email.bits;
  // Most pairs that share a key by chance end here: the best address could not make them likely.
  const apart = isOther(known.names.given) && isOther(known.names.surname);
  const alike = Math.max(known.phones.bits, known.email.bits) >= tellingReach;
  if (!alike && without + (apart ? householdCap : mostOfAddress) < needed) return nothing;
  const evidence = withoutHousehold({ ...known, address: compareAddresses(a, b, rarity) });
  const { names, phones, email, address } = evidence;
  const bits = names.bits + phones.bits + email.bits + address;
  const causes = causesOf(evidence);
  const likely = bits >= needed || isSameNameUncontradicted(evidence) || isReachedAlike(evidence);
  return { likely: likely && causes.length > 0, bits, causes };
}
