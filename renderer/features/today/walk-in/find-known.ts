// Whether somebody at the desk is in the book already: the same phone, or a name that is said or written as typed. It
// only warns; who it is, the person at the desk says.
import { likelyDoubles } from '@shared/domain/candidate/likely-double';
import { ApartBook } from '@shared/domain/candidate/told-apart';
import { splitName } from '@shared/interchange/names/split-name';
import type { CandidateFace } from '@data/indexes/faces';
import { searchPeople } from '@data/queries/search-people';
import type { ViewReader } from '@data/view-reader';

/** Why somebody may be the one. */
export type KnownCause = 'phone' | 'name';

/** Somebody of the book who may stand at the desk. */
export interface Known {
  readonly candidate: CandidateFace;
  readonly causes: readonly KnownCause[];
}

/** What is known of who stands there; either part may be empty. */
export interface Visitor {
  readonly name: string;
  readonly phone: string;
}

/** Shorter texts match half of the book. */
const tellingLetters = 3;
const tellingDigits = 4;
const mostShown = 5;
/** So many with these digits are looked at for those whose number ends in them. */
const mostWithDigits = 50;
const localDigits = 8;
const noParts = { surname: '', givenNames: '', englishName: '', chineseName: '', email: '' };
const notDigits = /\D+/gu;
const phoneSigns = /^[\d\s()+-]+$/u;

/** One text typed to search by, as the part of a visitor it is. */
export const visitorOf = (typed: string): Visitor =>
  phoneSigns.test(typed.trim()) ? { name: '', phone: typed.trim() } : { name: typed.trim(), phone: '' };

function isTelling(name: string): boolean {
  return name.trim().length >= tellingLetters || /\p{Script=Han}{2}/u.test(name);
}

const endsIn = ({ phones }: CandidateFace, digits: string): boolean =>
  Object.values(phones).some(({ typed, e164 }) => (e164 ?? typed).replace(notDigits, '').endsWith(digits));

const phonesOf = (phone: string): CandidateFace['phones'] =>
  phone.trim() === '' ? {} : { typed: { typed: phone, e164: null, label: 'mobile' } };

/** Whom a visitor of this name and phone was told apart from, as far as the viewer may read that. */
async function toldApartFrom(
  read: ViewReader,
  { name, phone }: Visitor,
): Promise<(candidate: CandidateFace) => boolean> {
  const book = new ApartBook(await read.all('toldApart'));
  const { parts } = splitName(name);
  return book.from({ ...parts, preferredName: '', email: '', phones: phonesOf(phone) });
}

async function withPhone(read: ViewReader, phone: string): Promise<readonly CandidateFace[]> {
  const digits = phone.replace(notDigits, '');
  if (digits.length < tellingDigits) return [];
  const typed = { ...noParts, phones: phonesOf(phone) };
  const { people } = await searchPeople(read, digits.slice(-localDigits), mostWithDigits);
  const same = new Set(likelyDoubles(typed, people).map(({ row }) => row.id));
  return people.filter((person) => same.has(person.id) || endsIn(person, digits));
}

const withName = async (read: ViewReader, name: string): Promise<readonly CandidateFace[]> =>
  isTelling(name) ? (await searchPeople(read, name, mostShown)).people : [];

/** Those who may be the visitor, with most causes first; without those of whom somebody said that they are not. */
export async function findKnown(read: ViewReader, { name, phone }: Visitor): Promise<readonly Known[]> {
  const [phones, names] = [await withPhone(read, phone), await withName(read, name)];
  const causes = new Map<CandidateFace['id'], Known>();
  const note = (people: readonly CandidateFace[], cause: KnownCause): void => {
    for (const candidate of people)
      causes.set(candidate.id, {
        candidate,
        causes: [...(causes.get(candidate.id)?.causes ?? []), cause],
      });
  };
  note(phones, 'phone');
  note(names, 'name');
  const isApart = await toldApartFrom(read, { name, phone });
  const known = [...causes.values()].filter(({ candidate }) => !isApart(candidate));
  return known.sort((a, b) => b.causes.length - a.causes.length).slice(0, mostShown);
}
