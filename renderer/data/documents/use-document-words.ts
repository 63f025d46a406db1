import { useEffect } from 'react';
import { maySeeTable } from '@shared/domain/staff/permission-table';
import type { OfficeDatabase } from '../database';
import { useOffice } from '../use-office';

const begun = new WeakSet<OfficeDatabase>();

/** Has the files read that nobody read yet, once for each opened database, when somebody who may see files is at the desk. */
export function useDocumentWords(): void {
  const { database, desktop, actor } = useOffice();
  const maySee = maySeeTable(actor.role, 'documents');
  useEffect(() => {
    if (!maySee || begun.has(database)) return;
    begun.add(database);
    // Fetched with what reads files, and only then.
    void import('./fill-document-words').then(({ fillDocumentWords, textInWorker }) =>
      fillDocumentWords(database, { desktop, textOf: textInWorker }),
    );
  }, [database, desktop, maySee]);
}
