import { fullName } from '@shared/domain/candidate/candidate-name';
import type { CandidateFace } from '../indexes/faces';
import type { ViewReader } from '../view-reader';

/** People as a search answers them. */
export interface PeopleAnswer {
  /** What was asked, so that a screen can tell the answer from one to what was typed before. */
  readonly typed: string;
  /** The nearest first, as many as were asked for. */
  readonly people: readonly CandidateFace[];
  /** The file by which somebody was found who is not found otherwise, by candidate id. */
  readonly inDocument: ReadonlyMap<string, string>;
}

const byName = (a: CandidateFace, b: CandidateFace): number =>
  fullName(a).localeCompare(fullName(b), 'en') || (a.id < b.id ? -1 : 1);

/**
 * Who is meant by what was typed: a name in any order, script and spelling, part of a phone, and for who may see them the
 * e-mail, skills and employers; after all of these, by name, whoever has the words in a file. Nobody when nothing was typed.
 */
export async function searchPeople(read: ViewReader, typed: string, limit: number): Promise<PeopleAnswer> {
  const ids = await read.findPeople(typed, limit);
  const found = ids.length < limit ? await read.findInDocuments(typed) : [];
  const inDocument = new Map(
    found
      .filter(({ candidateId }) => !ids.includes(candidateId))
      .map(({ candidateId, documentName }) => [candidateId, documentName] as const),
  );
  const people = await read.withFaces((pick) => ids.flatMap((id) => pick('candidates', id) ?? []));
  if (inDocument.size === 0) return { typed, people, inDocument };
  const others = await read.withFaces((pick) =>
    [...inDocument.keys()].flatMap((id) => pick('candidates', id) ?? []),
  );
  return { typed, people: [...people, ...[...others].sort(byName)].slice(0, limit), inDocument };
}
