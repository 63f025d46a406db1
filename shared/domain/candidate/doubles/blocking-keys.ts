// Keys of which two records share at least one when they may be one person, so that no two records without anything in
// common are ever compared. They find too many, and hardly ever too few.
import type { Identity, NameForm } from './identity';
import { syllableKeys } from './romanised';

const half = 4;
const edge = 3;
const ends = 2;

const unordered = (kind: string, a: string, b: string): string =>
  a < b ? `${kind}${a} ${b}` : `${kind}${b} ${a}`;

/** Whole, and three ways with a part left out, so that one slip leaves one of them whole. */
const phoneKeys = ({ phones }: Identity): readonly string[] =>
  phones.flatMap(({ digits }) => [
    `p${digits}`,
    `q${digits.slice(0, half)}`,
    `r${digits.slice(-half)}`,
    `s${digits.slice(0, edge)} ${digits.slice(-edge)}`,
  ]);

function emailKeys({ email }: Identity): readonly string[] {
  const [box = ''] = email.split('@');
  return email === '' ? [] : [`m${email}`, `x${box}`, `z${box.slice(0, half)} ${email.slice(-edge)}`];
}

/** A name by its beginning and by its end, for one of which a slip leaves the other whole. */
const edgesOf = (name: string): readonly string[] =>
  name.length < edge ? [name] : [`^${name.slice(0, edge)}`, `${name.slice(-edge)}$`];

const edgePairs = (one: string, other: string): readonly string[] =>
  edgesOf(one).flatMap((left) => edgesOf(other).map((right) => unordered('e', left, right)));

/** Names in pairs of their parts: whole, by their edges, and with one part known by its ends alone. */
const pairKeys = (one: string, other: string): readonly string[] => [
  unordered('n', one, other),
  ...edgePairs(one, other),
  `t${one} ${other.slice(0, ends)}`,
  `u${one} ${other.slice(-ends)}`,
];

/** The surname with each syllable of a given name, by what they may be. */
const spelledKeys = (surname: string, { words, kind }: NameForm): readonly string[] =>
  kind === 'western'
    ? []
    : syllableKeys(surname).flatMap((key) =>
        words.flatMap(syllableKeys).map((syllable) => unordered('y', key, syllable)),
      );

function nameKeys({ surname, forms, chinese, bags }: Identity): readonly string[] {
  const parts = [surname, ...forms.map(({ joined }) => joined)].filter((part) => part !== '');
  const pairs = parts.flatMap((one) => parts.flatMap((other) => (one === other ? [] : pairKeys(one, other))));
  const spelled = forms.flatMap((form) => spelledKeys(surname, form));
  return [`c${chinese}`, ...bags.map((bag) => `b${bag}`), ...pairs, ...spelled].filter(
    (key) => key.length > 1,
  );
}

function addressKeys({ address, surname, forms }: Identity): readonly string[] {
  const names = [surname, ...forms.map(({ joined }) => joined)].filter((name) => name !== '');
  return address.flatMap((word, at) => [
    ...address.slice(at + 1, at + 1 + ends).map((next) => unordered('a', word, next)),
    ...names.flatMap((name) => edgesOf(name).map((part) => `d${part} ${word}`)),
  ]);
}

/** All keys of a record, each once. */
export const blockingKeys = (identity: Identity): readonly string[] => [
  ...new Set([
    ...phoneKeys(identity),
    ...emailKeys(identity),
    ...nameKeys(identity),
    ...addressKeys(identity),
  ]),
];
