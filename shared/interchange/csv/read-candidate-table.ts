// The rows of a table of people into proposed candidates, by the meaning a person gave each column.
import type { Phone } from '../../domain/candidate/candidate';
import { isNameless, type NameParts } from '../../domain/candidate/candidate-name';
import { emptyCandidate, type CandidateFields } from '../../domain/candidate/empty-candidate';
import { accept, refuse } from '../../kernel/result';
import type { ImportNote } from '../import-refusal';
import type { ReadingPorts } from '../import-ports';
import { noteColumnsLeftOut } from '../left-out';
import { asElements, limitedEntries, lineOf, longLines, shortLine, textOf } from '../loose-values';
import { isHongKongSurname } from '../names/hong-kong-names';
import { severalPeopleIn } from '../names/several-people';
import { splitGivenNames, splitName } from '../names/split-name';
import { phoneOf } from '../phones';
import type { ReadRow, TakeNote } from '../read-row';
import type { CandidateColumn, CandidateMapping } from './candidate-columns';
import {
  dateOfCell,
  eachOnce,
  languageOfItem,
  noticeOfCell,
  payOfCell,
  rightToWorkOfCell,
  skillOfItem,
} from './cell-values';
import { listOfCell } from './list-cell';
import { unguardedCell } from './safe-cell';

/** One row, asked by meaning. */
interface Cells {
  readonly has: (column: CandidateColumn) => boolean;
  /** The cell as it stands; empty where the table has no such column. */
  readonly raw: (column: CandidateColumn) => string;
  readonly line: (column: CandidateColumn) => string;
}

interface Reading {
  readonly cells: Cells;
  readonly ports: ReadingPorts;
  readonly note: TakeNote;
}

/** Reads the rows under the heads. A row with more cells than heads is refused, since its cells are shifted, and one of several people. */
export function readCandidateTable(
  rows: readonly (readonly string[])[],
  mapping: CandidateMapping,
  source: string,
  ports: ReadingPorts,
): readonly ReadRow<CandidateFields>[] {
  const [headers = [], ...body] = rows;
  return body.map((texts, index) => {
    const notes: ImportNote[] = [];
    const note: TakeNote = (said) => notes.push(said);
    const reading = { cells: cellsOf(texts, mapping), ports, note };
    const row = index + 2;
    const label = labelOf(reading.cells);
    const filled = texts.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (filled > headers.length)
      return { row, label, read: refuse({ kind: 'too-many-cells', cells: filled, columns: headers.length }) };
    const names = severalPeopleIn(reading.cells.raw('name'));
    if (names.length > 0) return { row, label, read: refuse({ kind: 'several-people', names }) };
    const fields = fieldsOf(reading, source);
    if (isNameless(fields)) return { row, label, read: refuse({ kind: 'no-name' }) };
    noteColumnsLeftOut({ headers, texts, mapping }, note);
    return { row, label, read: accept({ fields, notes }) };
  });
}

function cellsOf(texts: readonly string[], mapping: CandidateMapping): Cells {
  const raw = (column: CandidateColumn): string => unguardedCell(texts[mapping.indexOf(column)] ?? '');
  return { has: (column) => mapping.includes(column), raw, line: (column) => lineOf(raw(column)) };
}

const joined = (texts: readonly string[], joiner: string): string =>
  texts.filter((text) => text !== '').join(joiner);

const labelOf = ({ line }: Cells): string =>
  line('name') || joined([line('surname'), line('givenNames'), line('chineseName')], ' ') || line('email');

function fieldsOf(reading: Reading, source: string): CandidateFields {
  const { cells, ports, note } = reading;
  const { line } = cells;
  return emptyCandidate(
    {
      ...shortNames(nameOf(reading), note),
      phones: phonesOf(reading),
      ...reachOf(reading),
      headline: shortLine(line('headline'), 'headline', note),
      work: workOf(reading),
      skills: skillsOf(reading),
      languages: languagesOf(reading),
      notice: noticeOfCell(line('notice'), note),
      availableFrom: dateOfCell(line('availableFrom'), note),
      currentPay: payOfCell(line('currentPay'), ports.createdOn, note),
      expectedPay: payOfCell(line('expectedPay'), ports.createdOn, note),
      rightToWork: {
        kind: rightToWorkOfCell(line('rightToWork'), note),
        expiresOn: dateOfCell(line('rightToWorkUntil'), note),
        approvalNeeded: false,
      },
      source: shortLine(line('source') || source, 'source', note),
    },
    { createdOn: ports.createdOn, ownerId: ports.ownerId },
  );
}

const shortNames = (name: NameParts, note: TakeNote): NameParts => ({
  surname: shortLine(name.surname, 'name', note),
  givenNames: shortLine(name.givenNames, 'name', note),
  englishName: shortLine(name.englishName, 'name', note),
  chineseName: shortLine(name.chineseName, 'name', note),
  preferredName: shortLine(name.preferredName, 'name', note),
});

const onlyHan = /^[\p{Script=Han}·\s]+$/u;

/** The parts as the table gives them; a name in one cell is split, and what a table has no column for is found within. */
function nameOf({ cells, note }: Reading): NameParts {
  const { line, has } = cells;
  const surname = line('surname');
  const given = joined([line('givenNames'), line('middleName')], ' ');
  const told = {
    englishName: line('englishName'),
    chineseName: line('chineseName'),
    preferredName: line('preferredName'),
  };
  if (surname === '' && given === '') {
    const { parts, assumed, dropped } = splitName(line('name'));
    if (dropped.length > 0) note({ kind: 'words-dropped', text: dropped.join(' ') });
    if (assumed) note({ kind: 'name-assumed' });
    return {
      ...parts,
      englishName: told.englishName || parts.englishName,
      chineseName: told.chineseName || parts.chineseName,
      preferredName: told.preferredName,
    };
  }
  if (!has('chineseName') && onlyHan.test(surname + given))
    return { ...told, surname: '', givenNames: '', chineseName: surname + given };
  const split = !has('englishName') && isHongKongSurname(surname) ? splitGivenNames(given) : undefined;
  return { ...told, surname, givenNames: given, ...split };
}

const phoneColumns = [
  ['mobile', 'mobile'],
  ['homePhone', 'home'],
  ['workPhone', 'work'],
  ['otherPhone', 'other'],
  ['phone', null],
] as const satisfies readonly (readonly [CandidateColumn, Phone['label'] | null])[];

/** Several numbers in one cell are taken apart only where each of them is one. */
function numbersIn(cell: string, readPhone: ReadingPorts['readPhone']): readonly string[] {
  if (/[\r\n]/u.test(cell.trim())) return listOfCell(cell).map(lineOf);
  const whole = lineOf(cell);
  if (whole === '') return [];
  const parts = whole.split(/[;；/／、|,，]/u).map((part) => part.trim());
  const each = parts.length > 1 && parts.every((part) => readPhone(part, '') !== null);
  return each && readPhone(whole, '') === null ? parts : [whole];
}

function phonesOf({ cells, ports, note }: Reading): CandidateFields['phones'] {
  const phones = phoneColumns.flatMap(([column, label]) =>
    numbersIn(cells.raw(column), ports.readPhone).map((typed) => phoneOf(typed, label, { ports, note })),
  );
  return asElements('p', limitedEntries(phones, 'phone', note));
}

const addressColumns = ['address', 'addressMore', 'city', 'region', 'postcode'] as const;
const isEmail = /^[^\s@]+@[^\s@]+$/u;

/** Emails of one cell; a text that is not wholly made of them stays one. */
function emailsIn(text: string): readonly string[] {
  const parts = text.split(/[;,\s]+/u).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => isEmail.test(part)) ? parts : [text];
}

function reachOf({
  cells,
  ports,
  note,
}: Reading): Pick<CandidateFields, 'email' | 'address' | 'district' | 'summary'> {
  const { line, has, raw } = cells;
  const emails = [...emailsIn(line('email')), ...emailsIn(line('otherEmail'))];
  const [email = '', ...more] = new Set(emails.filter((text) => text !== ''));
  for (const text of more) note({ kind: 'kept-in-summary', text });
  const address = joined(addressColumns.map(line), ', ');
  const place = line('district');
  const district = ports.findDistrict(place) ?? ports.findDistrict(place && `${place}, Hong Kong`);
  if (place !== '' && district === null) note({ kind: 'value-unread', text: place });
  const summary = joined([textOf(raw('summary')), textOf(raw('notes')), more.join('\n')], '\n\n');
  return {
    email: shortLine(email, 'email', note),
    address: shortLine(address, 'location', note),
    district: has('district') ? district : ports.findDistrict(address),
    summary: longLines(summary, 'summary', note),
  };
}

function workOf({ cells, note }: Reading): CandidateFields['work'] {
  const employer = shortLine(cells.line('employer'), 'work', note);
  const title = shortLine(cells.line('jobTitle'), 'work', note);
  if (employer === '' && title === '') return {};
  return { w1: { employer, title, from: '', to: null, summary: '' } };
}

function skillsOf({ cells, ports, note }: Reading): CandidateFields['skills'] {
  const items = eachOnce(listOfCell(cells.raw('skills')).map(lineOf), (item) => item);
  const skills = limitedEntries(items, 'skills', note).map((item) =>
    skillOfItem(item, ports.createdOn, note),
  );
  return asElements('s', skills);
}

function languagesOf({ cells, note }: Reading): CandidateFields['languages'] {
  const items = limitedEntries(listOfCell(cells.raw('languages')).map(lineOf), 'languages', note);
  return Object.fromEntries(items.map((item) => languageOfItem(item, note)));
}
