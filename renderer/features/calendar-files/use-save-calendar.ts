import { useCallback, useState } from 'react';
import type { Saved } from '@shared/desktop-api';
import { printCalendar } from '@data/ics/print-calendar';
import { useOffice } from '@data/use-office';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { useEntryWords } from './entry-words';
import type { FileMaker, NamedCalendar } from './make-calendar-file';

/** What files are made with, now and in the language on screen. */
export function useFileMaker(): () => FileMaker {
  const words = useWords('ics');
  const entryWords = useEntryWords();
  const { clock, zone, zoneRules } = useOfficeTime();
  return useCallback(
    () => ({ words, entryWords, now: clock.now(), zone, zoneRules }),
    [words, entryWords, clock, zone, zoneRules],
  );
}

/** Saving calendar files, and how the last one ended. */
export function useSaveCalendar() {
  const { desktop } = useOffice();
  const [outcome, setOutcome] = useState<Saved | null>(null);
  const [busy, setBusy] = useState(false);
  const save = useCallback(
    async ({ file, name }: NamedCalendar): Promise<void> => {
      setBusy(true);
      setOutcome(null);
      try {
        const bytes = new TextEncoder().encode(printCalendar(file));
        setOutcome(await desktop.saveFile({ suggestedName: name, bytes, kind: 'ics' }));
      } finally {
        setBusy(false);
      }
    },
    [desktop],
  );
  return { save, outcome, busy };
}
