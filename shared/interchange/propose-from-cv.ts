// What the text of a CV proposes for a profile. It guesses, so it only proposes: a person takes each field or does not.
// Nothing of age, sex, family or identity numbers is looked for, and a number that is no phone is none.
import type { Employment, Phone } from '../domain/candidate/candidate';
import type { NameParts } from '../domain/candidate/candidate-name';
import type { PhoneReader } from './import-ports';
import { splitName } from './names/split-name';

/** What was found, in the order of the text. */
export interface CvProposals {
  readonly name: Partial<Pick<NameParts, 'surname' | 'givenNames' | 'englishName' | 'chineseName'>>;
  readonly emails: readonly string[];
  readonly phones: readonly Phone[];
  readonly skills: readonly string[];
  readonly work: readonly Employment[];
}

/** What the reading needs from outside: how phones are read, and what skills the office speaks of already. */
export interface CvPorts {
  readonly readPhone: PhoneReader;
  readonly knownSkills: readonly string[];
}

/** Of a longer line only its beginning is looked at: no CV has one, and a file made to slow us down may. */
const longestLine = 400;
const longestSkill = 40;
const mostSkills = 30;
const mostEmployers = 15;
const linesWithName = 8;
const longestEmployer = 120;
const sectionLines = 12;

const email = /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gu;
const numberLike = /(?:\+|\b)\d[\d\s().-]{6,18}\d\b/gu;
const yearSpan = /^\D*(?:19|20)\d{2}\s*[-–—./ ]+\s*(?:19|20)\d{2}\D*$/u;
const nameLabel = /^(?:full\s+)?(?:name|姓名)\s*[:：]\s*(.+)$/iu;
const notAName =
  /curriculum|vitae|r[eé]sum[eé]|profile|personal|particulars|contact|address|summary|objective|email|phone|mobile|tel\b|page|experience|skills|education|limited|ltd|[@\d]|履歷|簡歷|個人|資料|電話|電郵|地址|公司/iu;
const nameLine = /^[\p{L}\p{Script=Han}'’().,·\- ]{2,60}$/u;
const chineseLine = /^\p{Script=Han}{2,4}$/u;

const skillHead =
  /^(?:(?:key|core|technical|computer|professional|it)\s+)?(?:skills?|competenc(?:ies|e)|expertise)(?:\s+(?:summary|set))?\s*[:：]?\s*(.*)$|^(?:專業|電腦)?(?:技能|專長|技術)\s*[:：]?\s*(.*)$/iu;
const workHead =
  /^(?:(?:work(?:ing)?|professional|employment|career)\s+)?(?:experience|employment|history)(?:\s+history)?\s*[:：]?$|^(?:工作|就業)(?:經驗|經歷|履歷)\s*[:：]?$/iu;
const anyHead =
  /^(?:education|academic|qualifications?|languages?|references?|certificat\w+|interests?|hobbies|personal|summary|profile|objective|awards?|availability|salary|notice|experience|employment|skills?|學歷|教育|語言|證書|推薦人|興趣|個人|摘要|獎項|技能|工作經)/iu;
const separators = /[,;，；、|•·●▪\n\t]+/u;

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const point = `(?:(${month})\\s+|(\\d{1,2})[/.])?((?:19|20)\\d{2})(?:年(?:(\\d{1,2})月)?)?`;
const span = new RegExp(
  `${point}\\s*(?:[-–—~至到]|to|until)+\\s*(?:${point}|(present|now|current|date|今|現在|至今|現時))`,
  'iu',
);
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const companyWord =
  /\b(?:limited|ltd|company|co|inc|corp(?:oration)?|llp|plc|group|bank|holdings|university|hospital|authority|department|associates|partners|consulting|logistics|insurance|international|services)\b\.?|公司|銀行|集團|大學|醫院|事務所|署|局$/iu;

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, longestLine))
    .filter((line) => line !== '');
const unique = (values: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return values.filter((value) => !seen.has(value.toLowerCase()) && seen.add(value.toLowerCase()));
};

function findName(lines: readonly string[]): CvProposals['name'] {
  const top = lines.slice(0, linesWithName);
  const labelled = top.map((line) => nameLabel.exec(line)?.[1]?.trim()).find((name) => name !== undefined);
  const lone = top.find((line) => nameLine.test(line) && !notAName.test(line));
  const text = labelled ?? lone;
  if (text === undefined) return {};
  const chinese = chineseLine.test(text) ? '' : (top.find((line) => chineseLine.test(line)) ?? '');
  const { parts } = splitName(`${text} ${chinese}`.trim());
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== ''));
}

function findPhones(text: string, readPhone: PhoneReader): readonly Phone[] {
  const found = new Map<string, Phone>();
  for (const [typed] of text.matchAll(numberLike)) {
    if (yearSpan.test(typed) || typed.includes('\n')) continue;
    const e164 = readPhone(typed.trim(), 'HK');
    if (e164 !== null && !found.has(e164)) found.set(e164, { typed: typed.trim(), e164, label: 'mobile' });
  }
  return [...found.values()];
}

/** The lines under a heading up to the next one. */
function sectionFrom(lines: readonly string[], from: number): readonly string[] {
  const rest = lines.slice(from, from + sectionLines);
  const end = rest.findIndex((line) => anyHead.test(line));
  return end < 0 ? rest : rest.slice(0, end);
}

const isSkill = (text: string): boolean =>
  text.length > 1 && text.length <= longestSkill && /\p{L}/u.test(text) && !/[@.]\s|[.。]$/u.test(text);

function findSkills(lines: readonly string[], known: readonly string[]): readonly string[] {
  const listed = lines.flatMap((line, index) => {
    const head = skillHead.exec(line);
    if (!head) return [];
    const beside = head[1] ?? head[2] ?? '';
    return beside === '' ? sectionFrom(lines, index + 1) : [beside];
  });
  const named = listed
    .flatMap((line) => line.split(separators))
    .map((part) => part.trim().replace(/^[-–*]\s*/u, ''));
  const text = ` ${lines
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')} `;
  const spoken = known.filter((name) => {
    const plain = name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
      .trim();
    return plain !== '' && text.includes(` ${plain} `);
  });
  return unique([...named.filter(isSkill), ...spoken]).slice(0, mostSkills);
}

function dateOf(name: string | undefined, number: string | undefined, year: string | undefined): string {
  if (year === undefined) return '';
  const at =
    name === undefined ? Number(number ?? 0) : monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return at >= 1 && at <= monthNames.length ? `${year}-${String(at).padStart(2, '0')}` : year;
}

function employmentOf(line: string, before: string): Employment | null {
  const found = span.exec(line);
  if (!found) return null;
  const [whole, ...parts] = found;
  const [month1, number1, year1, chinese1, month2, number2, year2, chinese2] = parts;
  const beside = line
    .replace(whole, ' ')
    .replace(/[()（）[\]]/gu, ' ')
    .trim();
  const text = beside === '' ? before : beside;
  const [first = '', second = ''] = text
    .split(/\s+at\s+|\s*[,，|–—]\s*|\s{2,}|\s-\s|\t/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const employerFirst = companyWord.test(first) || !companyWord.test(second);
  const [employer, title] = employerFirst && !/\sat\s/u.test(text) ? [first, second] : [second, first];
  if (employer === '' || employer.length > longestEmployer) return null;
  return {
    employer,
    title: title.slice(0, longestEmployer),
    from: dateOf(month1, number1 ?? chinese1, year1),
    to: year2 === undefined ? null : dateOf(month2, number2 ?? chinese2, year2),
    summary: '',
  };
}

function findWork(lines: readonly string[]): readonly Employment[] {
  const from = lines.findIndex((line) => workHead.test(line));
  if (from < 0) return [];
  const rest = lines.slice(from + 1);
  const end = rest.findIndex((line) => anyHead.test(line) && !span.test(line));
  const section = end < 0 ? rest : rest.slice(0, end);
  return section
    .flatMap((line, index) => employmentOf(line, section[index - 1] ?? '') ?? [])
    .slice(0, mostEmployers);
}

/** Reads the proposals out of a CV's text. */
export function proposeFromCv(text: string, { readPhone, knownSkills }: CvPorts): CvProposals {
  const lines = linesOf(text);
  return {
    name: findName(lines),
    emails: unique([...text.matchAll(email)].map(([address]) => address.replace(/[.-]+$/u, ''))),
    phones: findPhones(text, readPhone),
    skills: findSkills(lines, knownSkills),
    work: findWork(lines),
  };
}
