import type { DocumentRefusal } from '@shared/interchange/judge-document';
import type { Result } from '@shared/kernel/result';

/** The text of a file, or why it could not be read to its end. */
export type Extracted = Result<
  string,
  Extract<DocumentRefusal, { kind: 'broken' | 'locked' | 'swollen' | 'slow' }>
>;

/** Longest text that is taken from one file, in UTF-16 units; a CV has some thousand. */
export const maxTextLength = 400_000;

/** Text as people read it: no run of blanks, no more than one empty line, nothing beyond the cap. */
export const tidyText = (text: string): string =>
  text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
    .slice(0, maxTextLength);
