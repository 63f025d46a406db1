// Single facts of a table's cells, as people and programs write them. What is not certain is not guessed: it is noted, and
// left out.
import { z } from 'zod';
import type { Candidate, RightToWorkKind, Skill } from '../../domain/candidate/candidate';
import type { LanguageSkill } from '../../domain/candidate/language';
import type { Pay } from '../../domain/candidate/pay';
import { dateText, hkd } from '../../domain/record';
import { nameKey } from '../../domain/matching/names';
import { languageElement, languageLevelOf, languageName } from '../language-of';
import { bandOf } from '../role-ads/read-salary';
import { skillLevelOf } from '../skill-level-of';
import { shortLine } from '../loose-values';
import type { TakeNote } from '../read-row';
import { rightToWorkOf } from './right-to-work-words';

const isDate = (text: string): boolean => dateText.safeParse(text).success;
const two = 2;
const isoDate = (year: string, month: string | number, day: string): string =>
  [year, String(month).padStart(two, '0'), day.padStart(two, '0')].join('-');
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthsInYear = 12;

/** A whole date as `YYYY-MM-DD`, or null with a note. `1/12/2026` is read as Hong Kong writes it, and said to be. */
export function dateOfCell(text: string, note: TakeNote): string | null {
  if (text === '') return null;
  const yearFirst = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/u.exec(text);
  const named = /^(\d{1,2})[- ]([a-z]{3})[a-z]*\.?[-, ]+(\d{4})$/iu.exec(text);
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(text);
  const found =
    (yearFirst && isoDate(yearFirst[1] ?? '', yearFirst[2] ?? '', yearFirst[3] ?? '')) ??
    (named &&
      isoDate(named[3] ?? '', monthNames.indexOf((named[2] ?? '').toLowerCase()) + 1, named[1] ?? '')) ??
    (dayFirst && isoDate(dayFirst[3] ?? '', dayFirst[2] ?? '', dayFirst[1] ?? ''));
  if (found === null || !isDate(found)) {
    note({ kind: 'date-unread', text });
    return null;
  }
  if (dayFirst && Number(dayFirst[1]) <= monthsInYear) note({ kind: 'date-day-first', text });
  return found;
}

const noticeText =
  /^(\d{1,3})\s*(d|day|days|日|天|w|wk|wks|week|weeks|星期|週|周|m|mth|mths|mo|month|months|個月|个月|月)$/iu;
const atOnce = /^(immediate|immediately|asap|none|nil|即時|即时|隨時|随时|無|无)$/iu;
const negotiableText = /\s*[(（]?(negotiable|可商議|可商议)[)）]?$/iu;
const numberWords = ['零', '一', '兩', '三', '四', '五', '六'];
const longestNotice = 365;

/** A notice period such as `1 month`, `2 wks` or `一個月`; null, with a note, for anything else that was written. */
export function noticeOfCell(text: string, note: TakeNote): Candidate['notice'] {
  if (text === '') return null;
  const negotiable = negotiableText.test(text);
  const plain = text.replace(negotiableText, '').trim();
  if (atOnce.test(plain)) return { value: 0, unit: 'day', negotiable };
  const spoken = plain
    .replace(/^二/u, '兩')
    .replace(/^[零一兩三四五六]/u, (word) => String(numberWords.indexOf(word)));
  const [, digits = '', unit = ''] = noticeText.exec(spoken) ?? [];
  const value = Number(digits);
  if (digits === '' || value > longestNotice) {
    note({ kind: 'value-unread', text });
    return null;
  }
  return { value, unit: unitOf(unit), negotiable };
}

function unitOf(word: string): 'day' | 'week' | 'month' {
  if (/^(d|日|天)/iu.test(word)) return 'day';
  return /^(w|星|週|周)/iu.test(word) ? 'week' : 'month';
}

/** A notice period as {@link noticeOfCell} reads it. */
export function cellOfNotice(notice: Candidate['notice']): string {
  if (notice === null) return '';
  const { value, unit, negotiable } = notice;
  return `${value} ${unit}${value === 1 ? '' : 's'}${negotiable ? ' (negotiable)' : ''}`;
}

const wholePay =
  /^(\d+) x (12|13|14)(?:; guaranteed bonus (\d+))?(?:; discretionary bonus (\d+))?(?:; allowances (\d+))?$/u;
const otherThanMonthly = /year|annum|annual|p\.?a\.?\b|\/\s?(?:y|h)|hour|day|week|年|時|日薪/iu;
const payMonths = z.union([z.literal(12), z.literal(13), z.literal(14)]);

/** Pay in HKD a month: `55,000`, `55k`, the lower end of a band, or our own writing with all that comes beside it. */
export function payOfCell(text: string, notedOn: string, note: TakeNote): Pay | null {
  if (text === '') return null;
  const [, monthly, months, guaranteed = '0', discretionary = '0', allowances = '0'] =
    wholePay.exec(text) ?? [];
  const band = monthly === undefined && !otherThanMonthly.test(text) ? bandOf(text) : null;
  const amounts = z
    .tuple([hkd, hkd, hkd, hkd])
    .safeParse([
      monthly === undefined ? (band?.salaryFrom ?? band?.salaryTo) : Number(monthly),
      Number(guaranteed),
      Number(discretionary),
      Number(allowances),
    ]);
  if (!amounts.success) {
    note({ kind: 'pay-unread', text });
    return null;
  }
  const [amount, guaranteedBonus, discretionaryBonus, allowance] = amounts.data;
  const counted = payMonths.safeParse(Number(months));
  return {
    monthly: amount,
    months: counted.success ? counted.data : monthsInYear,
    guaranteedBonus,
    discretionaryBonus,
    allowances: allowance,
    notedOn,
  };
}

/** Pay as {@link payOfCell} reads it. */
export function cellOfPay(pay: Pay | null): string {
  if (pay === null) return '';
  const beside = [
    ['guaranteed bonus', pay.guaranteedBonus],
    ['discretionary bonus', pay.discretionaryBonus],
    ['allowances', pay.allowances],
  ] as const;
  const said = beside.filter(([, amount]) => amount > 0).map(([name, amount]) => `; ${name} ${amount}`);
  return `${pay.monthly} x ${pay.months}${said.join('')}`;
}

/** Leave to work in Hong Kong, by its usual names in both languages. */
export function rightToWorkOfCell(text: string, note: TakeNote): RightToWorkKind {
  const found = rightToWorkOf(text);
  if (found === null && text !== '') note({ kind: 'value-unread', text });
  return found ?? 'unknown';
}

const levelWords = ['Beginner', 'Intermediate', 'Advanced', 'Expert'] as const;
const unknownLevel = '?';
const skillText = /^(.*\S) [(（]([^()（）]+)[)）]$/su;
const skillDetail = /^(beginner|intermediate|advanced|expert|\?)?(?:(?:, )?((?:19[5-9]\d|20\d\d|2100)))?$/iu;

/** `Excel`, `Excel (Advanced)` or `Excel (Advanced, 2024)`, the year being the last it was used in. */
export function skillOfItem(item: string, notedOn: string, note: TakeNote): Skill {
  const [, name = '', detail = ''] = skillText.exec(item) ?? [];
  const [matched, level = '', year] = skillDetail.exec(detail) ?? [];
  if (name === '' || matched === undefined || matched === '')
    return { name: shortLine(item, 'skills', note), level: null, lastUsedYear: null, notedOn };
  return {
    name: shortLine(name, 'skills', note),
    level: level === unknownLevel ? null : skillLevelOf(name, level, note),
    lastUsedYear: year === undefined ? null : Number(year),
    notedOn,
  };
}

/** A skill as {@link skillOfItem} reads it. */
export function itemOfSkill({ name, level, lastUsedYear }: Skill): string {
  const isPlain = level === null && lastUsedYear === null && !skillText.test(name);
  if (isPlain) return name;
  const said = [level === null ? unknownLevel : levelWords[level - 1], lastUsedYear];
  return `${name} (${said.filter((part) => part !== null).join(', ')})`;
}

const languageText = /^(.*\S)\s*[(（]([^()（）]+)[)）]$/su;
const languageLevels = /^([1-5?])\/([1-5?])$/u;

/** `English`, `English (Fluent)` or `English (4/3)`: spoken and written from 1 to 5. */
export function languageOfItem(item: string, note: TakeNote): readonly [key: string, skill: LanguageSkill] {
  const [, inFront, detail = ''] = languageText.exec(item) ?? [];
  const name = inFront ?? item;
  const [matched, spoken = '', written = ''] = languageLevels.exec(detail) ?? [];
  const levelOf = (digit: string): LanguageSkill['spoken'] => (digit === unknownLevel ? null : Number(digit));
  return [
    languageElement(name),
    {
      spoken: matched === undefined ? languageLevelOf(name, detail, note) : levelOf(spoken),
      written: matched === undefined ? null : levelOf(written),
      name: languageName(name, note),
    },
  ];
}

const closedNames: Readonly<Record<string, string>> = {
  cantonese: 'Cantonese',
  english: 'English',
  putonghua: 'Putonghua',
};

/** A language as {@link languageOfItem} reads it. */
export function itemOfLanguage([key, { spoken, written, name }]: readonly [string, LanguageSkill]): string {
  const shown = name || (closedNames[key] ?? key);
  return `${shown} (${spoken ?? unknownLevel}/${written ?? unknownLevel})`;
}

/** Items each once, whatever their case. */
export function eachOnce(items: readonly string[], nameOf: (item: string) => string): readonly string[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const name = nameOf(item);
    const key = nameKey(name) || name;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
