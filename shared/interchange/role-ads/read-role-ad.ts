// One job ad in JSON into one proposed role and the name of its client.
import type { ImportedRole } from '../../commands/import/import-roles';
import type { ImportNote } from '../import-refusal';
import type { ReadingPorts } from '../import-ports';
import { noteLeftOut } from '../left-out';
import {
  firstLine,
  lineOf,
  linesOf,
  listOf,
  objectOf,
  objectsOf,
  textOf,
  type LooseObject,
} from '../loose-values';
import type { ReadRow } from '../read-row';
import { readMonthlyBand } from './read-salary';
import { roleFromDraft, type DraftSkill, type RoleDraft } from './role-draft';

const taken = [
  ...['title', 'titleZh', 'title_zh', 'position', 'company', 'client', 'employer', 'name'],
  ...['description', 'summary', 'responsibilities', 'qualifications', 'skills', 'languages', 'salary'],
  ...['location', 'district', 'remote', 'type', 'experience', 'headcount', 'openings', 'startBy', 'start_by'],
  ...[
    'posted_at',
    'date',
    'team',
    'department',
    'workHours',
    'hours',
    'confidential',
    'visibility',
    'blindTitle',
  ],
];
/** Members without a field of their own: kept word for word under the description. */
const wordMembers = ['remote', 'type', 'experience'];

/** True when the value says it is a vacancy: a title beside a company. */
export const isRoleAd = (value: unknown): boolean => {
  const ad = objectOf(value);
  return 'title' in ad && ['company', 'client', 'employer', 'description'].some((member) => member in ad);
};

/** Proposes a role; refuses only an ad without a title or a client. */
export function readRoleAd(value: unknown, row: number, ports: ReadingPorts): ReadRow<ImportedRole> {
  const ad = objectOf(value);
  const notes: ImportNote[] = [];
  const draft = draftOf(ad, (said) => notes.push(said));
  noteLeftOut([[ad, taken]], (said) => notes.push(said));
  const label = [draft.title, draft.clientName].filter((text) => text !== '').join(' · ');
  return { row, label, read: roleFromDraft(draft, notes, ports) };
}

function draftOf(ad: LooseObject, note: (said: ImportNote) => void): RoleDraft {
  const salary = salaryText(ad['salary']);
  const band = readMonthlyBand(salary);
  if (salary !== '' && !band) note({ kind: 'salary-unread', text: salary });
  const location = objectOf(ad['location']);
  const place =
    firstLine(ad, 'district', 'location') ||
    ['address', 'city', 'region']
      .map((key) => lineOf(location[key]))
      .filter(Boolean)
      .join(', ');
  return {
    title: firstLine(ad, 'title', 'position'),
    titleZh: firstLine(ad, 'titleZh', 'title_zh'),
    clientName: firstLine(ad, 'company', 'client', 'employer') || firstLine(objectOf(ad['company']), 'name'),
    description: textOf(ad['description']) || textOf(ad['summary']),
    extraLines: extraLines(ad, { place, salary: band ? '' : salary }),
    skills: skillsOf(ad),
    languages: [
      ...linesOf(ad['languages']),
      ...objectsOf(ad['languages']).map((entry) => firstLine(entry, 'language', 'name')),
    ],
    band: band ?? { salaryFrom: null, salaryTo: null },
    place,
    headcount: firstLine(ad, 'headcount', 'openings'),
    startBy: firstLine(ad, 'startBy', 'start_by'),
    openedOn: firstLine(ad, 'posted_at', 'date'),
    team: firstLine(ad, 'team', 'department'),
    workHours: firstLine(ad, 'workHours', 'hours'),
    confidential: ad['confidential'] === true || ad['visibility'] === 'confidential',
    blindTitle: firstLine(ad, 'blindTitle'),
  };
}

/** `HKD 30000–40000` of a text, or of an object with its parts. */
function salaryText(value: unknown): string {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return lineOf(value);
  const { min, max, from, to, currency, period } = objectOf(value);
  const amounts = [lineOf(min ?? from), lineOf(max ?? to)].filter((text) => text !== '').join('–');
  return [lineOf(currency), amounts, lineOf(period)].filter((text) => text !== '').join(' ');
}

const skillsOf = (ad: LooseObject): readonly DraftSkill[] =>
  listOf(ad['skills'])
    .map((entry): DraftSkill => {
      const skill = objectOf(entry);
      const must = skill['must'] === true || skill['required'] === true;
      return { name: lineOf(entry) || firstLine(skill, 'name'), level: firstLine(skill, 'level'), must };
    })
    .filter(({ name }) => name !== '');

function extraLines(ad: LooseObject, words: Readonly<Record<'place' | 'salary', string>>): readonly string[] {
  const plain = wordMembers.map((member) => [member, lineOf(ad[member])] as const);
  const named = [...plain, ['location', words.place] as const, ['salary', words.salary] as const];
  const keywords = objectsOf(ad['skills']).map(
    (skill) => [firstLine(skill, 'name'), linesOf(skill['keywords']).join(', ')] as const,
  );
  const lists = ['responsibilities', 'qualifications'].flatMap((member) => linesOf(ad[member]));
  return [
    ...lists.map((line) => `• ${line}`),
    ...[...named, ...keywords].filter(([, text]) => text !== '').map(([name, text]) => `${name}: ${text}`),
  ];
}
