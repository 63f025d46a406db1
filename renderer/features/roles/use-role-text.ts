import type { Client } from '@shared/domain/client/client';
import type { TravelTable } from '@shared/domain/interview/travel';
import { nameIn, titleIn } from '@shared/domain/own-name';
import type { Role } from '@shared/domain/role/role';
import { storedDate } from '@shared/domain/stored-time';
import { daysBetween } from '@shared/time/local-date';
import { isMaskedRole } from '@data/queries/roles';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useNow, useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';

/** Facts of a role as words, in the language on screen. */
export function useRoleText() {
  const words = useWords('roles');
  const common = useWords('common');
  const domain = useWords('domain');
  const format = useFormat();
  const language = useLanguage();
  const { zone, zoneRules } = useOfficeTime();
  const today = zoneRules.toLocal(useNow(), zone).date;
  return {
    today,
    title: (role: Pick<Role, 'title' | 'titleZh'>): string => titleIn(language, role),
    client: (client: Pick<Client, 'name' | 'nameZh'>): string => nameIn(language, client),
    code: (role: Pick<Role, 'code' | 'visibility' | 'clientId'>): string =>
      isMaskedRole(role) ? words('confidentialCode', { code: role.code }) : role.code,
    district: ({ districts }: TravelTable, id: string | null): string => {
      const district = districts.find((known) => known.id === id);
      if (!district) return id ?? common('unknown');
      return language === 'zh-HK' ? district.zh : district.en;
    },
    band: ({ salaryFrom, salaryTo, salaryMonths }: Role): string =>
      salaryFrom === null && salaryTo === null
        ? common('unknown')
        : words('bandMonths', {
            band: format.band(salaryFrom ?? undefined, salaryTo ?? undefined),
            months: salaryMonths,
          }),
    daysOpen: ({ openedOn }: Pick<Role, 'openedOn'>): number =>
      Math.max(0, daysBetween(storedDate(openedOn), today)),
    language: (key: string, name: string): string => {
      if (key === 'cantonese' || key === 'english' || key === 'putonghua') return domain(`languages.${key}`);
      return name === '' ? domain('languages.other') : name;
    },
  };
}
