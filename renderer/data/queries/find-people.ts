import {
  matchesSearch,
  searchTextOf,
  searchTokens,
  type SearchText,
} from '@shared/domain/candidate/match-name';
import { fullName } from '@shared/domain/candidate/candidate-name';
import type { CandidateFace } from '../indexes/faces';
import type { ViewReader } from '../view-reader';

/** Prepared once for each face; a face that changed is another object. */
const prepared = new WeakMap<CandidateFace, SearchText>();

function textOf(face: CandidateFace): SearchText {
  const known = prepared.get(face);
  if (known) return known;
  const text = searchTextOf({ ...face, skills: {}, headline: '' });
  prepared.set(face, text);
  return text;
}

/** Candidates found by any part of the name, in any order and script, by digits of a phone or by e-mail: best `limit`. */
export async function findPeople(
  read: ViewReader,
  query: string,
  limit: number,
): Promise<readonly CandidateFace[]> {
  const tokens = searchTokens(query);
  if (tokens.length === 0) return [];
  const found = (await read.allFaces('candidates')).filter((face) => matchesSearch(textOf(face), tokens));
  return found.sort((a, b) => (fullName(a) < fullName(b) ? -1 : 1)).slice(0, limit);
}
