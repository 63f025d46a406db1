import { chineseNameOf, fullName, shortName } from '@shared/domain/candidate/candidate-name';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { ErasureReason } from '@shared/domain/privacy/erasure';
import { isUnderWay } from '@shared/domain/privacy/erasure-standing';
import type { ErasureOutlook } from '@data/queries/erasure-outlook';

/** What is filled in before somebody is erased. */
export interface EraseForm {
  readonly reason: ErasureReason;
  readonly words: string;
  readonly typedName: string;
  readonly anyway: boolean;
}

/** Nothing is ticked or typed for the person who decides. */
export const emptyEraseForm: EraseForm = { reason: 'asked', words: '', typedName: '', anyway: false };

const plain = (text: string): string =>
  text
    .trim()
    .replaceAll(/[\s,]+/gu, ' ')
    .toLowerCase();

/** The name that is asked for. */
export const nameToType = (candidate: Candidate): string => fullName(candidate);

const isName = (typed: string, candidate: Candidate): boolean =>
  [fullName(candidate), shortName(candidate), chineseNameOf(candidate)]
    .filter((name) => name !== '')
    .some((name) => plain(name) === plain(typed));

/** What is missing, by field. */
export const eraseMistakes = (form: EraseForm, { candidate, standing }: ErasureOutlook) => ({
  words: form.words.trim() === '',
  typedName: nameToType(candidate) !== '' && !isName(form.typedName, candidate),
  anyway: isUnderWay(standing) && !form.anyway,
});
