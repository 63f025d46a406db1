import { useCallback, useState } from 'react';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Saved } from '@shared/desktop-api';
import { travelTable, unknownTravel } from '@shared/domain/interview/travel';
import { settingIds } from '@shared/domain/office/policy';
import { useLive, useOffice } from '@data/use-office';
import { useLanguage } from '@ui/i18n/language';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { peopleFileName, printPeople, type PeopleFormat } from './make-people-file';

/** Saving people as a file: what it will be called, and how the last one ended. */
export function useSavePeople(people: readonly Candidate[], format: PeopleFormat) {
  const words = useWords('peopleFiles');
  const language = useLanguage();
  const { desktop } = useOffice();
  const { clock, zone, zoneRules } = useOfficeTime();
  const setting = useLive((read) => read.get('settings', settingIds.travel), []);
  const [outcome, setOutcome] = useState<Saved | null>(null);
  const [busy, setBusy] = useState(false);
  const today = zoneRules.toLocal(clock.now(), zone).date;
  const name = peopleFileName(people, format, { words, today });
  const save = useCallback(async (): Promise<void> => {
    const table = travelTable.safeParse(setting?.value);
    const { districts } = table.success ? table.data : unknownTravel;
    const districtName = (id: string): string => {
      const found = districts.find((district) => district.id === id);
      return (language === 'en' ? found?.en : found?.zh) ?? id;
    };
    setBusy(true);
    setOutcome(null);
    try {
      const text = printPeople(people, format, { language, districtName });
      const bytes = new TextEncoder().encode(text);
      setOutcome(await desktop.saveFile({ suggestedName: name, bytes, kind: format }));
    } finally {
      setBusy(false);
    }
  }, [people, format, setting, language, name, desktop]);
  const forget = useCallback((): void => {
    setOutcome(null);
  }, []);
  return { name, save, outcome, busy, forget };
}
