// Two records of one person made one: which fields are chosen as a whole, which are put together element by element.
import type { Json } from '../../../kernel/json';
import { equalJson } from '../../../kernel/json';
import type { Candidate } from '../candidate';

/** What is chosen as one thing: all parts of the Latin name go together. */
export const mergeFields = {
  name: ['surname', 'givenNames', 'englishName', 'preferredName'],
  chineseName: ['chineseName'],
  email: ['email'],
  address: ['address'],
  district: ['district'],
  headline: ['headline'],
  summary: ['summary'],
  rightToWork: ['rightToWork'],
  notice: ['notice'],
  availableFrom: ['availableFrom'],
  currentPay: ['currentPay'],
  expectedPay: ['expectedPay'],
  maximumCommuteMinutes: ['maximumCommuteMinutes'],
  parked: ['parked'],
  pool: ['pool'],
  ownerId: ['ownerId'],
  source: ['source'],
} as const satisfies Record<string, readonly (keyof Candidate)[]>;

/** Sets that are put together. */
export const mergeSets = [
  'phones',
  'languages',
  'skills',
  'work',
  'education',
  'windows',
  'exceptions',
  'constraints',
  'doNotSend',
] as const satisfies readonly (keyof Candidate)[];

/** A field that is chosen as a whole. */
export type MergeField = keyof typeof mergeFields;
/** A set. */
export type MergeSet = (typeof mergeSets)[number];
/** Which record's value stands afterwards; `both` for sets alone. */
export type MergeSide = 'kept' | 'gone' | 'both';

/** All fields in the order in which a person reads them. */
export const mergeFieldNames = Object.keys(mergeFields) as readonly MergeField[];

/** Nothing was ever said: an empty text, no value, the right to work that nobody asked about. */
export function isUnsaid(candidate: Candidate, field: MergeField): boolean {
  if (field === 'rightToWork') return candidate.rightToWork.kind === 'unknown';
  return mergeFields[field].every((part) => candidate[part] === '' || candidate[part] === null);
}

/** True when both records say the same. */
export const isAlike = (kept: Candidate, gone: Candidate, field: MergeField): boolean =>
  mergeFields[field].every((part) => equalJson(kept[part], gone[part]));

/** What stands unless a person chooses otherwise: the kept record's value where it has one, and all of every set. */
export const proposedSide = (kept: Candidate, gone: Candidate, field: MergeField): 'kept' | 'gone' =>
  isUnsaid(kept, field) && !isUnsaid(gone, field) ? 'gone' : 'kept';

type Elements = Readonly<Record<string, Json>>;

/** Sets whose keys say what the element is about; all others have keys of no meaning. */
const keyedByMeaning: readonly MergeSet[] = ['languages', 'doNotSend'];

const plainText = (text: unknown): string => (typeof text === 'string' ? text.trim().toLowerCase() : '');
const phoneDigits = 8;

/** What two elements of a set are the same by. */
function samenessOf(set: MergeSet, element: Json): string {
  const fields = element as Readonly<Record<string, Json>>;
  if (set === 'phones')
    return plainText(fields['e164'] ?? fields['typed'])
      .replace(/\D+/gu, '')
      .slice(-phoneDigits);
  if (set === 'skills') return plainText(fields['name']);
  return JSON.stringify(element);
}

/** Elements of the gone record that the kept one does not have, by the key they stand under there. */
export function newElements(kept: Candidate, gone: Candidate, set: MergeSet): Elements {
  const [here, there]: readonly [Elements, Elements] = [kept[set], gone[set]];
  const known = new Set(Object.values(here).map((element) => samenessOf(set, element)));
  const isNew = ([key, element]: readonly [string, Json]): boolean =>
    keyedByMeaning.includes(set) ? !(key in here) : !known.has(samenessOf(set, element));
  return Object.fromEntries(Object.entries(there).filter(isNew));
}

/** The paths that put a set together as chosen; `nextKey` gives keys that are free. */
export function setWrites(
  { kept, gone }: { readonly kept: Candidate; readonly gone: Candidate },
  { set, side }: { readonly set: MergeSet; readonly side: MergeSide },
  nextKey: () => string,
): Readonly<Record<string, Json>> {
  if (side === 'kept') return {};
  const added = Object.entries(side === 'both' ? newElements(kept, gone, set) : (gone[set] as Elements));
  const here: Elements = kept[set];
  const keyOf = (key: string): string => (keyedByMeaning.includes(set) || !(key in here) ? key : nextKey());
  const removed = side === 'gone' ? Object.keys(here).map((key) => [`${set}.${key}`, null] as const) : [];
  return Object.fromEntries([
    ...removed,
    ...added.map(([key, element]) => [`${set}.${keyOf(key)}`, element] as const),
  ]);
}

/** Decided elsewhere than on a profile, and never by what somebody typed or sent. */
export const heldFields: readonly string[] = ['parked', 'ownerId'] satisfies readonly MergeField[];

/** What was chosen, field by field. A field that is not named stays as the kept record has it; a set is put together. */
export interface MergeChosen {
  readonly fields: Partial<Record<MergeField, 'kept' | 'gone'>>;
  readonly sets: Partial<Record<MergeSet, MergeSide>>;
}

/** The paths by which the kept record takes what was chosen of the other one; `nextKey` gives keys that are free. */
export function takenPaths(
  both: { readonly kept: Candidate; readonly gone: Candidate },
  { fields, sets }: MergeChosen,
  nextKey: () => string,
): Readonly<Record<string, Json>> {
  const chosen = mergeFieldNames
    .filter((field) => fields[field] === 'gone')
    .flatMap((field) => mergeFields[field].map((part) => [part, both.gone[part]] as const));
  const united = mergeSets.map((set) => setWrites(both, { set, side: sets[set] ?? 'both' }, nextKey));
  return Object.assign({}, Object.fromEntries(chosen), ...united) as Readonly<Record<string, Json>>;
}

/** What a record takes of what somebody typed or sent, unless a person chooses: what it says nothing of, and all of every set. */
export function takenUnlessChosen(
  both: { readonly kept: Candidate; readonly gone: Candidate },
  nextKey: () => string,
): Readonly<Record<string, Json>> {
  const fields = mergeFieldNames
    .filter((field) => !heldFields.includes(field))
    .map((field) => [field, proposedSide(both.kept, both.gone, field)] as const);
  return takenPaths(both, { fields: Object.fromEntries(fields), sets: {} }, nextKey);
}
