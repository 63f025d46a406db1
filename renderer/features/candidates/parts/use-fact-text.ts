import { useMemo } from 'react';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { earliestStart } from '@shared/domain/candidate/earliest-start';
import { annualGuaranteed, type Pay } from '@shared/domain/candidate/pay';
import { storedDate } from '@shared/domain/stored-time';
import type { TravelTable } from '@shared/domain/interview/travel';
import type { LocalDate } from '@shared/time/local-date';
import { useFormat, type Format } from '@ui/i18n/format';
import { useLanguage, type Language } from '@ui/i18n/language';
import { useWords, type Words } from '@ui/i18n/words';
import { useComma } from './use-comma';
import { useToday } from './use-today';

const noticeKeys = { day: 'facts.noticeDay', week: 'facts.noticeWeek', month: 'facts.noticeMonth' } as const;

interface FactWords {
  readonly words: Words<'candidates'>;
  readonly domain: Words<'domain'>;
  readonly common: Words<'common'>;
  readonly format: Format;
  readonly language: Language;
  readonly today: LocalDate;
  readonly comma: string;
}

function factTextIn({ words, domain, common, format, language, today, comma }: FactWords) {
  const notice = (value: Candidate['notice']): string => {
    if (!value) return common('unknown');
    const length =
      value.value === 0 ? words('facts.noNotice') : words(noticeKeys[value.unit], { count: value.value });
    return value.negotiable ? [length, words('facts.negotiable')].join(comma) : length;
  };
  const languageName = (key: string, name: string): string => {
    if (key === 'cantonese' || key === 'english' || key === 'putonghua') return domain(`languages.${key}`);
    return name === '' ? domain('languages.other') : name;
  };
  return {
    notice,
    languageName,
    district: ({ districts }: TravelTable, id: string | null): string => {
      const district = districts.find((known) => known.id === id);
      if (!district) return id ?? common('unknown');
      return language === 'zh-HK' ? district.zh : district.en;
    },
    start: (candidate: Pick<Candidate, 'notice' | 'availableFrom'>): string => {
      const date = earliestStart(candidate, today);
      return date === null ? common('unknown') : format.date(date);
    },
    rightToWork: ({ kind, expiresOn, approvalNeeded }: Candidate['rightToWork']): string =>
      [
        domain(`rightToWork.${kind}`),
        ...(expiresOn === null ? [] : [words('facts.expires', { date: format.date(storedDate(expiresOn)) })]),
        ...(approvalNeeded ? [words('facts.approvalShort')] : []),
      ].join(comma),
    pay: (value: Pay | null): string =>
      value === null
        ? words('facts.payUnknown')
        : words('facts.payMonths', { amount: format.money(value.monthly), months: value.months }),
    payYear: (value: Pay): string => words('facts.annual', { amount: format.money(annualGuaranteed(value)) }),
    languages: (value: Candidate['languages'], side: 'spoken' | 'written'): string => {
      const known = Object.entries(value).flatMap(([key, skill]) => {
        const level = skill[side];
        return level === null ? [] : [`${languageName(key, skill.name)} ${level}`];
      });
      return known.length === 0 ? common('unknown') : known.join(comma);
    },
  };
}

/** Facts of a candidate as words, in the language on screen. */
export function useFactText() {
  const words = useWords('candidates');
  const domain = useWords('domain');
  const common = useWords('common');
  const format = useFormat();
  const language = useLanguage();
  const today = useToday();
  const comma = useComma();
  return useMemo(
    () => factTextIn({ words, domain, common, format, language, today, comma }),
    [words, domain, common, format, language, today, comma],
  );
}
