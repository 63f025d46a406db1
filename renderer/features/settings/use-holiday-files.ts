import { useState } from 'react';
import type { HolidayImport } from '@shared/interchange/holidays/publish-lists';
import type { HolidayCalendar } from '@shared/time/holidays';
import { readHolidayFiles, type RefusedFiles } from '@data/imports/read-holiday-files';
import { useOffice } from '@data/use-office';
import { useFormat, type Format } from '@ui/i18n/format';
import { useWords, type Words } from '@ui/i18n/words';

/** The chosen files: what they would change, or the sentence why they are not taken. */
export interface HolidayFiles {
  readonly found: HolidayImport | undefined;
  readonly refusal: string | undefined;
  readonly choose: () => void;
  readonly forget: () => void;
}

function sentenceOf({ file, refusal }: RefusedFiles, words: Words<'holidays'>, format: Format): string {
  if (refusal.kind === 'other-place')
    return refusal.place === null
      ? words('refused.other-place', { file })
      : words('refused.other-place-named', { file, place: refusal.place });
  const { kind, ...facts } = refusal;
  // Years are written as they are: a count would get its thousands mark.
  const values = Object.entries(facts).map(([name, value]) => [name, String(value)] as const);
  const date: Readonly<Record<string, string>> = 'date' in refusal ? { date: format.date(refusal.date) } : {};
  return words(`refused.${kind}`, { file, ...Object.fromEntries(values), ...date });
}

/** Lets the person choose one or two published lists and reads them; nothing is written. */
export function useHolidayFiles(calendar: HolidayCalendar): HolidayFiles {
  const { desktop } = useOffice();
  const words = useWords('holidays');
  const format = useFormat();
  const [found, setFound] = useState<HolidayImport>();
  const [refused, setRefused] = useState<RefusedFiles>();
  const choose = async (): Promise<void> => {
    const files = await desktop.openFiles({ kind: 'any', multiple: true });
    if (files.length === 0) return;
    const read = readHolidayFiles(files, calendar);
    setFound(read.ok ? read.value : undefined);
    setRefused(read.ok ? undefined : read.refusal);
  };
  return {
    found,
    refusal: refused && sentenceOf(refused, words, format),
    choose: () => void choose(),
    forget: () => {
      setFound(undefined);
    },
  };
}
