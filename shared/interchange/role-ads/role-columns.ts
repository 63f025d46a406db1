// A table of vacancies: which column means what is proposed from its head, in English or Chinese, and a person decides.
import type { ImportedRole } from '../../commands/import/import-roles';
import { nameKey } from '../../domain/matching/names';
import { refuse } from '../../kernel/result';
import type { ImportNote } from '../import-refusal';
import type { ReadingPorts } from '../import-ports';
import { isPersonal, noteColumnsLeftOut } from '../left-out';
import { lineOf, textOf } from '../loose-values';
import type { ReadRow } from '../read-row';
import { bandOf, type SalaryBand } from './read-salary';
import { roleFromDraft, type RoleDraft } from './role-draft';

/** What a column can mean. Salaries are HKD a month. */
export const roleColumns = [
  'title',
  'titleZh',
  'client',
  'description',
  'skills',
  'mustHaves',
  'languages',
  'salary',
  'salaryFrom',
  'salaryTo',
  'district',
  'headcount',
  'startBy',
  'openedOn',
  'team',
  'workHours',
] as const;
/** See {@link roleColumns}. */
export type RoleColumn = (typeof roleColumns)[number];

/** The meaning of each column in order; null leaves a column out. */
export type ColumnMapping = readonly (RoleColumn | null)[];

const heads: Readonly<Record<RoleColumn, readonly string[]>> = {
  title: ['title', 'job title', 'role', 'position', 'vacancy', 'job', '職位', '職位名稱', '空缺'],
  titleZh: ['title zh', 'chinese title', '中文職位', '職位中文'],
  client: [
    'client',
    'company',
    'employer',
    'client name',
    'company name',
    '客戶',
    '公司',
    '公司名稱',
    '僱主',
  ],
  description: ['description', 'job description', 'details', 'duties', '內容', '工作內容', '描述'],
  skills: ['skills', 'requirements', 'skill', '技能', '要求'],
  mustHaves: ['must haves', 'must have', 'required skills', '必備', '必須'],
  languages: ['languages', 'language', '語言'],
  salary: ['salary', 'pay', 'salary hkd', 'monthly salary', '薪金', '月薪', '薪酬'],
  salaryFrom: ['salary from', 'salary min', 'min salary', 'minimum salary', '最低月薪'],
  salaryTo: ['salary to', 'salary max', 'max salary', 'maximum salary', '最高月薪'],
  district: ['district', 'location', 'place', '地區', '地點'],
  headcount: ['headcount', 'openings', 'vacancies', '人數', '名額'],
  startBy: ['start by', 'start date', 'start', '到職日期', '入職日期'],
  openedOn: ['opened', 'opened on', 'posted', 'posted at', 'date', '日期'],
  team: ['team', 'department', '部門', '團隊'],
  workHours: ['hours', 'work hours', 'working hours', '工作時間'],
};

/** Proposes a meaning for each head; the same meaning is never proposed twice. */
export function proposeColumns(headers: readonly string[]): ColumnMapping {
  const used = new Set<RoleColumn>();
  return headers.map((header) => {
    const key = nameKey(header);
    const column = roleColumns.find(
      (name) => !used.has(name) && (heads[name].includes(key) || name.toLowerCase() === key),
    );
    if (column === undefined || isPersonal(header)) return null;
    used.add(column);
    return column;
  });
}

const betweenItems = /[;；、|\n]|,(?!\d{3}\b)/u;
const listIn = (text: string): readonly string[] =>
  text
    .split(betweenItems)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Reads the rows under the heads. A row with more cells than heads is refused: its cells are shifted. */
export function readRoleTable(
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
  ports: ReadingPorts,
): readonly ReadRow<ImportedRole>[] {
  const [headers = [], ...body] = rows;
  return body.map((cells, index) => {
    const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    const draft = draftOf(cells, mapping);
    const label = [draft.title, draft.clientName].filter((text) => text !== '').join(' · ');
    const row = index + 2;
    if (filled > headers.length)
      return { row, label, read: refuse({ kind: 'too-many-cells', cells: filled, columns: headers.length }) };
    return { row, label, read: roleFromDraft(draft, notesOf(cells, headers, mapping), ports) };
  });
}

const cellText = (cells: readonly string[], mapping: ColumnMapping, column: RoleColumn): string =>
  textOf(cells[mapping.indexOf(column)] ?? '');

function bandFrom(cells: readonly string[], mapping: ColumnMapping): SalaryBand {
  const whole = bandOf(cellText(cells, mapping, 'salary'));
  const from = bandOf(cellText(cells, mapping, 'salaryFrom'))?.salaryFrom ?? whole?.salaryFrom ?? null;
  const to = bandOf(cellText(cells, mapping, 'salaryTo'))?.salaryFrom ?? whole?.salaryTo ?? null;
  return from !== null && to !== null && to < from
    ? { salaryFrom: to, salaryTo: from }
    : { salaryFrom: from, salaryTo: to };
}

function draftOf(cells: readonly string[], mapping: ColumnMapping): RoleDraft {
  const text = (column: RoleColumn): string => cellText(cells, mapping, column);
  const line = (column: RoleColumn): string => lineOf(text(column));
  const skill = (must: boolean) => (name: string) => ({ name, level: '', must });
  return {
    title: line('title'),
    titleZh: line('titleZh'),
    clientName: line('client'),
    description: text('description'),
    extraLines: [],
    skills: [...listIn(text('mustHaves')).map(skill(true)), ...listIn(text('skills')).map(skill(false))],
    languages: listIn(text('languages')),
    band: bandFrom(cells, mapping),
    place: line('district'),
    headcount: line('headcount'),
    startBy: line('startBy'),
    openedOn: line('openedOn'),
    team: line('team'),
    workHours: line('workHours'),
    confidential: false,
    blindTitle: '',
  };
}

function notesOf(
  cells: readonly string[],
  headers: readonly string[],
  mapping: ColumnMapping,
): readonly ImportNote[] {
  const salaries = (['salary', 'salaryFrom', 'salaryTo'] as const)
    .map((column) => lineOf(cellText(cells, mapping, column)))
    .filter((text) => text !== '' && bandOf(text) === null);
  const left: ImportNote[] = [];
  noteColumnsLeftOut({ headers, texts: cells, mapping }, (said) => left.push(said));
  return [...salaries.map((text): ImportNote => ({ kind: 'salary-unread', text })), ...left];
}
