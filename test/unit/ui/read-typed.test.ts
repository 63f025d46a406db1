import { describe, expect, it } from 'vitest';
import { readDate, readEnd, readFigure, readNumber, readTime } from '@ui/read-typed';

describe('what a person types', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['20261123', '2026-11-23'],
    [' 23/11/2026 ', '2026-11-23'],
    ['3.1.2026', '2026-01-03'],
    ['29/02/2028', '2028-02-29'],
  ])('reads the date %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each(['', '2026-02-30', '29/02/2026', '2026-13-01', '11/23/2026', 'tomorrow'])(
    'refuses the date "%s"',
    (text) => {
      expect(readDate(text)).toBeUndefined();
    },
  );

  it.each([
    ['14:30', 870],
    ['1430', 870],
    ['930', 570],
    ['9', 540],
    ['9.05', 545],
    ['00:00', 0],
    ['23:59', 1439],
  ])('reads the time %s', (text, minute) => {
    expect(readTime(text)).toBe(minute);
  });

  it.each(['', '24:00', '12:60', '9:5', 'noon'])('refuses the time "%s"', (text) => {
    expect(readTime(text)).toBeUndefined();
  });

  it.each([
    ['24:00', 1440],
    ['2400', 1440],
    ['18:30', 1110],
    ['24:01', undefined],
    ['', undefined],
  ])('reads the end "%s"', (text, minute) => {
    expect(readEnd(text)).toBe(minute);
  });

  it.each([
    ['55,000', 55000],
    ['55 000', 55000],
    ['0.5', 0.5],
    ['-3', -3],
  ])('reads the number %s', (text, figure) => {
    expect(readNumber(text)).toBe(figure);
  });

  it.each(['', '5k', '1.2.3', 'HK$5'])('refuses the number "%s"', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  it.each([
    ['0', {}, 0],
    ['-1', {}, undefined],
    ['0', { least: 1 }, undefined],
    ['1', { least: 1, most: 500, whole: true }, 1],
    ['500', { least: 1, most: 500, whole: true }, 500],
    ['501', { least: 1, most: 500, whole: true }, undefined],
    ['2.5', { whole: true }, undefined],
    ['22.5', { most: 100 }, 22.5],
    ['150', { most: 100 }, undefined],
    ['90,000', { most: 100_000_000, whole: true }, 90_000],
    ['ten', {}, undefined],
  ])('takes the figure "%s" within %o as %s', (text, range, figure) => {
    expect(readFigure(text, range)).toBe(figure);
  });
});
