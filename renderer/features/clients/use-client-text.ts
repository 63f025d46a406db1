import type { Client } from '@shared/domain/client/client';
import type { TravelTable } from '@shared/domain/interview/travel';
import { nameIn } from '@shared/domain/own-name';
import { useLanguage } from '@ui/i18n/language';
import { useNow, useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import type { LocalDate } from '@shared/time/local-date';

/** The date on the office's wall calendar. */
export function useToday(): LocalDate {
  const { zone, zoneRules } = useOfficeTime();
  return zoneRules.toLocal(useNow(), zone).date;
}

/** True while the client asked not to have its people approached. */
export const isOffLimits = ({ offLimits }: Pick<Client, 'offLimits'>, today: string): boolean =>
  offLimits !== null && (offLimits.until === null || offLimits.until >= today);

/** Facts of a client as words, in the language on screen. */
export function useClientText() {
  const common = useWords('common');
  const language = useLanguage();
  const chinese = language === 'zh-HK';
  return {
    name: (named: Pick<Client, 'name' | 'nameZh'>): string => nameIn(language, named),
    otherName: (named: Pick<Client, 'name' | 'nameZh'>): string =>
      named.nameZh === '' ? '' : chinese ? named.name : named.nameZh,
    district: ({ districts }: TravelTable, id: string | null): string => {
      const district = districts.find((known) => known.id === id);
      if (!district) return id ?? common('unknown');
      return chinese ? district.zh : district.en;
    },
  };
}
