import { expect, it } from 'vitest';
import { filtersOf, safeFileName } from '../../../electron/main/file-names';

it.each([
  ['Candidate profile 陳詠欣.pdf', 'Candidate profile 陳詠欣.pdf'],
  ['../../etc/passwd', 'etc passwd'],
  ['a/b\\c:d*e?.pdf', 'a b c d e.pdf'],
  ['  .hidden. ', 'Onward.hidden'],
  ['???.pdf', 'Onward.pdf'],
  ['', 'Onward'],
  ['tab\tline\nend.csv', 'tab line end.csv'],
])('%j becomes %j', (suggested, safe) => {
  expect(safeFileName(suggested)).toBe(safe);
});

it('keeps the ending of a name that is too long', () => {
  const name = safeFileName(`${'長'.repeat(300)}.pdf`);
  expect(name.endsWith('.pdf')).toBe(true);
  expect(name.length).toBeLessThan(130);
});

it('offers a filter per kind, and none for any', () => {
  expect(filtersOf('onward-copy')).toEqual([
    { name: 'Onward', extensions: ['onward-copy', 'onward-backup'] },
  ]);
  expect(filtersOf('any')).toEqual([]);
});
