import type { DoorAnswer } from './door';

/** How far an act on many came; `answer` is the refusal it stopped at. */
export interface ManyAnswer {
  readonly done: number;
  readonly answer: DoorAnswer | null;
}

/**
 * Runs a command for each, one after the other, and stops at the first refusal. The commands share a batch, so that one
 * undo takes all of them back; `onDone` hears how many are through.
 */
export async function actOnMany(
  ids: readonly string[],
  run: (id: string) => Promise<DoorAnswer>,
  onDone: (done: number) => void,
): Promise<ManyAnswer> {
  let done = 0;
  for (const id of ids) {
    const answer = await run(id);
    if (!answer.ok) return { done, answer };
    done += 1;
    onDone(done);
  }
  return { done, answer: null };
}
