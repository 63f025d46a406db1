import { describe, expect, it } from 'vitest';
import { stackBlocks, type StackSpan } from '@features/calendar/grid/stack-blocks';

/** `a 9-10` in whole hours. */
const spans = (...texts: readonly string[]): readonly StackSpan[] =>
  texts.map((text) => {
    const [key = '', times = ''] = text.split(' ');
    const [start = 0, end = 0] = times.split('-').map((hour) => Number(hour) * 60);
    return { key, start, end };
  });

const draw = (most: number, ...texts: readonly string[]) => {
  const { places, more } = stackBlocks(spans(...texts), most);
  return {
    places: Object.fromEntries([...places].map(([key, { at, span, of }]) => [key, `${at}+${span}/${of}`])),
    more: more.map(({ keys, start, end }) => `${keys.join('')} ${start / 60}-${end / 60}`),
  };
};

describe('blocks of a column', () => {
  it.each<[string, number, readonly string[], Readonly<Record<string, string>>, readonly string[]]>([
    ['one has the whole width', 3, ['a 9-10'], { a: '0+1/1' }, []],
    ['touching ones do not push', 3, ['a 9-10', 'b 10-11'], { a: '0+1/1', b: '0+1/1' }, []],
    ['two at once share', 3, ['a 9-10', 'b 9-10'], { a: '0+1/2', b: '1+1/2' }, []],
    [
      'the longer of two that begin at once stands first',
      3,
      ['a 9-10', 'b 9-11'],
      { b: '0+1/2', a: '1+1/2' },
      [],
    ],
    ['contained', 3, ['a 9-12', 'b 10-11'], { a: '0+1/2', b: '1+1/2' }, []],
    [
      'a seat that is free again is taken again',
      3,
      ['a 9-12', 'b 9-10', 'c 10-11'],
      { a: '0+1/2', b: '1+1/2', c: '1+1/2' },
      [],
    ],
    [
      'a block widens into what nobody needs',
      3,
      ['a 9-10', 'b 9-10', 'c 9-11', 'd 10-11'],
      { c: '0+1/3', a: '1+1/3', b: '2+1/3', d: '1+2/3' },
      [],
    ],
    [
      'the third waits where two fit',
      2,
      ['a 9-10', 'b 9-10', 'c 9-10'],
      { a: '0+1/2', b: '1+1/2' },
      ['c 9-10'],
    ],
    [
      'those who wait at the same time wait together, others apart',
      1,
      ['a 9-13', 'b 9-10', 'c 9-11', 'd 12-13'],
      { a: '0+1/1' },
      ['cb 9-11', 'd 12-13'],
    ],
    [
      'a crowd in the morning leaves the afternoon its width',
      2,
      ['a 9-10', 'b 9-10', 'c 9-10', 'd 14-15'],
      { a: '0+1/2', b: '1+1/2', d: '0+1/1' },
      ['c 9-10'],
    ],
    ['nothing', 2, [], {}, []],
  ])('%s', (_name, most, given, places, more) => {
    expect(draw(most, ...given)).toEqual({ places, more });
  });

  it('keeps the edge free only beside blocks that wait', () => {
    const { places } = stackBlocks(spans('a 9-10', 'b 9-10', 'c 14-15'), 1);
    expect([places.get('a')?.besideMore, places.get('c')?.besideMore]).toEqual([true, false]);
  });

  it('never seats two that overlap on the same part', () => {
    const given = spans('a 9-11', 'b 9-10', 'c 10-12', 'd 11-13', 'e 9-13', 'f 12-13', 'g 10-11');
    const { places, more } = stackBlocks(given, 3);
    const waiting = new Set(more.flatMap(({ keys }) => keys));
    const shown = given.filter(({ key }) => !waiting.has(key));
    expect(shown.length + waiting.size).toBe(7);
    for (const one of shown) {
      for (const other of shown) {
        const [p, q] = [places.get(one.key), places.get(other.key)];
        if (one.key >= other.key || one.start >= other.end || other.start >= one.end || !p || !q) continue;
        expect(p.at + p.span <= q.at || q.at + q.span <= p.at, `${one.key} and ${other.key}`).toBe(true);
      }
    }
  });
});
