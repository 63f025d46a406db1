import type { Candidate } from '@shared/domain/candidate/candidate';
import { fullName } from '@shared/domain/candidate/candidate-name';
import type { MergeField, MergeSet } from '@shared/domain/candidate/merge/merge-fields';
import { storedDate } from '@shared/domain/stored-time';
import type { MergePair } from '@data/queries/merge-pair';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { useComma } from '../parts/use-comma';
import { useFactText } from '../parts/use-fact-text';

/** Values of a record as the columns of a merge show them; empty where nothing was said. */
export function useMergeText({ office, staffNames, clientNames }: MergePair) {
  const facts = useFactText();
  const format = useFormat();
  const words = useWords('merge');
  const comma = useComma();

  const fieldText = (candidate: Candidate, field: MergeField): string => {
    switch (field) {
      case 'name':
        return fullName({ ...candidate, chineseName: '' });
      case 'district':
        return candidate.district === null ? '' : facts.district(office.travel, candidate.district);
      case 'rightToWork':
        return facts.rightToWork(candidate.rightToWork);
      case 'notice':
        return candidate.notice === null ? '' : facts.notice(candidate.notice);
      case 'availableFrom':
        return candidate.availableFrom === null ? '' : format.date(storedDate(candidate.availableFrom));
      case 'currentPay':
      case 'expectedPay':
        return candidate[field] === null ? '' : facts.pay(candidate[field]);
      case 'maximumCommuteMinutes':
        return candidate[field] === null ? '' : words('minutes', { count: candidate[field] });
      case 'parked':
        return candidate.parked?.reason ?? '';
      case 'pool':
        return candidate.pool?.reason ?? '';
      case 'ownerId':
        return staffNames.get(candidate.ownerId ?? '') ?? '';
      default:
        return candidate[field];
    }
  };

  const elementTexts = (candidate: Candidate, set: MergeSet): readonly string[] => {
    switch (set) {
      case 'phones':
        return Object.values(candidate.phones).map(({ typed, e164 }) => format.phone(e164 ?? typed));
      case 'languages':
        return Object.entries(candidate.languages).map(([key, { name }]) => facts.languageName(key, name));
      case 'skills':
        return Object.values(candidate.skills).map(({ name }) => name);
      case 'work':
        return Object.values(candidate.work).map(({ title, employer }) => [title, employer].join(comma));
      case 'education':
        return Object.values(candidate.education).map(({ award, school }) => [award, school].join(comma));
      case 'constraints':
        return Object.values(candidate.constraints).map(({ value }) => value);
      case 'doNotSend':
        return Object.keys(candidate.doNotSend).map((id) => clientNames.get(id) ?? '–');
      default:
        return [words('times', { count: Object.keys(candidate[set]).length })];
    }
  };

  const setText = (candidate: Candidate, set: MergeSet): string =>
    Object.keys(candidate[set]).length === 0 ? '' : elementTexts(candidate, set).join(comma);

  return { fieldText, setText };
}
