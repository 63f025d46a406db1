// Everything in free text that would tell a client who a blind profile is of. It errs on the side of asking: what may be
// something else is shown to a person, who lets it stand or not.
import type { Candidate } from '../candidate';
import type { ReadingBook } from '../search/name-readings';
import { addressLeaks } from './address-leaks';
import { chineseNameLeaks } from './chinese-name-leaks';
import { employerLeaks } from './employer-leaks';
import type { Leak, LeakFinder } from './leak';
import { nameLeaks } from './name-leaks';
import { phoneLeaks } from './phone-leaks';

/** Whom the texts must not tell. */
export type HiddenPerson = Pick<
  Candidate,
  'surname' | 'givenNames' | 'englishName' | 'chineseName' | 'preferredName' | 'phones' | 'email'
>;

/** Leaks that touch become one: certain when any of them is, of the kind that is. */
function merged(leaks: readonly Leak[]): readonly Leak[] {
  const inOrder = [...leaks].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Leak[] = [];
  for (const leak of inOrder) {
    const last = apart.at(-1);
    if (!last || leak.start >= last.end) {
      apart.push(leak);
      continue;
    }
    const kind = leak.certain && !last.certain ? leak.kind : last.kind;
    apart[apart.length - 1] = {
      ...{ kind, start: last.start, end: Math.max(last.end, leak.end) },
      certain: last.certain || leak.certain,
    };
  }
  return apart;
}

/** Finds what gives the person away, and the employers and schools that are to be left out; in the order of the text. */
export function leakFinder(
  person: HiddenPerson,
  { book, employers }: { readonly book: ReadingBook; readonly employers: readonly string[] },
): LeakFinder {
  const finders = [
    nameLeaks(person, book),
    chineseNameLeaks(person.chineseName, book),
    phoneLeaks(Object.values(person.phones)),
    addressLeaks(person.email),
    employerLeaks(employers),
  ];
  return (text) => merged(finders.flatMap((find) => find(text)));
}
