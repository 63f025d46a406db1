import type { CandidateFace } from '../indexes/faces';
import type { ViewReader } from '../view-reader';

/** People as a search answers them. */
export interface PeopleAnswer {
  /** What was asked, so that a screen can tell the answer from one to what was typed before. */
  readonly typed: string;
  /** The nearest first, as many as were asked for. */
  readonly people: readonly CandidateFace[];
}

/**
 * Who is meant by what was typed: a name in any order, script and spelling, part of a phone, and for who may see them the
 * e-mail, skills and employers. Nobody when nothing was typed.
 */
export async function searchPeople(read: ViewReader, typed: string, limit: number): Promise<PeopleAnswer> {
  const ids = await read.findPeople(typed, limit);
  const people = await read.withFaces((pick) => ids.flatMap((id) => pick('candidates', id) ?? []));
  return { typed, people };
}
