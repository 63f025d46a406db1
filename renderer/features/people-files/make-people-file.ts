// People as a file ready to be saved, with its name. The name of a file for one person is theirs; for several it says how
// many, and names nobody.
import type { Candidate } from '@shared/domain/candidate/candidate';
import { fullName } from '@shared/domain/candidate/candidate-name';
import type { FileKind } from '@shared/desktop-api';
import { printCandidates, type TableWords } from '@shared/interchange/csv/print-candidates';
import { printResumes } from '@shared/interchange/json-resume/print-resume';
import { printVcard } from '@shared/interchange/vcard/print-vcard';
import type { LocalDate } from '@shared/time/local-date';
import type { Words } from '@ui/i18n/words';

/** The formats people are saved in. */
export const peopleFormats = ['csv', 'vcard', 'json'] as const satisfies readonly FileKind[];
/** See {@link peopleFormats}. */
export type PeopleFormat = (typeof peopleFormats)[number];

const endings: Readonly<Record<PeopleFormat, string>> = { csv: 'csv', vcard: 'vcf', json: 'json' };

/** What a file of people is called. */
export function peopleFileName(
  people: readonly Candidate[],
  format: PeopleFormat,
  { words, today }: { readonly words: Words<'peopleFiles'>; readonly today: LocalDate },
): string {
  const [first] = people;
  const about =
    people.length === 1 && first !== undefined
      ? fullName(first) || first.preferredName
      : words('fileName', { count: people.length });
  return `${about} ${today}.${endings[format]}`;
}

/** The text of the file. */
export function printPeople(
  people: readonly Candidate[],
  format: PeopleFormat,
  tableWords: TableWords,
): string {
  if (format === 'vcard') return printVcard(people);
  return format === 'json' ? printResumes(people) : printCandidates(people, tableWords);
}
