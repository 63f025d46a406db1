// What an erasure would take, what stands in its way, and where else the person is named; asked before anything is decided.
import type { Candidate } from '@shared/domain/candidate/candidate';
import { erasureStanding, type ErasureStanding } from '@shared/domain/privacy/erasure-standing';
import { rowsOfPerson } from '@shared/commands/candidate/merge-facts';
import { ownNames } from '@shared/commands/privacy/plan-erasure';
import { subjectsOfRow, tableNames, type TableName } from '@shared/domain/tables';
import type { LocalDate } from '@shared/time/local-date';
import { erasedSign, maskPeople } from '../erasure/mask-people';
import type { ViewReader } from '../view-reader';

/** Tables that are named to whoever erases, in the order of the profile. */
const told = [
  ...(['submissions', 'interviews', 'placements', 'introductions', 'disclosures', 'gateOverrides'] as const),
  ...(['motivationNotes', 'fitAssessments', 'interests', 'consents'] as const),
  ...(['shownStatements', 'documents', 'visits'] as const),
  ...(['calls', 'tasks', 'accessRequests', 'corrections', 'retentionDelays', 'toldApart'] as const),
] as const satisfies readonly TableName[];

/** One table with what of it is about the person. */
export interface CountedRows {
  readonly table: 'candidates' | (typeof told)[number];
  readonly count: number;
}

/** See the head of the file. */
export interface ErasureOutlook {
  readonly candidate: Candidate;
  readonly standing: ErasureStanding;
  readonly rows: readonly CountedRows[];
}

/** Null when there is no such candidate. */
export async function readErasureOutlook(
  read: ViewReader,
  candidateId: string,
  moment: { readonly now: string; readonly today: LocalDate },
): Promise<ErasureOutlook | null> {
  const candidate = await read.get('candidates', candidateId);
  if (!candidate) return null;
  const rows: CountedRows[] = [{ table: 'candidates', count: 1 }];
  for (const table of told) {
    const { length: count } = await rowsOfPerson(table, candidateId, read);
    if (count > 0) rows.push({ table, count });
  }
  const standing = erasureStanding(
    {
      submissions: await read.where('submissions', 'candidateId', candidateId),
      interviews: await read.where('interviews', 'candidateId', candidateId),
      placements: await read.where('placements', 'candidateId', candidateId),
      requests: await read.where('accessRequests', 'candidateId', candidateId),
    },
    moment,
  );
  return { candidate, standing, rows };
}

/** A text about somebody or something else that names the person, with what it will read afterwards around the place. */
export interface Mention {
  readonly table: TableName;
  readonly id: string;
  readonly excerpt: string;
}

const around = 40;

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};

/** The texts of a row; what people and companies are called in their own records is left out, as it is by the erasure. */
const textsOf = (table: TableName, row: object): readonly string[] =>
  Object.entries(row).flatMap(([field, value]) => (ownNames[table]?.includes(field) ? [] : textsIn(value)));

function excerptOf(masked: string): string {
  const at = masked.indexOf(erasedSign);
  const from = Math.max(0, at - around);
  const to = Math.min(masked.length, at + erasedSign.length + around);
  const cut = masked.slice(from, to).replaceAll(/\s+/gu, ' ');
  return `${from > 0 ? '…' : ''}${cut}${to < masked.length ? '…' : ''}`;
}

/** Looks through every row of the office that is not about the person. It reads the whole office: not for a live query. */
export async function findMentions(read: ViewReader, person: Candidate): Promise<readonly Mention[]> {
  const mask = maskPeople([person]);
  const found: Mention[] = [];
  for (const table of tableNames) {
    const others = (await read.all(table)).filter((row) => !subjectsOfRow(table, row).includes(person.id));
    for (const row of others) found.push(...mentionsIn(table, row, mask));
  }
  return found;
}

const mentionsIn = (
  table: TableName,
  row: { readonly id: string },
  mask: (text: string) => string,
): readonly Mention[] =>
  textsOf(table, row).flatMap((text) => {
    const masked = mask(text);
    return masked === text ? [] : [{ table, id: row.id, excerpt: excerptOf(masked) }];
  });
