import type { FileKind } from '@shared/desktop-api';

const longestName = 120;
const fallbackName = 'Onward';

/** A name that every system takes: no path, no reserved sign, no dot or space at an end, not too long. */
export function safeFileName(suggested: string): string {
  const plain = suggested.replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ').replace(/\s+/g, ' ');
  const dot = plain.lastIndexOf('.');
  const ending = dot > 0 ? plain.slice(dot) : '';
  const stem = (dot > 0 ? plain.slice(0, dot) : plain).slice(0, longestName).replace(/^[. ]+|[. ]+$/g, '');
  return `${stem === '' ? fallbackName : stem}${ending.trimEnd()}`;
}

const filters: Readonly<
  Record<FileKind, readonly { readonly name: string; readonly extensions: readonly string[] }[]>
> = {
  pdf: [{ name: 'PDF', extensions: ['pdf'] }],
  csv: [{ name: 'CSV', extensions: ['csv'] }],
  json: [{ name: 'JSON', extensions: ['json'] }],
  ics: [{ name: 'iCalendar', extensions: ['ics'] }],
  text: [{ name: 'Text', extensions: ['txt'] }],
  'onward-copy': [{ name: 'Onward', extensions: ['onward-copy'] }],
  any: [],
};

/** What a dialog offers for a kind of file. */
export const filtersOf = (kind: FileKind): { name: string; extensions: string[] }[] =>
  filters[kind].map(({ name, extensions }) => ({ name, extensions: [...extensions] }));
