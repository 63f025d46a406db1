// Which files hold a word. Files are named by their hash, which says everything of what is in them: whose they are, and who
// may see that, is read from the rows whenever somebody asks, so that no change of a row can make this index old.
import { documentWords } from '@shared/domain/candidate/search/document-words';
import type { ReadingBook } from '@shared/domain/candidate/search/name-readings';
import type { WordStore } from './word-store';

/** So many new words stand beside the sorted ones before they are sorted in. */
const mostBeside = 20_000;

interface Words {
  readonly byHash: Map<string, readonly string[]>;
  readonly holders: Map<string, Set<string>>;
  /** Every word but those of `beside`, sorted. */
  sorted: readonly string[];
  readonly beside: Set<string>;
}

function take(words: Words, sha256: string, own: readonly string[]): void {
  if (words.byHash.has(sha256)) return;
  words.byHash.set(sha256, own);
  for (const word of own) {
    const known = words.holders.get(word);
    if (known) known.add(sha256);
    else {
      words.holders.set(word, new Set([sha256]));
      words.beside.add(word);
    }
  }
}

function sortIn(words: Words): void {
  words.sorted = [...words.holders.keys()].sort();
  words.beside.clear();
}

/** The place of the first word that is not before the one asked for. */
function placeOf(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* wordsFrom({ sorted, beside }: Words, begun: string): Generator<string> {
  for (let at = placeOf(sorted, begun); sorted[at]?.startsWith(begun) === true; at += 1)
    yield sorted[at] ?? '';
  for (const word of beside) if (word.startsWith(begun)) yield word;
}

/** See the head of this file. One for each opened database. */
export class DocumentIndex {
  readonly #store: WordStore;
  readonly #readings: () => Promise<ReadingBook>;
  #words: Promise<Words> | null = null;

  constructor(store: WordStore, readings: () => Promise<ReadingBook>) {
    this.#store = store;
    this.#readings = readings;
  }

  readings(): Promise<ReadingBook> {
    return this.#readings();
  }

  /** Notes what a file says; a file without text is noted too, so that it is not read again. */
  async note(sha256: string, text: string): Promise<void> {
    const words = await this.#load();
    if (words.byHash.has(sha256)) return;
    const own = documentWords(text, await this.#readings());
    take(words, sha256, own);
    if (words.beside.size > mostBeside) sortIn(words);
    await this.#store.put({ sha256, words: own }).catch(() => undefined);
  }

  /** True when it is known what the file says. */
  async knows(sha256: string): Promise<boolean> {
    return (await this.#load()).byHash.has(sha256);
  }

  /** Hashes of the files that hold a word beginning so. */
  async holding(begun: string): Promise<ReadonlySet<string>> {
    const words = await this.#load();
    const found = new Set<string>();
    for (const word of wordsFrom(words, begun))
      for (const hash of words.holders.get(word) ?? []) found.add(hash);
    return found;
  }

  /** The file is gone for good. */
  async drop(sha256: string): Promise<void> {
    const words = await this.#load();
    for (const word of words.byHash.get(sha256) ?? []) words.holders.get(word)?.delete(sha256);
    words.byHash.delete(sha256);
    await this.#store.drop(sha256).catch(() => undefined);
  }

  #load(): Promise<Words> {
    this.#words ??= this.#read();
    return this.#words;
  }

  async #read(): Promise<Words> {
    const words: Words = { byHash: new Map(), holders: new Map(), sorted: [], beside: new Set() };
    for (const kept of await this.#store.all().catch(() => [])) take(words, kept.sha256, kept.words);
    sortIn(words);
    return words;
  }
}
