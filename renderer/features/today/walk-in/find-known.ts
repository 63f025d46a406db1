// Whether somebody at the desk is in the book already: the same phone, or a name that has every word typed. It only
// warns; who it is, the person at the desk says.
import { likelyDoubles } from '@shared/domain/candidate/likely-double';
import { matchesSearch, searchTokens } from '@shared/domain/candidate/match-name';
import type { CandidateFace } from '@data/indexes/faces';
import type { CandidateChoice } from '@data/queries/interview-booking';

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
const noParts = { surname: '', givenNames: '', englishName: '', chineseName: '', email: '' };
const notDigits = /\D+/gu;
const phoneSigns = /^[\d\s()+-]+$/u;

/** One text typed to search by, as the part of a visitor it is. */
export const visitorOf = (typed: string): Visitor =>
  phoneSigns.test(typed.trim()) ? { name: '', phone: typed.trim() } : { name: typed.trim(), phone: '' };

function isTelling(name: string): boolean {
  return name.trim().length >= tellingLetters || /\p{Script=Han}{2}/u.test(name);
}

function withPhone(choices: readonly CandidateChoice[], phone: string): ReadonlySet<string> {
  const digits = phone.replace(notDigits, '');
  if (digits.length < tellingDigits) return new Set();
  const typed = { ...noParts, phones: { typed: { typed: phone, e164: null, label: 'mobile' as const } } };
  const same = likelyDoubles(
    typed,
    choices.map(({ candidate }) => candidate),
  ).map(({ row }) => row.id);
  const ends = choices
    .filter(({ candidate: { phones } }) =>
      Object.values(phones).some(({ typed: number, e164 }) =>
        (e164 ?? number).replace(notDigits, '').endsWith(digits),
      ),
    )
    .map(({ candidate }) => candidate.id);
  return new Set([...same, ...ends]);
}

function withName(choices: readonly CandidateChoice[], name: string): ReadonlySet<string> {
  if (!isTelling(name)) return new Set();
  const tokens = searchTokens(name);
  return new Set(
    choices.filter(({ search }) => matchesSearch(search, tokens)).map(({ candidate }) => candidate.id),
  );
}

/** Those who may be the visitor, with most causes first. */
export function findKnown(choices: readonly CandidateChoice[], { name, phone }: Visitor): readonly Known[] {
  const [phones, names] = [withPhone(choices, phone), withName(choices, name)];
  return choices
    .map(({ candidate }) => {
      const causes: KnownCause[] = [];
      if (phones.has(candidate.id)) causes.push('phone');
      if (names.has(candidate.id)) causes.push('name');
      return { candidate, causes };
    })
    .filter(({ causes }) => causes.length > 0)
    .sort((a, b) => b.causes.length - a.causes.length)
    .slice(0, mostShown);
}
