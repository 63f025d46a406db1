// A PDF as other programs see it: poppler's pdfinfo and pdftotext, and qpdf.
import { execFileSync } from 'node:child_process';

/** What a PDF says of itself, and what is on its pages. */
export interface PdfFile {
  readonly title: string;
  readonly isTagged: boolean;
  readonly pageSize: string;
  /** Text by page in the order in which it was drawn: a cell of several lines is in one piece. */
  readonly pages: readonly string[];
  /** The language of the whole, as the catalogue has it. */
  readonly language: string;
  /** Everything in the file's objects, bookmarks and metadata included. */
  readonly objects: string;
}

const run = (program: string, ...words: readonly string[]): string =>
  execFileSync(program, words, { encoding: 'utf8', maxBuffer: 200_000_000 });

/** Reads a PDF; throws when qpdf finds anything wrong with it. */
export function readPdf(path: string): PdfFile {
  run('qpdf', '--check', path);
  const info = run('pdfinfo', path);
  const line = (name: string): string => new RegExp(`^${name}:\\s+(.*)$`, 'm').exec(info)?.[1] ?? '';
  const objects = run('qpdf', '--json', '--json-key=qpdf', path);
  const pages = run('pdftotext', '-raw', '-enc', 'UTF-8', path, '-').split('\f');
  return {
    title: line('Title'),
    isTagged: line('Tagged') === 'yes',
    pageSize: line('Page size'),
    pages: pages.slice(0, Number(line('Pages'))),
    language: /"\/Lang": "(?:u:)?([^"]*)"/.exec(objects)?.[1] ?? '',
    objects,
  };
}

/**
 * Everything a PDF says to anybody who looks into it: its text, Info, XMP, and all strings of its objects, which are
 * bookmarks, the structure's alternative texts and the names of places and files.
 */
export const everythingIn = (path: string): Readonly<Record<string, string>> => ({
  text: run('pdftotext', '-layout', '-enc', 'UTF-8', path, '-'),
  'text in the order of drawing': run('pdftotext', '-raw', '-enc', 'UTF-8', path, '-'),
  info: run('pdfinfo', path),
  xmp: run('pdfinfo', '-meta', path),
  objects: run('qpdf', '--json', path),
});
