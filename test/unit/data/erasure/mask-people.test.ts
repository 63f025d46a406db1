import { describe, expect, it } from 'vitest';
import { maskPeople } from '@data/erasure/mask-people';

const person = {
  ...{ surname: 'Chan', givenNames: 'Wing Yan', englishName: 'Vivian', chineseName: '陳詠欣' },
  ...{ preferredName: '', email: 'viv.chan@example.com' },
  phones: { p: { typed: '9123 4867', e164: '+85291234867', label: 'mobile' as const } },
};
const mask = maskPeople([person]);

describe('taking a person out of the texts of others', () => {
  it.each([
    ['Sat beside Chan Wing Yan', 'Sat beside ▮▮▮'],
    ['Wing Yan Chan and CHAN WING YAN', '▮▮▮ and ▮▮▮'],
    ['ask Vivian Chan first', 'ask ▮▮▮ first'],
    ['同陳詠欣一組', '同▮▮▮一組'],
    ['ring 9123 4867 or +852 9123-4867', 'ring ▮▮▮ or +▮▮▮'],
    ['Chan Wing Yan <chan.wing.yan88@example.com>', '▮▮▮ <chan.wing.yan88@example.com>'],
    ['write to Viv.Chan@Example.com', 'write to ▮▮▮'],
  ])('%s', (text, expected) => {
    expect(mask(text)).toBe(expected);
  });

  it.each([
    'Vivian came early',
    'Chan Tai Man rang, 9123 4860',
    'other.chan@example.com',
    'chan.wing.yan88@example.com, wingyan@example.com',
    '2026-11-23T02:00:00.000Z',
    'cnd_91234867aa',
    '91234867'.repeat(8),
  ])('leaves "%s"', (text) => {
    expect(mask(text)).toBe(text);
  });

  it('goes through a long text without spaces once', () => {
    const long = `${'q'.repeat(200_000)}9@${'q'.repeat(200_000)}`;
    const found: number[] = [];
    for (const text of [long, `${long} Chan Wing Yan`]) found.push(mask(text).length);
    expect(found).toEqual([long.length, long.length + 1 + '▮▮▮'.length]);
  });
});
