// Every keystroke of names as they are typed, over the whole book, beside a scan of one lower-case text per person.
import { createViewReader } from '@data/view-reader';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { allKinds } from '@shared/domain/candidate/search/search-keys';
import type { CandidateFace } from '@data/indexes/faces';
import type { Figure } from '../figure';
import { median, percentile, rounds } from './interleave';
import { manager, type BenchOffice } from './open-bench-office';
import { openLike } from './sql-like';

const peopleTyped = 12;
const people = 97;
const lastShare = 0.99;
/** SQLite takes as long as a thousand keys: some rounds of it are enough for a median. */
const sqlEvery = 3;
/** As many as a picker offers. */
const limit = 8;
/** A key takes some microseconds, as short as the page's clock can tell. */
const times = 8;

/** What somebody types on the way to one person, letter by letter: a Latin name, two characters, part of a phone. */
function keysTo({ surname, givenNames, chineseName, phones }: CandidateFace): readonly string[] {
  const latin = `${surname} ${givenNames.split(' ')[0] ?? ''}`;
  const phone = Object.values(phones)[0]?.typed ?? '';
  return [latin, chineseName.slice(1), phone.slice(2, 6)].flatMap((text) =>
    Array.from(text, (_, at) => text.slice(0, at + 1)),
  );
}

const plainText = (candidate: CandidateFace): string =>
  [fullName(candidate), candidate.chineseName, candidate.email, ...phonesOf(candidate)]
    .join(' ')
    .toLowerCase();

const phonesOf = ({ phones }: CandidateFace): readonly string[] =>
  Object.values(phones).map(({ typed }) => typed);

const findPlain = (texts: readonly string[], query: string): readonly string[] =>
  texts.filter((text) => text.includes(query.toLowerCase()));

const find = ({ database }: BenchOffice, typed: string, most = limit) =>
  database.people.find({ typed, kinds: allKinds, limit: most });

/** Mean milliseconds of doing it some times over. */
async function timed(work: () => unknown, repeated: number): Promise<number> {
  const start = performance.now();
  for (let time = 0; time < repeated; time += 1) await work();
  return (performance.now() - start) / repeated;
}

const bookOf = ({ database }: BenchOffice): Promise<readonly CandidateFace[]> =>
  createViewReader(database, manager).allFaces('candidates');

/** The keys on the way to some people; throws when a key does not find whom it was typed for. */
async function keysTyped(office: BenchOffice, book: readonly CandidateFace[]): Promise<readonly string[]> {
  const chosen = Array.from({ length: peopleTyped }, (_, at) => book[at * people + people]!);
  const keys: string[] = [];
  for (const person of chosen)
    for (const key of keysTo(person)) {
      const ids = await find(office, key, book.length);
      if (!ids.includes(person.id)) throw new Error(`"${key}" does not find ${person.id}`);
      keys.push(key);
    }
  return keys;
}

/** Measures every key in turns, over 10,000 and 100,000 people. */
export async function searchFigures(fewer: BenchOffice, more: BenchOffice): Promise<readonly Figure[]> {
  const book = await bookOf(more);
  const texts = book.map(plainText);
  await find(fewer, 'a');
  const built = await timed(() => find(more, 'a'), 1);
  const keys = await keysTyped(more, book);
  const like = await openLike(texts);
  const seen = { real: [] as number[], fewer: [] as number[], plain: [] as number[], sql: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const key of keys) {
      seen.fewer.push(await timed(() => find(fewer, key), times));
      seen.real.push(await timed(() => find(more, key), times));
      seen.plain.push(await timed(() => findPlain(texts, key), 1));
      if (round % sqlEvery === 0) seen.sql.push(await timed(() => like(key), 1));
    }
  }
  return figuresOf(seen, built, `${keys.length} keys, ${rounds} rounds`);
}

function figuresOf(
  seen: Readonly<Record<'real' | 'fewer' | 'plain' | 'sql', readonly number[]>>,
  built: number,
  note: string,
): readonly Figure[] {
  const fasterThan = (times: readonly number[]): number => median(times) / median(seen.real);
  const millis = (name: string, value: number, more: string): Figure => ({
    ...{ name, value, unit: 'milliseconds', note: `this machine now, 100k people${more}` },
    goal: name.endsWith('p99') ? { atMost: 1 } : null,
  });
  return [
    { name: 'Key, L : M', value: median(seen.real) / median(seen.fewer), unit: 'ratio', goal: null, note },
    {
      ...{ name: 'Key, faster than SQL', value: fasterThan(seen.sql), unit: 'ratio' },
      ...{ goal: { atLeast: 1_000 }, note: "SQLite in this page: LIKE '%…%' over one text a person" },
    },
    {
      ...{ name: 'Key, faster than a scan', value: fasterThan(seen.plain), unit: 'ratio', goal: null },
      note: 'scan = includes over the same texts',
    },
    millis('Key p50', median(seen.real), ''),
    millis('Key p99', percentile(seen.real, lastShare), `, each key the mean of ${times}`),
    millis('Index made anew', built, ''),
  ];
}
