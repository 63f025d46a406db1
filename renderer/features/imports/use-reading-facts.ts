import { useMemo } from 'react';
import { travelTable, unknownTravel } from '@shared/domain/interview/travel';
import { settingIds } from '@shared/domain/office/policy';
import { districtFinder } from '@shared/interchange/find-district';
import type { ReadingFacts } from '@data/imports/read-chosen-file';
import { useLive, useOffice } from '@data/use-office';
import { useNow, useOfficeTime } from '@ui/i18n/office-time';

/** What a reading takes from the office: its districts, its day, and whose the records become. */
export function useReadingFacts(): ReadingFacts {
  const { actor } = useOffice();
  const { zone, zoneRules } = useOfficeTime();
  const createdOn = zoneRules.toLocal(useNow(), zone).date;
  const setting = useLive((read) => read.get('settings', settingIds.travel), []);
  return useMemo(() => {
    const table = travelTable.safeParse(setting?.value);
    const { districts } = table.success ? table.data : unknownTravel;
    return { findDistrict: districtFinder(districts), createdOn, ownerId: actor.staffId };
  }, [setting, createdOn, actor]);
}
