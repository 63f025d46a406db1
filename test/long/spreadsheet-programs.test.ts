// A table of people opened by a spreadsheet that others wrote, asked to take every formula it finds: none is one, and
// every cell says what the person's record says.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { printCandidates } from '@shared/interchange/csv/print-candidates';
import { candidateInput } from '../support/candidate';

const longestMillis = 120_000;
/** Commas, quotation marks, UTF-8, from the first row on; numbers told apart, formulas evaluated. */
const asked = 'CSV:44,34,76,1,,0,false,true,false,false,false,-1,true';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onward-table-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The sheet as LibreOffice holds it. */
function openedSheet(name: string, text: string): string {
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, text);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const convert = ['--headless', '--convert-to', 'fods', `--infilter=${asked}`, '--outdir', folder, path];
  execFileSync('soffice', [profile, ...convert], { stdio: 'ignore' });
  return readFileSync(join(folder, `${name}.fods`), 'utf8');
}

const formulas = (sheet: string): number => sheet.match(/table:formula=/gu)?.length ?? 0;
const someone = (fields: Partial<Candidate>): Candidate => ({
  ...candidateInput(fields),
  id: 'cnd_1',
  deletedAt: null,
  mergedInto: null,
});
const dangerous = [
  '=1+1',
  '=HYPERLINK("http://example.com","x")',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  "'=1+1",
  '＝1+1',
];

describe('LibreOffice', () => {
  it('takes a bare formula for one, or this test would prove nothing', { timeout: longestMillis }, () => {
    expect(formulas(openedSheet('bare', '\uFEFFSurname,Headline\r\nChow,=1+1\r\n'))).toBe(1);
  });

  it('finds none in an exported table, and its Chinese whole', { timeout: longestMillis }, () => {
    const people = dangerous.map((text, index) =>
      someone({
        surname: text,
        givenNames: `Row ${index}`,
        chineseName: '陳大文',
        email: text,
        address: text,
        headline: text,
        summary: text,
        phones: { p1: { typed: '+852 9123 4567', e164: '+85291234567', label: 'mobile' } },
        skills: { s1: { name: text.trim(), level: null, lastUsedYear: null, notedOn: '2026-11-23' } },
        work: { w1: { employer: text, title: text, from: '2020', to: null, summary: '' } },
      }),
    );
    for (const language of ['en', 'zh-HK'] as const) {
      const sheet = openedSheet(language, printCandidates(people, { language, districtName: (id) => id }));
      expect(formulas(sheet)).toBe(0);
      expect(sheet.match(/<text:p>陳大文<\/text:p>/gu)).toHaveLength(dangerous.length);
      expect(sheet.match(/<text:p>(?:&apos;|')\+852 9123 4567<\/text:p>/gu)).toHaveLength(dangerous.length);
      expect(sheet).toContain(language === 'en' ? '<text:p>Surname</text:p>' : '<text:p>姓氏</text:p>');
    }
  });
});
