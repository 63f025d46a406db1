import { describe, expect, test } from 'vitest';
import { matchesSearch, searchTextOf, searchTokens } from '@shared/domain/candidate/match-name';

const phone = (typed: string, e164: string | null) => ({ typed, e164, label: 'mobile' as const });

const vivian = searchTextOf({
  surname: 'Chan',
  givenNames: 'Wing Yan',
  englishName: 'Vivian',
  chineseName: '陳詠欣',
  preferredName: 'Viv',
  phones: { one: phone('9123 4867', '+85291234867'), two: phone('2345-0011', null) },
  email: 'Vivian.Chan@mail.example',
  skills: { c: { name: 'C++', level: null, lastUsedYear: null, notedOn: '2026-11-01' } },
  headline: 'Café manager',
});

const finds = (query: string): boolean => matchesSearch(vivian, searchTokens(query));

describe('finding people as they are typed', () => {
  test.each([
    ['', 'nothing was asked'],
    ['cha', 'a surname begun'],
    ['YAN wing', 'words in any order and case'],
    ['chan, vivian', 'a comma between'],
    ['ｃｈａｎ', 'full width letters'],
    ['wingyan', 'given names written together'],
    ['ngya', 'a part of names written together'],
    ['詠欣', 'a part of the Chinese name'],
    ['陳 viv', 'both scripts'],
    ['9123 4867', 'a phone typed in groups'],
    ['1234', 'digits inside a phone'],
    ['+852', 'the country code'],
    ['2345-00', 'a phone with its hyphen'],
    ['chan@mail', 'a part of the e-mail'],
    ['c++', 'a skill'],
    ['cafe', 'a word without its accent'],
  ])('"%s" finds her: %s', (query) => {
    expect(finds(query)).toBe(true);
  });

  test.each([
    ['anager', 'the middle of a word'],
    ['chan wong', 'one word that is not there'],
    ['陳欣', 'characters that do not stand together'],
    ['48672345', 'the end of one phone and the beginning of the next'],
    ['yanvivian', 'two names that are not written together'],
    ['-', 'a hyphen alone'],
    ['c#', 'another skill'],
  ])('"%s" does not find her: %s', (query) => {
    expect(finds(query)).toBe(false);
  });
});
