// A full day at the front desk: for every one of twenty expected people there is a way of at most two keystrokes after
// which Enter checks in that person. The names are typed here as Hong Kong writes them, with surnames that repeat.
import { describe, expect, it, test } from 'vitest';
import { matchesOf } from '@features/today/today-match';

type Person = readonly [surname: string, given: string, english: string, chinese: string, phone: string];

const people: readonly Person[] = [
  ['Chan', 'Wing Yan', 'Vivian', '陳詠欣', '9123 4867'],
  ['Chan', 'Kwok Leung', 'Raymond', '陳國良', '9345 1120'],
  ['Chan', 'Tai Man', '', '陳大文', '6012 7745'],
  ['Chan', 'Mei Ling', 'Mandy', '陳美玲', '5533 0918'],
  ['Wong', 'Siu Ming', 'Ben', '黃小明', '6123 4568'],
  ['Wong', 'Ka Yan', 'Karen', '黃嘉欣', '9870 3321'],
  ['Wong', 'Chi Keung', 'Simon', '黃志強', '5412 9907'],
  ['Lee', 'Chun Kit', 'Jason', '李俊傑', '6123 0458'],
  ['Lee', 'Hoi Yan', 'Zoe', '李愷欣', '5555 0004'],
  ['Leung', 'Pui Shan', 'Phoebe', '梁佩珊', '9266 8123'],
  ['Cheung', 'Tsz Lok', 'Anson', '張子樂', '6778 2290'],
  ['Ng', 'Sze Wing', 'Tiffany', '吳思穎', '9011 5632'],
  ['Ho', 'Pui Shan', '', '何佩珊', '5588 0192'],
  ['Lam', 'Hiu Tung', '', '林曉彤', '6299 7451'],
  ['Lam', 'Chi Wai', 'Wilson', '林志偉', '9487 6610'],
  ['Tsang', 'Ka Ho', 'Kelvin', '曾嘉豪', '5120 3388'],
  ['Yip', 'Man Hin', 'Terence', '葉文軒', '6833 1479'],
  ['Sharma', 'Anjali', '', '', '9700 5501'],
  ['Kwan', 'Yuen Ting', '', '關婉婷', '9047 2216'],
  ['Fong', 'Wai Lam', 'Rachel', '方慧琳', '6344 9036'],
];

const rows = people.map(([surname, given, english, chinese, phone]) => ({
  name: `${surname} ${given}`,
  names: [surname, given, english, '', chinese],
  phones: [phone, `+852${phone.replace(' ', '')}`],
  section: 'expected' as const,
  need: null,
  earlier: false,
}));

/** Everything two keys can say: two letters or digits, one letter alone, one letter and the arrow down. */
const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
const chosenBy = new Map<string, string>();
for (const first of letters) {
  const [top, second] = matchesOf(rows, first);
  if (top) chosenBy.set(first, top.name);
  if (second) chosenBy.set(`${first}↓`, second.name);
  for (const next of letters) {
    const [found] = matchesOf(rows, first + next);
    if (found) chosenBy.set(first + next, found.name);
  }
}

describe('two keystrokes and Enter check in', () => {
  it.each(rows.map(({ name }) => name))('%s', (name) => {
    const ways = [...chosenBy].filter(([, chosen]) => chosen === name).map(([keys]) => keys);
    expect(ways.length).toBeGreaterThan(0);
  });
});

test('the last two digits of a phone, the initials and one Chinese character each find somebody', () => {
  expect(matchesOf(rows, '67').map(({ name }) => name)).toEqual(['Chan Wing Yan']);
  expect(matchesOf(rows, 'ck')[0]?.name).toBe('Chan Kwok Leung');
  expect(matchesOf(rows, '詠')[0]?.name).toBe('Chan Wing Yan');
});

test('who has come already gives way to who is still expected', () => {
  const here = rows.map((row) =>
    row.name === 'Chan Wing Yan' ? { ...row, section: 'waiting' as const } : row,
  );
  expect(matchesOf(here, 'chan').map(({ name }) => name)).toEqual([
    'Chan Kwok Leung',
    'Chan Tai Man',
    'Chan Mei Ling',
    'Chan Wing Yan',
  ]);
});
