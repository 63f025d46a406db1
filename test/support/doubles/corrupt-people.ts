// Invented people written down again with mistakes, for sets of every difficulty: seeded, and knowing nothing of the guard.
import type { Known } from './link-quality';

/** A stream of numbers in [0, 1) that a seed makes again (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

type Random = () => number;

/** How hard a set is. */
export interface ErrorLevel {
  readonly name: string;
  /** Most copies of one person, and most mistakes in one copy and in one of its fields. */
  readonly copies: number;
  readonly perRecord: number;
  readonly perField: number;
}

/** From one mistake a copy to ten. */
export const errorLevels: readonly ErrorLevel[] = [
  { name: 'light: one copy, up to 3 mistakes, one a field', copies: 1, perRecord: 3, perField: 1 },
  { name: 'middle: up to 3 copies, up to 5 mistakes, two a field', copies: 3, perRecord: 5, perField: 2 },
  { name: 'heavy: up to 5 copies, up to 10 mistakes, three a field', copies: 5, perRecord: 10, perField: 3 },
];

const starts = 'b br c ch cr d dr f fl g gr h j k kl l m n p pr qu r s sh st t th tr v w wh z'.split(' ');
const middles = 'a e i o u ai ea ee oo ou'.split(' ');
const closes = 'l ll n nd r rt s ss t th m ck ng x rd'.split(' ');
const endings = {
  given: ['a', 'ie', 'y', 'on', 'en', 'ah', 'el', 'ine', 'is', 'ey'],
  surname: ['son', 'man', 'ley', 'er', 'ton', 'field', 'ing', 'well', 'ski', 'berg', 'ard', 'ham'],
  street: ['wood', 'ford', 'mont', 'worth', 'dale', 'rick', 'ana', 'wick'],
  place: ['ville', 'bury', 'lands', 'brook', 'port', 'more', 'bank', 'gate'],
};
const roads = ['street', 'road', 'place', 'crescent', 'avenue', 'circuit', 'close', 'court'];
const states = ['ka', 'lo', 'mi', 'tor'];

const pick = <Item>(from: readonly Item[], random: Random): Item => {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

function wordsOf(kind: keyof typeof endings, count: number, random: Random): readonly string[] {
  const found = new Set<string>();
  while (found.size < count) {
    const middle = random() < 0.4 ? pick(starts, random) + pick(middles, random) : '';
    found.add(
      pick(starts, random) +
        pick(middles, random) +
        middle +
        pick(closes, random) +
        pick(endings[kind], random),
    );
  }
  return [...found];
}

/** The earlier a word stands, the oftener it is taken: as names are in every country. */
const takeCommon = (from: readonly string[], random: Random): string =>
  from[Math.floor(from.length * random() ** 2)] ?? '';

interface Person {
  given: string;
  surname: string;
  number: string;
  street: string;
  house: string;
  place: string;
  postcode: string;
  state: string;
}
type Field = keyof Person;
const fields: readonly Field[] = [
  'given',
  'surname',
  'number',
  'street',
  'house',
  'place',
  'postcode',
  'state',
];

interface Words {
  readonly given: readonly string[];
  readonly surname: readonly string[];
  readonly street: readonly string[];
  readonly place: readonly string[];
}

const person = (words: Words, random: Random): Person => ({
  given: random() < 0.03 ? '' : takeCommon(words.given, random),
  surname: random() < 0.02 ? '' : takeCommon(words.surname, random),
  number: random() < 0.05 ? '' : `${1 + Math.floor(random() ** 2 * 300)}`,
  street: `${takeCommon(words.street, random)} ${pick(roads, random)}`,
  house: random() < 0.4 ? '' : `${takeCommon(words.place, random)} ${takeCommon(words.street, random)}`,
  place: takeCommon(words.place, random),
  postcode: `${2000 + Math.floor(random() * 900)}`,
  state: pick(states, random),
});

const letters = 'abcdefghijklmnopqrstuvwxyz';
const sounds: readonly (readonly [string, string])[] = [
  ['ph', 'f'],
  ['c', 'k'],
  ['ie', 'y'],
  ['ck', 'k'],
  ['ee', 'ea'],
  ['th', 't'],
  ['s', 'z'],
  ['ou', 'oo'],
  ['x', 'ks'],
  ['ll', 'l'],
];

/** One slip of a typing or listening person. */
function slip(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  const other = /\d/u.test(text) ? `${Math.floor(random() * 10)}` : pick([...letters], random);
  const kind = random();
  if (kind < 0.2) return text.slice(0, at) + other + text.slice(at);
  if (kind < 0.4) return text.slice(0, at) + text.slice(at + 1);
  if (kind < 0.6) return text.slice(0, at) + other + text.slice(at + 1);
  if (kind < 0.75) return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
  if (kind < 0.85) return `${text.slice(0, at)} ${text.slice(at)}`;
  const heard = sounds.find(([from]) => text.includes(from));
  return heard ? text.replace(heard[0], heard[1]) : text.slice(0, at) + text.slice(at + 1);
}

function swapTwo(copy: Person, one: Field, other: Field): void {
  [copy[one], copy[other]] = [copy[other], copy[one]];
}

/** One mistake: a slip, a field left out, another value, two fields in each other's place. */
function spoil(copy: Person, field: Field, { words, random }: { words: Words; random: Random }): void {
  const kind = random();
  if (kind < 0.06) copy[field] = '';
  else if (kind < 0.12) copy[field] = person(words, random)[field];
  else if (kind < 0.16) swapTwo(copy, 'given', 'surname');
  else if (kind < 0.19) swapTwo(copy, 'street', 'house');
  else if (copy[field] !== '') copy[field] = slip(copy[field], random);
}

function copyOf(of: Person, level: ErrorLevel, made: { words: Words; random: Random }): Person {
  const copy = { ...of };
  const spoiled = new Map<Field, number>();
  const mistakes = 1 + Math.floor(made.random() * level.perRecord);
  for (let done = 0; done < mistakes; done += 1) {
    const field = pick(fields, made.random);
    const before = spoiled.get(field) ?? 0;
    if (before >= level.perField) continue;
    spoiled.set(field, before + 1);
    spoil(copy, field, made);
  }
  return copy;
}

const asKnown = (copy: Person, id: string, label: string): Known => ({
  person: id,
  label,
  fields: {
    surname: copy.surname,
    givenNames: copy.given,
    englishName: '',
    chineseName: '',
    phones: {},
    email: '',
    address: [
      `${copy.number} ${copy.street}`,
      copy.house,
      `${copy.place} ${copy.state} ${copy.postcode}`,
    ].join(', '),
  },
});

/** Invented people, half of whom stand in the set more than once with mistakes. */
export function corruptedPeople(level: ErrorLevel, seed: number, people: number): readonly Known[] {
  const random = seededRandom(seed);
  const words: Words = {
    given: wordsOf('given', 250, random),
    surname: wordsOf('surname', 500, random),
    street: wordsOf('street', 400, random),
    place: wordsOf('place', 250, random),
  };
  return Array.from({ length: people }, (_none, at) => at).flatMap((at) => {
    const original = person(words, random);
    const copies = random() < 0.5 ? 0 : 1 + Math.floor(random() * level.copies);
    const spoiled = Array.from({ length: copies }, (_copy, number) =>
      asKnown(copyOf(original, level, { words, random }), `${at}`, `${at}-copy-${number}`),
    );
    return [asKnown(original, `${at}`, `${at}-original`), ...spoiled];
  });
}
