// People as a book may hold them: every sign that a file format gives a meaning to stands somewhere in their texts.
import fc from 'fast-check';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { candidateInput } from './candidate';

const signs = [
  ...'abcdeghikmnostuy ABCDEG 0123456789',
  ...'=+-@\'"`,;:.\\/|#()[]{}<>&%$~^!?*_',
  ...'＝＋－＠；，、（）「」陳大文黃志明嘅邨埗é ñ ß ü 😀 한',
];

/** A line as a form keeps it: no blanks around it, single ones within. */
export const line = (most = 30): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...signs), { maxLength: most })
    .map((all) => all.join('').replace(/\s+/gu, ' ').trim());

const named = (most = 20): fc.Arbitrary<string> => line(most).map((text) => `n${text}`);

/** Text of several lines, none with a blank at its end, none empty at either end. */
const text = fc.array(line(), { maxLength: 5 }).map((lines) => lines.join('\n').replace(/^\n+|\n+$/gu, ''));

const two = (value: number): string => String(value).padStart(2, '0');
const day = fc
  .tuple(
    fc.integer({ min: 1990, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);
const partOfDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

const phone: fc.Arbitrary<Candidate['phones'][string]> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 91_230_000, max: 91_239_999 }).map((n) => ({ typed: String(n), e164: `+852${n}` })),
      fc.integer({ min: 61_230_000, max: 61_239_999 }).map((n) => ({
        typed: `+852 ${String(n).slice(0, 4)} ${String(n).slice(4)}`,
        e164: `+852${n}`,
      })),
      fc.integer({ min: 0, max: 9_999 }).map((n) => ({ typed: `ask at desk; ext. ${n}`, e164: null })),
    ),
    fc.constantFrom('mobile', 'home', 'work', 'other'),
  )
  .map(([number, label]) => ({ ...number, label }));

const pay = fc.record({
  monthly: fc.integer({ min: 0, max: 100_000_000 }),
  months: fc.constantFrom(12, 13, 14),
  guaranteedBonus: fc.integer({ min: 0, max: 1_000_000 }),
  discretionaryBonus: fc.integer({ min: 0, max: 1_000_000 }),
  allowances: fc.integer({ min: 0, max: 100_000 }),
  notedOn: fc.constant('2026-11-23'),
});

const numbered =
  (prefix: string) =>
  <Value>(values: readonly Value[]): Record<string, Value> =>
    Object.fromEntries(values.map((value, index) => [`${prefix}${index + 1}`, value]));

const skills = fc
  .array(
    fc.record({
      name: line(20),
      level: fc.constantFrom(null, 1, 2, 3, 4),
      lastUsedYear: fc.option(fc.integer({ min: 1950, max: 2100 })),
      notedOn: fc.constant('2026-11-23'),
    }),
    { maxLength: 4 },
  )
  .map((all) => numbered('s')(all.map((skill, index) => ({ ...skill, name: `${index} s${skill.name}` }))));

const level = fc.constantFrom(null, 1, 2, 3, 4, 5);
const levels = { spoken: level, written: level };
const languages = fc
  .record(
    {
      cantonese: fc.record({ ...levels, name: fc.constant('') }),
      english: fc.record({ ...levels, name: fc.constant('') }),
      putonghua: fc.record({ ...levels, name: fc.constant('') }),
      tagalog: fc.record({ ...levels, name: fc.constant('Tagalog') }),
      'hindi-urdu': fc.record({ ...levels, name: fc.constant('Hindi; Urdu') }),
      'français-québec': fc.record({ ...levels, name: fc.constant('Français (Québec)') }),
    },
    { requiredKeys: [] },
  )
  .map((found) => ({ ...found }));

const work = fc
  .array(
    fc.record({
      employer: line(),
      title: named(),
      from: partOfDate,
      to: fc.option(partOfDate),
      summary: text,
    }),
    { maxLength: 3 },
  )
  .map(numbered('w'));

const education = fc
  .array(
    fc.record({ school: named(), award: line(), field: line(), from: partOfDate, to: fc.option(partOfDate) }),
    {
      maxLength: 2,
    },
  )
  .map(numbered('e'));

/** One person of the book, with an id. */
export const person = (districts: readonly string[]): fc.Arbitrary<Candidate> =>
  fc
    .record({
      surname: line(12),
      givenNames: named(12),
      englishName: line(12),
      chineseName: fc.constantFrom('', '陳大文', '歐陽小明', '司徒·安娜'),
      preferredName: line(8),
      phones: fc.uniqueArray(phone, { maxLength: 4, selector: ({ typed }) => typed }).map(numbered('p')),
      email: fc.constantFrom('', 'tai.man@example.com', "o'neil+cv@example.org"),
      address: line(),
      district: fc.option(fc.constantFrom(...districts)),
      headline: line(),
      summary: text,
      rightToWork: fc.record({
        kind: fc.constantFrom('permanent', 'iang', 'gep', 'working-holiday', 'none', 'unknown'),
        expiresOn: fc.option(day),
        approvalNeeded: fc.constant(false),
      }),
      notice: fc.option(
        fc.record({
          value: fc.integer({ min: 0, max: 365 }),
          unit: fc.constantFrom('day', 'week', 'month'),
          negotiable: fc.boolean(),
        }),
      ),
      availableFrom: fc.option(day),
      currentPay: fc.option(pay),
      expectedPay: fc.option(pay),
      skills,
      languages,
      work,
      education,
    })
    .map((fields) => ({ ...candidateInput(fields), id: 'cnd_1', deletedAt: null, mergedInto: null }));
