import type { ReactNode } from 'react';
import type { AddedDocument } from '@data/documents/add-document';
import { useOffice } from '@data/use-office';
import { ErrorNotice } from '@ui/error-notice';
import { useWords } from '@ui/i18n/words';
import { RefusedNotice } from '../parts/refused-notice';

/** How an adding ended that took nothing in. */
export type AddProblem = Extract<AddedDocument, { kind: 'not-kept' | 'refused' }>;

/** What came of adding, as a notice; nothing when all went well. */
export function useAddedProblem(problem: AddProblem | null): ReactNode {
  const words = useWords('documents');
  const { explain } = useOffice();
  if (problem === null) return null;
  if (problem.kind === 'refused') return <RefusedNotice refused={explain(problem.answer)} />;
  return (
    <ErrorNotice
      what={words(`notKept.${problem.reason}`)}
      kept={words('refusedKept')}
      next={words('notKeptNext')}
    />
  );
}
