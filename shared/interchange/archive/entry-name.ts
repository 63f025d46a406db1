// Which names an archive may hold. They are a closed list, and nothing is ever unpacked to a disk under one of them; the
// traps are told apart from names that are merely unknown, so that whoever chose the file learns what it is.
import { tableNames, type TableName } from '../../domain/tables';
import { csvEntry, entryNames, fileEntry, tableEntry } from './archive-format';

/** What an entry is, by its name. */
export type EntryKind =
  | { readonly kind: 'manifest' }
  | { readonly kind: 'changes' }
  | { readonly kind: 'readme' }
  | { readonly kind: 'table'; readonly table: TableName }
  | { readonly kind: 'csv'; readonly table: TableName }
  | { readonly kind: 'file'; readonly sha256: string };

const single: Readonly<Record<string, EntryKind>> = {
  [entryNames.manifest]: { kind: 'manifest' },
  [entryNames.changes]: { kind: 'changes' },
  [entryNames.readme]: { kind: 'readme' },
};

const known: ReadonlyMap<string, EntryKind> = new Map<string, EntryKind>([
  ...Object.entries(single),
  ...tableNames.map((table): [string, EntryKind] => [tableEntry(table), { kind: 'table', table }]),
  ...tableNames.map((table): [string, EntryKind] => [csvEntry(table), { kind: 'csv', table }]),
]);

const filesFolder = fileEntry('');
const hashPattern = /^[0-9a-f]{64}$/;

/** What the entry is; null for a name that no archive of this build has. */
export function entryKindOf(name: string): EntryKind | null {
  const kind = known.get(name);
  if (kind) return kind;
  const hash = name.startsWith(filesFolder) ? name.slice(filesFolder.length) : '';
  return hashPattern.test(hash) ? { kind: 'file', sha256: hash } : null;
}

const outsidePattern = /(^|\/)\.\.?(\/|$)|^\/|^[a-z]:|\\|:|[\p{Cc}\u007F]/iu;
/** Names that Windows takes for devices, whatever ending they carry. */
const devicePattern = /(^|\/)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.[^/]*)?(\/|$)/iu;
/** Windows drops these from the end of a name, so that two names become one. */
const droppedEnd = /[. ](\/|$)/u;

/** True for a name that would lead out of a folder, or that some system takes for something else than a file. */
export const isUnsafeName = (name: string): boolean =>
  name === '' || outsidePattern.test(name) || devicePattern.test(name) || droppedEnd.test(name);
