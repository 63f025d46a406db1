// A person said of two who look alike that they are not the same. What is kept are two marks, of what told each of them
// apart then: names, phones and e-mail. As soon as one of these changes, the mark is another one, and the two are proposed
// again. Marks also hold for somebody who is not in the book yet, and tell nothing about anybody.
import { z } from 'zod';
import { markOfText } from '../../kernel/text-mark';
import { instantText, recordDecoder, reference } from '../record';
import { identityOf, type IdentityFields } from './doubles/identity';

const mark = z.string().min(1).max(40);

/** Two who are not the same person, with who said so; `otherId` is null for somebody who was not in the book then. */
export const toldApart = recordDecoder('apt', {
  candidateId: reference,
  otherId: reference.nullable(),
  mark,
  otherMark: mark,
  at: instantText,
  byId: reference,
});
/** See {@link toldApart}. */
export type ToldApart = z.infer<typeof toldApart>;

/** The mark of what tells a person apart, whichever way it was typed: case, spaces, country codes and order do not count. */
export function markOfPerson(fields: IdentityFields): string {
  const { surname, forms, chinese, phones, email } = identityOf(fields);
  const names = forms.map(({ joined }) => joined).sort();
  const digits = [...new Set(phones.map((phone) => phone.digits))].sort();
  return markOfText(JSON.stringify([surname, names, chinese, digits, email]));
}

/** The fields by which a person is told apart, and nothing else of them. */
export const identityFieldsOf = ({
  surname,
  givenNames,
  englishName,
  chineseName,
  preferredName = '',
  phones,
  email,
}: IdentityFields) => ({ surname, givenNames, englishName, chineseName, preferredName, phones, email });

/** What stands written of two people, whichever of them is asked for first. */
export type Marks = Pick<ToldApart, 'mark' | 'otherMark'>;

/** Everything that was told apart, made ready to be asked. */
export class ApartBook {
  readonly #others = new Map<string, Set<string>>();

  constructor(pairs: readonly Marks[]) {
    for (const pair of pairs) {
      this.#note(pair.mark, pair.otherMark);
      this.#note(pair.otherMark, pair.mark);
    }
  }

  /** Whom the person was told apart from, as a question to ask of each row. */
  from(person: IdentityFields): (row: IdentityFields) => boolean {
    const others = this.#others.size === 0 ? undefined : this.#others.get(markOfPerson(person));
    return others === undefined ? () => false : (row) => others.has(markOfPerson(row));
  }

  #note(mark: string, other: string): void {
    const known = this.#others.get(mark);
    if (known) known.add(other);
    else this.#others.set(mark, new Set([other]));
  }
}
