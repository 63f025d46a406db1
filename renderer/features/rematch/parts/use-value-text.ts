import type { OfficeFacts } from '@shared/commands/office-facts';
import { languageCode } from '@shared/domain/candidate/language';
import { isLocalDate } from '@shared/time/local-date';
import { useFormat, type Format } from '@ui/i18n/format';
import { useLanguage, type Language } from '@ui/i18n/language';
import { useWords, type WordKey, type WordValues, type Words } from '@ui/i18n/words';

/** What facts point to by id. */
export interface FactNames {
  readonly staffNames: ReadonlyMap<string, string>;
  readonly office: OfficeFacts;
}

type Values = Readonly<Record<string, string | number>>;

interface Writing {
  readonly domain: Words<'domain'>;
  readonly rematch: Words<'rematch'>;
  readonly missing: string;
  readonly format: Format;
  readonly language: Language;
  readonly district: (id: string) => string;
  readonly staff: (id: string) => string;
}

/** A word of a closed list; facts carry the list's own values, which the words of both languages cover. */
const domainWord = (domain: Words<'domain'>, area: string, value: string): string =>
  domain(`${area}.${value}` as WordKey<'domain'>);

const closedWords: Readonly<Record<string, string>> = {
  roleStage: 'roleStages',
  stage: 'submissionStages',
  reason: 'rejectionReasons',
  recommendation: 'recommendations',
  leave: 'rightToWork',
};

function valueText(key: string, value: string | number, writing: Writing): string | number {
  const { format, domain, missing } = writing;
  if (typeof value === 'number') {
    if (key.endsWith('Hkd')) return format.money(value);
    return value === 0 && (key === 'spoken' || key === 'written') ? missing : value;
  }
  if (key.endsWith('On') && isLocalDate(value)) return format.date(value);
  const area = closedWords[key];
  if (area !== undefined) return domainWord(domain, area, value);
  if (key === 'staffId') return writing.staff(value);
  if (key === 'constraintKind') return writing.rematch(`constraintKinds.${value}` as WordKey<'rematch'>);
  return value;
}

/** Facts name things once; a few keys stand for different lists, told apart by the gate they belong to. */
function renamed(gate: string, values: Values): Values {
  if (gate === 'role-open') return { ...values, roleStage: values['stage'] ?? '' };
  if (gate === 'right-to-work') return { ...values, leave: values['kind'] ?? '' };
  if (gate === 'constraint') return { ...values, constraintKind: values['kind'] ?? '' };
  return values;
}

const named: readonly string[] = languageCode.options.filter((code) => code !== 'other');

function special(gate: string, values: Values, { domain, district, language: screen }: Writing): Values {
  const { language, name, kind, value, titleZh } = values;
  const places = kind === 'district' || kind === 'commute';
  return {
    ...values,
    ...(titleZh !== undefined && screen === 'zh-HK' && { title: titleZh }),
    ...(typeof language === 'string' && {
      language: named.includes(language) ? domainWord(domain, 'languages', language) : (name ?? language),
    }),
    ...(gate === 'constraint' && typeof value === 'string' && places && { value: district(value) }),
  };
}

/** Writes the values of a fact in the language on screen: dates, money, closed words, names of staff and districts. */
export function useValueText(names: FactNames): (owner: string, values: Values) => WordValues {
  const writing: Writing = {
    domain: useWords('domain'),
    rematch: useWords('rematch'),
    missing: useWords('common')('missing'),
    format: useFormat(),
    language: useLanguage(),
    district: useDistrictName(names.office),
    staff: (id) => names.staffNames.get(id) ?? '',
  };
  return (owner, values) => {
    const written = Object.entries(special(owner, renamed(owner, values), writing)).map(
      ([key, value]) => [key, key === 'language' ? value : valueText(key, value, writing)] as const,
    );
    return Object.fromEntries(written);
  };
}

/** A district's name in the language on screen; a place that is not in the table stands as it is. */
export function useDistrictName({ travel }: OfficeFacts): (id: string) => string {
  const language = useLanguage();
  return (id) => {
    const district = travel.districts.find((one) => one.id === id);
    return (language === 'zh-HK' ? district?.zh : district?.en) ?? id;
  };
}
