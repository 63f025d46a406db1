import { useMemo } from 'react';
import type { z } from 'zod';
import { interest } from '@shared/domain/candidate/interest';
import { reference } from '@shared/domain/record';
import { useDraft, type DraftState } from '@data/use-draft';

/** What is typed in the interest dialog; kept as a draft until it is handed over. */
export const interestForm = interest
  .pick({ answer: true, reason: true, words: true, channel: true })
  .extend({ roleId: reference.nullable() });
/** See {@link interestForm}. */
export type InterestForm = z.infer<typeof interestForm>;

/** The form of one candidate, beginning with the role it was opened for. */
export function useInterestForm(candidateId: string, roleId: string | undefined): DraftState<InterestForm> {
  const initial = useMemo<InterestForm>(
    () => ({ roleId: roleId ?? null, answer: 'open', reason: null, words: '', channel: 'phone' }),
    [roleId],
  );
  const key = `interest/${candidateId}${roleId === undefined ? '' : `/${roleId}`}`;
  return useDraft({ key, initial, decoder: interestForm });
}
