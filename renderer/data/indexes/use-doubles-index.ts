// The book made ready for the guard against doubles. A large one is made ready a slice at a time, so that whoever types
// meanwhile is never held up; until it is ready the guard is silent.
import { useEffect, useState } from 'react';
import { DoublesIndex } from '@shared/domain/candidate/doubles/doubles-index';
import type { IdentityFields } from '@shared/domain/candidate/doubles/identity';

/** Rows made ready at once: a few milliseconds on a slow desk. */
const sliceRows = 200;

function nextSlice(run: () => void): () => void {
  const timer = setTimeout(run, 0);
  return () => {
    clearTimeout(timer);
  };
}

/** The index of the rows, null until it is ready. The same array is made ready once; pass a memoised one. */
export function useDoublesIndex<Row extends IdentityFields>(
  rows: readonly Row[] | undefined,
): DoublesIndex<Row> | null {
  const [made, setMade] = useState<{ readonly of: readonly Row[]; readonly index: DoublesIndex<Row> }>();
  useEffect(() => {
    if (!rows) return undefined;
    const index = new DoublesIndex<Row>([]);
    let at = 0;
    let stop: () => void = () => undefined;
    const slice = (): void => {
      for (const row of rows.slice(at, at + sliceRows)) index.add(row);
      at += sliceRows;
      if (at < rows.length) stop = nextSlice(slice);
      else setMade({ of: rows, index });
    };
    slice();
    return () => {
      stop();
    };
  }, [rows]);
  return made?.of === rows ? (made?.index ?? null) : null;
}
