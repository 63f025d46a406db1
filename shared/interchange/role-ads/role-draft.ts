// What a job ad or a row of a table says, by the fields of a role, before it becomes one. What the record has no field
// for is kept as lines under the description, in the file's own words, so that the person and the ranker can read it.
import type { ImportedRole } from '../../commands/import/import-roles';
import { nameKey } from '../../domain/matching/names';
import { dateText } from '../../domain/record';
import { accept, refuse, type Result } from '../../kernel/result';
import type { ImportNote, ImportRefusal } from '../import-refusal';
import type { ReadingPorts } from '../import-ports';
import { languageElement, languageName } from '../language-of';
import { limitedEntries, longLines, shortLine } from '../loose-values';
import { partDate } from '../part-date';
import type { TakenFields } from '../read-row';
import { skillLevelOf } from '../skill-level-of';
import type { SalaryBand } from './read-salary';

/** A skill as the file names it. */
export interface DraftSkill {
  readonly name: string;
  readonly level: string;
  readonly must: boolean;
}

/** Everything a role can be made of, as cleaned text. */
export interface RoleDraft {
  readonly title: string;
  readonly titleZh: string;
  readonly clientName: string;
  readonly description: string;
  /** Lines kept under the description: `remote: Full`. */
  readonly extraLines: readonly string[];
  readonly skills: readonly DraftSkill[];
  readonly languages: readonly string[];
  readonly band: SalaryBand;
  readonly place: string;
  readonly headcount: string;
  readonly startBy: string;
  readonly openedOn: string;
  readonly team: string;
  readonly workHours: string;
  readonly confidential: boolean;
  readonly blindTitle: string;
}

const mostHeads = 500;
const dateLength = 'YYYY-MM-DD'.length;
const longestPlace = 40;

/** Makes the role; refuses one without a title or a client. Notes taken before are carried on. */
export function roleFromDraft(
  draft: RoleDraft,
  before: readonly ImportNote[],
  ports: ReadingPorts,
): Result<TakenFields<ImportedRole>, ImportRefusal> {
  if (draft.title === '') return refuse({ kind: 'no-title' });
  if (draft.clientName === '') return refuse({ kind: 'no-client' });
  const notes: ImportNote[] = [...before];
  const note = (said: ImportNote): void => void notes.push(said);
  const description = [draft.description, ...draft.extraLines].filter((line) => line !== '').join('\n');
  const opened = draft.openedOn.slice(0, dateLength);
  const fields: ImportedRole['fields'] = {
    title: shortLine(draft.title, 'title', note),
    titleZh: shortLine(draft.titleZh, 'titleZh', note),
    description: longLines(description, 'description', note),
    visibility: draft.confidential ? 'confidential' : 'open-market',
    blindTitle: shortLine(draft.blindTitle, 'blindTitle', note),
    blindBrief: '',
    clearedStaff: {},
    ownerId: ports.ownerId,
    openedOn: isPastDay(opened, ports.createdOn) ? opened : ports.createdOn,
    headcount: headcountOf(draft.headcount, note),
    district: ports.findDistrict(draft.place)?.slice(0, longestPlace) ?? null,
    ...draft.band,
    salaryMonths: 12,
    requirements: requirementsOf(draft.skills, note),
    languages: languagesOf(draft.languages, note),
    sponsorsVisa: false,
    startBy: wholeDay(partDate(draft.startBy, note)),
    offers: {},
    rounds: {},
    team: shortLine(draft.team, 'team', note),
    workHours: shortLine(draft.workHours, 'workHours', note),
  };
  return accept({ fields: { clientName: shortLine(draft.clientName, 'client', note), fields }, notes });
}

/** A whole day of the calendar, or null. */
const wholeDay = (text: string): string | null => (dateText.safeParse(text).success ? text : null);
const isPastDay = (text: string, today: string): boolean => wholeDay(text) !== null && text <= today;

function headcountOf(text: string, note: (said: ImportNote) => void): number {
  if (text === '') return 1;
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= mostHeads) return count;
  note({ kind: 'number-unread', text });
  return 1;
}

function requirementsOf(
  skills: readonly DraftSkill[],
  note: (said: ImportNote) => void,
): ImportedRole['fields']['requirements'] {
  const byKey = new Map<string, ImportedRole['fields']['requirements'][string]>();
  for (const { name, level, must } of limitedEntries(skills, 'skills', note)) {
    const key = nameKey(name);
    if (key === '' || byKey.has(key)) continue;
    byKey.set(key, { name: shortLine(name, 'skills', note), level: skillLevelOf(name, level, note), must });
  }
  return Object.fromEntries([...byKey.values()].map((value, index) => [`s${index + 1}`, value]));
}

function languagesOf(
  names: readonly string[],
  note: (said: ImportNote) => void,
): ImportedRole['fields']['languages'] {
  const entries = limitedEntries(names, 'languages', note).map(
    (name) =>
      [
        languageElement(name),
        { spoken: null, written: null, must: false, name: languageName(name, note) },
      ] as const,
  );
  return Object.fromEntries(entries);
}
