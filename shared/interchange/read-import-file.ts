// A file's text into proposed records, judged by what is in it. Nothing is written here; a person looks at the answer first.
import type { ImportedRole } from '../commands/import/import-roles';
import type { CandidateFields } from '../domain/candidate/empty-candidate';
import { accept, refuse, type Result } from '../kernel/result';
import { fileFormat } from './file-format';
import type { ImportRefusal } from './import-refusal';
import type { ReadingPorts } from './import-ports';
import { isResume, readResume } from './json-resume/read-resume';
import { lineOf, listOf, objectOf } from './loose-values';
import { readJson } from './read-json';
import type { ReadRow } from './read-row';
import { readVcard } from './vcard/read-vcard';
import { isRoleAd, readRoleAd } from './role-ads/read-role-ad';
import { proposeTable, type TableMapping } from './table-mapping';

/** Largest file that is opened, in bytes. */
export const maxFileBytes = 20_000_000;
/** Most records one file may hold. */
export const maxFileRows = 20_000;

/** What a file holds. A table stays cells until its columns are mapped. */
export type FileContent =
  | { readonly kind: 'candidates'; readonly rows: readonly ReadRow<CandidateFields>[] }
  | { readonly kind: 'roles'; readonly rows: readonly ReadRow<ImportedRole>[] }
  | {
      readonly kind: 'table';
      readonly cells: readonly (readonly string[])[];
      readonly proposed: TableMapping;
      /** The file's name: where a row without a source of its own came from. */
      readonly source: string;
    };

type Content = Result<FileContent, ImportRefusal>;

/** Reads one file. `name` is shown, and decides only what the first signs leave open. */
export function readImportFile(name: string, text: string, ports: ReadingPorts): Content {
  if (text.trim() === '') return refuse({ kind: 'empty-file' });
  const format = fileFormat(name, text);
  if (format === 'json') return readJsonFile(name, text, ports);
  if (format === 'csv') return readTableFile(name, text, ports);
  if (format === 'vcard') return readCardFile(name, text, ports);
  return refuse({ kind: 'calendar-elsewhere' });
}

function readCardFile(name: string, text: string, ports: ReadingPorts): Content {
  const rows = readVcard(text, lineOf(name), ports);
  if (rows.length > maxFileRows) return refuse({ kind: 'too-many-rows', limit: maxFileRows });
  return rows.length === 0 ? refuse({ kind: 'no-rows' }) : accept({ kind: 'candidates', rows });
}

function readJsonFile(name: string, text: string, ports: ReadingPorts): Content {
  const parsed = readJson(text);
  if (!parsed.ok) return parsed;
  const records = recordsIn(parsed.value);
  if (records.length > maxFileRows) return refuse({ kind: 'too-many-rows', limit: maxFileRows });
  if (records.length === 0) return refuse({ kind: 'no-rows' });
  if (records.some(isResume)) {
    return accept({
      kind: 'candidates',
      rows: records.map((record, index) => readResume(record, index + 1, lineOf(name), ports)),
    });
  }
  if (!records.some(isRoleAd)) return refuse({ kind: 'not-a-resume' });
  return accept({
    kind: 'roles',
    rows: records.map((record, index) => readRoleAd(record, index + 1, ports)),
  });
}

/** The records of a file: a list, a list under its usual name, or the one object that the file is. */
function recordsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const lists = ['jobs', 'roles', 'vacancies', 'resumes', 'candidates'].map(
    (member) => objectOf(value)[member],
  );
  const found = lists.find(Array.isArray);
  return found === undefined ? [value] : listOf(found);
}

function readTableFile(name: string, text: string, ports: ReadingPorts): Content {
  const { rows, unclosedRow } = ports.readTable(text);
  if (unclosedRow !== null) return refuse({ kind: 'csv-unclosed', row: unclosedRow });
  if (rows.length < 2) return refuse({ kind: 'no-rows' });
  if (rows.length > maxFileRows) return refuse({ kind: 'too-many-rows', limit: maxFileRows });
  return accept({ kind: 'table', cells: rows, proposed: proposeTable(rows[0] ?? []), source: lineOf(name) });
}
