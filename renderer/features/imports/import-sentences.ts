// Refusals and notes as sentences. What a file says stands in them as text only: it is never markup, and the words engine
// does not look inside values.
import type { ImportNote, ImportRefusal } from '@shared/interchange/import-refusal';
import type { Words } from '@ui/i18n/words';

type ImportWords = Words<'imports'>;

const longestQuote = 80;

const quoted = (text: string): string =>
  text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;

/** Why a file or a row cannot be taken. */
export function refusalSentence(refusal: ImportRefusal, words: ImportWords): string {
  if (refusal.kind === 'several-people')
    return words('refusals.several-people', { names: quoted(refusal.names.join(' · ')) });
  const { kind, ...values } = refusal;
  return words(`refusals.${kind}`, values);
}

/** What was not taken as it stood. */
export function noteSentence(note: ImportNote, words: ImportWords): string {
  const key = `notes.${note.kind}` as const;
  switch (note.kind) {
    case 'left-out':
    case 'personal-left-out':
      return words(key, { fields: note.fields.join(' · ') });
    case 'cut':
    case 'too-many-entries':
      return words(key, { field: words(`fields.${note.field}`), limit: note.limit });
    case 'level-unclear':
      return words(key, { name: quoted(note.name), text: quoted(note.text) });
    case 'name-assumed':
    case 'photo-left-out':
      return words(key);
    default:
      return words(key, { text: quoted(note.text) });
  }
}
