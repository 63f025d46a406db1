import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { createViewReader } from '@data/view-reader';
import { findKnown, visitorOf } from '@features/today/walk-in/find-known';
import type { CandidateFields } from '@shared/domain/candidate/empty-candidate';
import { takeCandidate } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';

const phone = (typed: string, e164: string | null) => ({ p1: { typed, e164, label: 'mobile' as const } });
const book: Readonly<Record<string, Partial<CandidateFields>>> = {
  rachel: {
    surname: 'Fong',
    givenNames: 'Wai Lam',
    englishName: 'Rachel',
    chineseName: '方慧琳',
    phones: phone('6344 9036', '+85263449036'),
  },
  wai: { surname: 'Fong', givenNames: 'Wai', phones: phone('91110000', null) },
  ben: { surname: 'Wong', givenNames: 'Siu Ming', englishName: 'Ben', phones: {} },
};

let office: TestOffice;
const names = new Map<string, string>();

beforeAll(async () => {
  office = await openTestOffice();
  for (const [name, fields] of Object.entries(book)) names.set(await takeCandidate(office, fields), name);
});

afterAll(async () => {
  await office.database.delete();
});

const found = async (name: string, number: string) => {
  const read = createViewReader(office.database, office.actors.receptionist);
  const known = await findKnown(read, { name, phone: number });
  return known.map(({ candidate, causes }) => [names.get(candidate.id), ...causes]);
};

describe('who a visitor may be', () => {
  it.each([
    ['rachel fong', '', [['rachel', 'name']]],
    ['Fong Rachel', '', [['rachel', 'name']]],
    ['Fang Huilin', '', [['rachel', 'name']]],
    [
      'fong',
      '',
      [
        ['wai', 'name'],
        ['rachel', 'name'],
      ],
    ],
    ['慧琳', '', [['rachel', 'name']]],
    ['', '+852 6344 9036', [['rachel', 'phone']]],
    ['', '9036', [['rachel', 'phone']]],
    ['', '4490', []],
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
  ] as const)('by name “%s” and phone “%s”', async (name, number, expected) => {
    expect(await found(name, number)).toEqual(expected);
  });
});

test('whom somebody told apart from the visitor is proposed no more to who may read that', async () => {
  const [rachel = ''] = [...names].find(([, name]) => name === 'rachel') ?? [];
  const other = {
    surname: 'Fong',
    givenNames: 'Wai Lam',
    englishName: '',
    chineseName: '',
    preferredName: '',
  };
  await office.run('candidate/tell-apart', {
    ...{ candidateId: rachel, otherId: null },
    other: { ...other, phones: phone('6344 9036', null), email: '' },
  });
  const seenBy = async (role: 'recruiter' | 'receptionist', name: string) => {
    const known = await findKnown(createViewReader(office.database, office.actors[role]), {
      name,
      phone: '6344 9036',
    });
    return known.map(({ candidate }) => names.get(candidate.id));
  };
  expect(await seenBy('recruiter', 'Fong Wai Lam')).toEqual([]);
  expect(await seenBy('recruiter', 'Rachel Fong')).toEqual(['rachel']);
  expect(await seenBy('receptionist', 'Fong Wai Lam')).toEqual(['rachel']);
});

test('what was typed is a phone or a name', () => {
  expect(visitorOf(' 9036 ')).toEqual({ name: '', phone: '9036' });
  expect(visitorOf('Rachel Fong')).toEqual({ name: 'Rachel Fong', phone: '' });
});
