import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTable } from '@data/csv-reader';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/csv/${name}.csv`, import.meta.url), 'utf8');

describe('a table as text', () => {
  it.each([
    [
      'comma-in-quotes',
      [
        ['given', 'family', 'street', 'town'],
        ['Ada', 'Chow', '12, Lower Path', 'Fanling'],
      ],
    ],
    [
      'empty',
      [
        ['x', 'y', 'z'],
        ['1', '', ''],
        ['2', '', ''],
      ],
    ],
    [
      'empty-crlf',
      [
        ['x', 'y', 'z'],
        ['1', '', ''],
        ['2', '', ''],
      ],
    ],
    [
      'escaped-quotes',
      [
        ['x', 'y'],
        ['1', 'so "good" they said'],
        ['2', 'plain'],
      ],
    ],
    [
      'json',
      [
        ['id', 'data'],
        ['7', '{"kind": "Spot", "at": [114.17, 22.3]}'],
      ],
    ],
    [
      'newlines',
      [
        ['x', 'y'],
        ['one\ntwo', '2'],
        ['three\n\nfour', '4'],
      ],
    ],
    [
      'newlines-crlf',
      [
        ['x', 'y'],
        ['one\r\ntwo', '2'],
      ],
    ],
    [
      'quotes-and-newlines',
      [
        ['x', 'y'],
        ['1', 'said "yes"\nand then "no"'],
      ],
    ],
    [
      'simple',
      [
        ['x', 'y', 'z'],
        ['4', '5', '6'],
      ],
    ],
    [
      'simple-crlf',
      [
        ['x', 'y', 'z'],
        ['4', '5', '6'],
      ],
    ],
    [
      'utf8',
      [
        ['x', 'y', 'z'],
        ['1', 'ǎ', 'ʃ'],
        ['4', '五', '陳'],
        ['7', '嘅', '😀'],
      ],
    ],
    [
      'coordinates',
      [
        ['place', 'longitude', 'latitude'],
        ['Peak', '114.1495', '22.2759'],
        ['Pui O', '-0.5', '22,25'],
      ],
    ],
  ])('%s is read cell by cell', (name, rows) => {
    expect(readTable(fixture(name))).toEqual({ rows, unclosedRow: null });
  });

  it.each([',', ';', '\t', '|', '^', '~', '¦', '；', '\u001E', '\u001F'])('is split at %j', (delimiter) => {
    const rows = [
      ['Name', 'Mobile', 'Email'],
      ['Ada Chow', '9123 4567', 'ada@example.com'],
      ['Bo Lam', '6123 4567', 'bo@example.com'],
    ];
    const text = rows.map((row) => row.join(delimiter)).join('\n');
    expect(readTable(text).rows).toEqual(rows);
    expect(readTable(text.replaceAll('\n', '\r\n')).rows).toEqual(rows);
  });

  it('is split at the sign its first line names', () => {
    expect(readTable('sep=:\r\nName:Mobile\r\nAda, Bo:9123 4567\r\n').rows).toEqual([
      ['Name', 'Mobile'],
      ['Ada, Bo', '9123 4567'],
    ]);
  });

  it('says from which row a quotation mark stays open', () => {
    expect(readTable('x,y\n1,2\n"3,4\n').unclosedRow).toBe(3);
  });
});
