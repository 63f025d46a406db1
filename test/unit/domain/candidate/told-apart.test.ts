import { describe, expect, it } from 'vitest';
import { ApartBook, markOfPerson } from '@shared/domain/candidate/told-apart';
import type { IdentityFields } from '@shared/domain/candidate/likely-double';

const phone = (typed: string, e164: string | null = null) => ({ typed, e164, label: 'mobile' as const });
const person = (given: Partial<IdentityFields>): IdentityFields => ({
  surname: 'Chan',
  givenNames: 'Wing Yan',
  englishName: '',
  chineseName: '陳詠欣',
  phones: { a: phone('9123 4867') },
  email: 'wychan@mail.example',
  ...given,
});
const markOf = (given: Partial<IdentityFields>): string => markOfPerson(person(given));

describe('the mark of a person', () => {
  it.each<[string, Partial<IdentityFields>]>([
    ['the surname in capitals', { surname: 'CHAN' }],
    ['a phone with its country code', { phones: { b: phone('+852 9123-4867', '+85291234867') } }],
    ['an e-mail in capitals', { email: 'WYChan@mail.example ' }],
    ['an address, which does not count', { address: '1 How Ming Street' }],
  ])('is the same with %s', (_what, given) => {
    expect(markOf(given)).toBe(markOf({}));
  });

  it.each<[string, Partial<IdentityFields>]>([
    ['surname', { surname: 'Chen' }],
    ['given names', { givenNames: 'Wing Yin' }],
    ['English name', { englishName: 'Vivian' }],
    ['Chinese name', { chineseName: '陳詠恩' }],
    ['phone', { phones: { a: phone('9123 4868') } }],
    ['further phone', { phones: { a: phone('9123 4867'), b: phone('6011 2233') } }],
    ['e-mail', { email: 'other@mail.example' }],
  ])('is another one with another %s', (_what, given) => {
    expect(markOf(given)).not.toBe(markOf({}));
  });

  it('differs among ten thousand people who differ by a digit', () => {
    const marks = Array.from({ length: 10_000 }, (_, at) =>
      markOf({ phones: { a: phone(`9${String(at).padStart(7, '0')}`) } }),
    );
    expect(new Set(marks).size).toBe(10_000);
  });

  it('tells nothing of the person', () => {
    expect(markOf({})).toMatch(/^[0-9a-z]{1,7}-[0-9a-z]{1,7}$/);
  });
});

describe('the book of who was told apart', () => {
  const sister = person({ givenNames: 'Wing Yin' });
  const book = new ApartBook([{ mark: markOf({}), otherMark: markOfPerson(sister) }]);

  it('knows a pair from both sides, and nobody else', () => {
    expect(book.from(person({}))(sister)).toBe(true);
    expect(book.from(sister)(person({}))).toBe(true);
    expect(book.from(person({}))(person({}))).toBe(false);
    expect(book.from(person({}))(person({ givenNames: 'Wing Yu' }))).toBe(false);
    expect(new ApartBook([]).from(person({}))(sister)).toBe(false);
  });

  it('forgets a pair once one of the two has another phone', () => {
    expect(book.from(person({ phones: {} }))(sister)).toBe(false);
    expect(book.from(person({}))({ ...sister, phones: {} })).toBe(false);
  });
});
