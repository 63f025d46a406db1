import type { ArchiveRefusal } from '@shared/interchange/archive/archive-refusal';
import type { RestoreFailure } from '@data/archive/restore-archive';
import type { useWords } from '@ui/i18n/words';

/** Why nothing came of an archive: it was refused, or taking it in could not be done. */
export type ArchiveProblem = ArchiveRefusal | { readonly kind: RestoreFailure };

type Next = 'again' | 'newer' | 'distrust' | 'other' | 'space' | 'enter' | 'retry';

const nextSteps: Readonly<Record<ArchiveProblem['kind'], Next>> = {
  'not-an-archive': 'other',
  'cut-short': 'again',
  damaged: 'again',
  encrypted: 'distrust',
  'unsafe-name': 'distrust',
  link: 'distrust',
  'named-twice': 'distrust',
  'not-listed': 'distrust',
  'entry-missing': 'distrust',
  overlapping: 'distrust',
  swells: 'distrust',
  'too-many-entries': 'distrust',
  'line-too-long': 'distrust',
  'line-unreadable': 'again',
  'unsafe-key': 'distrust',
  newer: 'newer',
  unreadable: 'again',
  'disk-full': 'space',
  unwritable: 'space',
  'not-empty': 'enter',
  stopped: 'retry',
};

/** What is said of a problem: what happened, that nothing was changed, what to do. */
export function problemSentences(
  { kind, ...facts }: ArchiveProblem,
  words: ReturnType<typeof useWords<'archive'>>,
): { readonly what: string; readonly kept: string; readonly next: string } {
  return {
    what: words(`refused.${kind}`, facts),
    kept: words('refusedKept'),
    next: words(`next.${nextSteps[kind]}`),
  };
}
