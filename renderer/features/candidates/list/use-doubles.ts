import { useMemo } from 'react';
import { askLikelyDoubles, type LikelyDouble } from '@shared/domain/candidate/likely-double';
import { ApartBook } from '@shared/domain/candidate/told-apart';
import type { CandidateFace } from '@data/indexes/faces';
import { useDoublesIndex } from '@data/indexes/use-doubles-index';
import { useLive } from '@data/use-office';
import { identityOfForm, type NewCandidateForm } from './new-candidate-form';

/** Who in the book may be the person being typed; without those told apart from them, now or at an earlier time. */
export function useDoubles(
  form: NewCandidateForm | undefined,
  rows: readonly CandidateFace[] | undefined,
  toldApart: readonly string[],
): readonly LikelyDouble<CandidateFace>[] {
  const index = useDoublesIndex(rows);
  const pairs = useLive((read) => read.all('toldApart'), []);
  const apart = useMemo(() => new ApartBook(pairs ?? []), [pairs]);
  return useMemo(() => {
    if (!form || !index) return [];
    const typed = identityOfForm(form);
    const isApart = apart.from(typed);
    return askLikelyDoubles(typed, index, (row) => toldApart.includes(row.id) || isApart(row));
  }, [form, index, apart, toldApart]);
}
