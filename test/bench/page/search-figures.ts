// Every keystroke of names as they are typed, over the whole book, beside a scan of one lower-case text per person.
import { listCandidateChoices, type CandidateChoice } from '@data/queries/interview-booking';
import { createViewReader } from '@data/view-reader';
import { fullName } from '@shared/domain/candidate/candidate-name';
import type { CandidateFace } from '@data/indexes/faces';
import { matchesSearch, searchTokens } from '@shared/domain/candidate/match-name';
import type { Figure } from '../figure';
import { median, percentile, rounds } from './interleave';
import { manager, type BenchOffice } from './open-bench-office';

const peopleTyped = 12;
const people = 97;
const lastShare = 0.99;

/** What somebody types on the way to one person, letter by letter: a Latin name, two characters, part of a phone. */
function keysTo({ surname, givenNames, chineseName, phones }: CandidateFace): readonly string[] {
  const latin = `${surname} ${givenNames.split(' ')[0] ?? ''}`;
  const phone = Object.values(phones)[0]?.typed ?? '';
  return [latin, chineseName.slice(1), phone.slice(2, 6)].flatMap((text) =>
    Array.from(text, (_, at) => text.slice(0, at + 1)),
  );
}

const findReal = (choices: readonly CandidateChoice[], query: string): readonly CandidateChoice[] => {
  const tokens = searchTokens(query);
  return choices.filter(({ search }) => matchesSearch(search, tokens));
};

const plainText = (candidate: CandidateFace): string =>
  [fullName(candidate), candidate.chineseName, candidate.email, ...phonesOf(candidate)]
    .join(' ')
    .toLowerCase();

const phonesOf = ({ phones }: CandidateFace): readonly string[] =>
  Object.values(phones).map(({ typed }) => typed);

const findPlain = (texts: readonly string[], query: string): readonly string[] =>
  texts.filter((text) => text.includes(query.toLowerCase()));

interface Typed {
  readonly key: string;
  readonly wanted: string;
}

function typedIn(choices: readonly CandidateChoice[]): readonly Typed[] {
  const chosen = Array.from({ length: peopleTyped }, (_, at) => choices[at * people + people]!.candidate);
  return chosen.flatMap((candidate) => keysTo(candidate).map((key) => ({ key, wanted: candidate.id })));
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Measures every key in turns; throws when a key does not find whom it was typed for. */
export async function searchFigures(small: BenchOffice, medium: BenchOffice): Promise<readonly Figure[]> {
  const [few, many] = [await choicesOf(small), await choicesOf(medium)];
  const texts = many.map(({ candidate }) => plainText(candidate));
  const typed = typedIn(many);
  for (const { key, wanted } of typed) {
    const found = findReal(many, key).some(({ candidate }) => candidate.id === wanted);
    if (!found) throw new Error(`"${key}" does not find ${wanted}`);
  }
  const seen = { real: [] as number[], few: [] as number[], plain: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const { key } of typed) {
      seen.few.push(timed(() => findReal(few, key)));
      seen.real.push(timed(() => findReal(many, key)));
      seen.plain.push(timed(() => findPlain(texts, key)));
    }
  }
  return figuresOf(seen, `${typed.length} keys, ${rounds} rounds`);
}

const choicesOf = ({ database }: BenchOffice): Promise<readonly CandidateChoice[]> =>
  listCandidateChoices(createViewReader(database, manager));

function figuresOf(
  seen: Readonly<Record<'real' | 'few' | 'plain', readonly number[]>>,
  note: string,
): readonly Figure[] {
  const faster = median(seen.plain) / median(seen.real);
  const millis = (name: string, value: number): Figure => ({
    ...{ name, value, unit: 'milliseconds', note: 'this machine now, 10k names' },
    goal: name.endsWith('p99') ? { atMost: 1 } : null,
  });
  return [
    { name: 'Key, M : S', value: median(seen.real) / median(seen.few), unit: 'ratio', goal: null, note },
    {
      ...{ name: 'Key, faster than a scan', value: faster, unit: 'ratio', goal: { atLeast: 1_000 } },
      note: 'scan = includes over one text a person, standing in for SQL LIKE',
    },
    millis('Key p50', median(seen.real)),
    millis('Key p99', percentile(seen.real, lastShare)),
  ];
}
