import { useCallback, useState } from 'react';
import type { Saved } from '@shared/desktop-api';
import { printTable } from '@shared/interchange/csv/print-table';
import { useOffice } from '@data/use-office';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { refusalSentence } from './import-sentences';
import type { ImportFile, PreviewRow } from './preview';
import { refusedTable } from './refused-file';

/** Saves the rows that cannot be taken as a table, each with its reason; says how that ended. */
export function useSaveRefused(files: readonly ImportFile[], rows: readonly PreviewRow[]) {
  const words = useWords('imports');
  const { desktop } = useOffice();
  const { clock, zone, zoneRules } = useOfficeTime();
  const [outcome, setOutcome] = useState<Saved | null>(null);
  const saveRefused = useCallback(async (): Promise<void> => {
    const heads = {
      asInFile: words('columns.asInFile'),
      reason: words('refusedRows.reason'),
      file: words('refusedRows.file'),
      row: words('columns.row'),
    };
    const reasonOf = ({ refusal }: PreviewRow): string =>
      refusal === null ? '' : refusalSentence(refusal, words);
    const text = printTable(refusedTable(rows, files, { heads, reasonOf }));
    const today = zoneRules.toLocal(clock.now(), zone).date;
    setOutcome(
      await desktop.saveFile({
        suggestedName: `${words('refusedRows.fileName')} ${today}.csv`,
        bytes: new TextEncoder().encode(text),
        kind: 'csv',
      }),
    );
  }, [words, desktop, clock, zone, zoneRules, files, rows]);
  return { saveRefused, outcome };
}
