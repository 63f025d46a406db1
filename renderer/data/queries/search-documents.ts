// Who is found by what their files say. Rows of files are read with the viewer's eyes: somebody who may see none finds
// nobody, and a file made for a confidential role of others tells neither its words nor that it is there.
import { documentTerms, type DocumentTerm } from '@shared/domain/candidate/search/document-words';
import type { CandidateDocument } from '@shared/domain/candidate/document';
import type { DocumentIndex } from '../indexes/document-index';

/** Somebody found by a word of a file, with the file that holds it. */
export interface FoundInDocument {
  readonly candidateId: string;
  readonly documentName: string;
}

/** What finding by files needs beside the words typed. */
export interface DocumentSearch {
  readonly index: DocumentIndex;
  /** Rows of the files of these hashes with the viewer's eyes. */
  readonly filesOf: (hashes: readonly string[]) => Promise<readonly CandidateDocument[]>;
  readonly findPeople: (typed: string, limit: number) => Promise<readonly string[]>;
}

/** Files looked at for one word; a word that more hold tells nobody apart. */
const mostFiles = 2_000;
/** People looked at for the words that are of a name. */
const mostNamed = 5_000;

interface Holding {
  readonly term: DocumentTerm;
  /** The first file of each candidate that holds it. */
  readonly files: ReadonlyMap<string, CandidateDocument>;
}

const firstOfEach = (rows: readonly CandidateDocument[]): ReadonlyMap<string, CandidateDocument> => {
  const files = new Map<string, CandidateDocument>();
  for (const row of [...rows].sort((a, b) => (a.addedAt + a.id < b.addedAt + b.id ? 1 : -1)))
    if (!files.has(row.candidateId)) files.set(row.candidateId, row);
  return files;
};

async function holdingOf({ index, filesOf }: DocumentSearch, term: DocumentTerm): Promise<Holding> {
  const hashes = term.text === null ? new Set<string>() : await index.holding(term.text);
  if (hashes.size === 0 || hashes.size > mostFiles) return { term, files: new Map() };
  const rows = await filesOf([...hashes]);
  // What is masked for this viewer has no hash, and so holds nothing.
  return { term, files: firstOfEach(rows.filter(({ sha256 }) => hashes.has(sha256))) };
}

/** Candidates in whom all the words are found that their files do not hold. */
async function namedBy(
  { findPeople }: DocumentSearch,
  words: readonly string[],
): Promise<(candidateId: string) => boolean> {
  if (words.length === 0) return () => true;
  const ids = new Set(await findPeople(words.join(' '), mostNamed));
  return (candidateId) => ids.has(candidateId);
}

/**
 * Who is found when files count too: each word typed stands in a file of theirs or in what they are found by otherwise, at
 * least one of them in a file. By candidate id, with the newest file that holds the first such word.
 */
export async function searchDocuments(
  search: DocumentSearch,
  typed: string,
): Promise<readonly FoundInDocument[]> {
  const terms = documentTerms(typed, await search.index.readings());
  const holdings: Holding[] = [];
  for (const term of terms) holdings.push(await holdingOf(search, term));
  const owners = new Set(holdings.flatMap(({ files }) => [...files.keys()]));
  const byRest = new Map<string, (candidateId: string) => boolean>();
  const found: FoundInDocument[] = [];
  for (const candidateId of [...owners].sort()) {
    const rest = holdings.filter(({ files }) => !files.has(candidateId)).map(({ term }) => term.typed);
    const key = rest.join(' ');
    const isNamed = byRest.get(key) ?? (await namedBy(search, rest));
    byRest.set(key, isNamed);
    const first = holdings.find(({ files }) => files.has(candidateId))?.files.get(candidateId);
    if (first && isNamed(candidateId)) found.push({ candidateId, documentName: first.name });
  }
  return found;
}
