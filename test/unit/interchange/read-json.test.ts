import { describe, expect, it } from 'vitest';
import { readJson } from '@shared/interchange/read-json';

/** Broken texts, each with the line and column of the first sign that may not stand there. */
const broken: readonly (readonly [text: string, line: number, column: number])[] = [
  ['{"a": 1 "b": 2}', 1, 9],
  ['{\n  "a": [1, 2\n', 3, 1],
  ['{"a": tru}', 1, 7],
  ['[1, 2,]', 1, 7],
  ['{"a" 1}', 1, 6],
  ['{,}', 1, 2],
  ['[1}', 1, 3],
  ['{} {}', 1, 4],
  ["{'a': 1}", 1, 2],
  ['{"a": "line\nbreak"}', 1, 7],
  ['', 1, 1],
];

describe('readJson', () => {
  it.each(broken)('says where %j breaks', (text, line, column) => {
    expect(readJson(text)).toEqual({ ok: false, refusal: { kind: 'not-json', line, column } });
  });

  it('gives what is whole', () => {
    expect(readJson(' {"a": [1, "\\u9673", null]} ')).toEqual({ ok: true, value: { a: [1, '陳', null] } });
  });

  it('comes back from a million open brackets', () => {
    const depth = 1_000_000;
    expect(readJson('['.repeat(depth))).toEqual({
      ok: false,
      refusal: { kind: 'not-json', line: 1, column: depth + 1 },
    });
  });
});
