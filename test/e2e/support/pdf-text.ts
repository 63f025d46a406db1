import { execFileSync } from 'node:child_process';

/** The text of a PDF as poppler's pdftotext reads it, in page order with its layout kept by spaces. */
export function pdfText(path: string): string {
  return execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8' });
}
