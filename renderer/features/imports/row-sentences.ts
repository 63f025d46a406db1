import { asksForLook } from '@shared/interchange/import-refusal';
import type { Words } from '@ui/i18n/words';
import { noteSentence, refusalSentence } from './import-sentences';
import type { PreviewRow } from './preview';

/** Everything that stands against a row, the weightiest first. */
export function rowSentences(
  row: PreviewRow,
  words: Words<'imports'>,
  doubleWords: Words<'doubles'>,
): readonly string[] {
  if (row.refusal !== null) return [refusalSentence(row.refusal, words)];
  const doubles = row.doubles.map(({ id, name, causes }) =>
    words(id === null ? 'double.inImport' : 'double.one', {
      name,
      causes: causes
        .map(({ kind, fact }) => doubleWords(`causes.${kind}`, { fact }))
        .join(words('double.comma')),
    }),
  );
  const { roleDouble } = row;
  const roles =
    roleDouble === null
      ? []
      : [words(roleDouble.id === null ? 'double.roleInImport' : 'double.role', { name: roleDouble.name })];
  const looks = row.notes.filter(asksForLook);
  const quiet = row.notes.filter((note) => !asksForLook(note));
  return [...doubles, ...roles, ...[...looks, ...quiet].map((note) => noteSentence(note, words))];
}
