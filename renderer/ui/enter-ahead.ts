/** What becomes of an Enter that was pressed in a field that finds, before the field had its answer. */
export interface EnterAhead<Option> {
  /** The text that still waits for its answer; null when none does. */
  readonly waiting: string | null;
  readonly taken: Option | undefined;
}

/**
 * Who types on takes the Enter back; an answer to that very text is taken by its first, and one that found nothing ends the
 * wait. `found` is undefined while it is looked for.
 */
export function enterAhead<Option>(
  waiting: string | null,
  typed: string,
  found: readonly Option[] | undefined,
): EnterAhead<Option> {
  if (waiting === null || waiting !== typed) return { waiting: null, taken: undefined };
  if (found === undefined) return { waiting, taken: undefined };
  return { waiting: null, taken: found[0] };
}

/** True when every word typed stands somewhere in the text, in whatever order; nothing typed is in every text. */
export function hasAllWords(text: string, typed: string): boolean {
  const lower = text.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => lower.includes(word));
}
