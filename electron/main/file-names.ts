import type { FileKind } from '@shared/desktop-api';

const longestName = 120;
const fallbackName = 'Onward';
const endingPattern = /\.[a-z0-9-]{1,12}$/i;

/** A name that every system takes: no path, no reserved sign, no dot or space at an end, not too long. */
export function safeFileName(suggested: string): string {
  const plain = suggested
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '');
  const ending = endingPattern.exec(plain)?.[0] ?? '';
  const stem = plain.slice(0, plain.length - ending.length).slice(0, longestName);
  const trimmed = stem.replace(/^[. ]+|[. ]+$/g, '');
  return `${trimmed === '' ? fallbackName : trimmed}${ending}`;
}

const filters: Readonly<
  Record<FileKind, readonly { readonly name: string; readonly extensions: readonly string[] }[]>
> = {
  pdf: [{ name: 'PDF', extensions: ['pdf'] }],
  document: [
    { name: 'PDF, DOCX, PNG, JPEG, WebP', extensions: ['pdf', 'docx', 'png', 'jpg', 'jpeg', 'webp'] },
  ],
  csv: [{ name: 'CSV', extensions: ['csv'] }],
  json: [{ name: 'JSON', extensions: ['json'] }],
  ics: [{ name: 'iCalendar', extensions: ['ics'] }],
  vcard: [{ name: 'vCard', extensions: ['vcf'] }],
  text: [{ name: 'Text', extensions: ['txt'] }],
  archive: [{ name: 'ZIP', extensions: ['zip'] }],
  'onward-copy': [{ name: 'Onward', extensions: ['onward-copy', 'onward-backup'] }],
  'onward-backup': [{ name: 'Onward', extensions: ['onward-backup'] }],
  any: [],
};

/** What a dialog offers for a kind of file. */
export const filtersOf = (kind: FileKind): { name: string; extensions: string[] }[] =>
  filters[kind].map(({ name, extensions }) => ({ name, extensions: [...extensions] }));
