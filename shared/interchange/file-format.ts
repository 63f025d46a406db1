/** What a file is, judged by its first signs rather than by its ending. */
export type FileFormat = 'json' | 'csv' | 'vcard' | 'icalendar';

const firstSigns: readonly (readonly [FileFormat, RegExp])[] = [
  ['json', /^\s*[[{]/u],
  ['vcard', /^\s*BEGIN:VCARD/iu],
  ['icalendar', /^\s*BEGIN:VCALENDAR/iu],
];

/** JSON and cards by their ending too, so that a broken one is told as what it is; all other text may be a table. */
export function fileFormat(name: string, text: string): FileFormat {
  const found = firstSigns.find(([, sign]) => sign.test(text));
  if (found) return found[0];
  if (/\.json$/iu.test(name)) return 'json';
  return /\.vcf$/iu.test(name) ? 'vcard' : 'csv';
}
