import { describe, expect, it, test } from 'vitest';
import { emptyCandidate } from '@shared/domain/candidate/empty-candidate';
import { searchTextOf } from '@shared/domain/candidate/match-name';
import { findKnown, visitorOf } from '@features/today/walk-in/find-known';

const person = (id: string, given: Parameters<typeof emptyCandidate>[0]) => {
  const fields = emptyCandidate(given, { createdOn: '2026-11-01', ownerId: null });
  const candidate = { ...fields, id, deletedAt: null };
  return { candidate, search: searchTextOf(candidate) };
};
const phone = (typed: string, e164: string | null) => ({ p1: { typed, e164, label: 'mobile' as const } });
const book = [
  person('rachel', {
    surname: 'Fong',
    givenNames: 'Wai Lam',
    englishName: 'Rachel',
    chineseName: '方慧琳',
    phones: phone('6344 9036', '+85263449036'),
  }),
  person('wai', { surname: 'Fong', givenNames: 'Wai', phones: phone('91110000', null) }),
  person('ben', { surname: 'Wong', givenNames: 'Siu Ming', englishName: 'Ben', phones: {} }),
];
const found = (name: string, number = '') =>
  findKnown(book, { name, phone: number }).map(({ candidate, causes }) => [candidate.id, ...causes]);

describe('who a visitor may be', () => {
  it.each([
    ['rachel fong', '', [['rachel', 'name']]],
    ['Fong Rachel', '', [['rachel', 'name']]],
    [
      'fong',
      '',
      [
        ['rachel', 'name'],
        ['wai', 'name'],
      ],
    ],
    ['慧琳', '', [['rachel', 'name']]],
    ['', '+852 6344 9036', [['rachel', 'phone']]],
    ['', '9036', [['rachel', 'phone']]],
    ['', '903', []],
    ['fo', '', []],
    [
      'fong',
      '6344 9036',
      [
        ['rachel', 'phone', 'name'],
        ['wai', 'name'],
      ],
    ],
    ['somebody else', '', []],
  ] as const)('by name “%s” and phone “%s”', (name, number, expected) => {
    expect(found(name, number)).toEqual(expected);
  });
});

test('what was typed is a phone or a name', () => {
  expect(visitorOf(' 9036 ')).toEqual({ name: '', phone: '9036' });
  expect(visitorOf('Rachel Fong')).toEqual({ name: 'Rachel Fong', phone: '' });
});
