import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';

const file = new URL('../../../resources/districts/hong-kong-districts.json', import.meta.url);
const { districts, minutes } = z
  .object({
    districts: z.array(z.object({ id: z.string().regex(/^[a-z-]+$/), en: z.string(), zh: z.string() })),
    minutes: z.array(z.array(z.int().min(5).max(120))),
  })
  .parse(JSON.parse(readFileSync(file, 'utf8')));
const count = 18;
const between = (from: string, to: string): number => {
  const at = (id: string): number => districts.findIndex((district) => district.id === id);
  return minutes[at(from)]![at(to)]!;
};

describe('the bundled districts', () => {
  it('are Hong Kong’s eighteen, each named in both languages', () => {
    expect(districts.length).toBe(count);
    for (const key of ['id', 'en', 'zh'] as const)
      expect(new Set(districts.map((one) => one[key])).size).toBe(count);
    expect(districts.every(({ id, en }) => id === en.toLowerCase().replaceAll(' ', '-'))).toBe(true);
    expect(districts.every(({ zh }) => /^[\u4e00-\u9fff]{1,4}區$/.test(zh))).toBe(true);
  });

  it('have a square, symmetric table in steps of five minutes', () => {
    expect(minutes.map((row) => row.length)).toEqual(Array(count).fill(count));
    expect(minutes[0]!.map((_, column) => minutes.map((row) => row[column]))).toEqual(minutes);
    expect(minutes.flat().filter((value) => value % 5 !== 0)).toEqual([]);
  });

  it('take no longer inside a district than to any other', () => {
    minutes.forEach((row, index) => expect(row[index], districts[index]!.id).toBe(Math.min(...row)));
  });

  it('know no detour that is shorter than the way itself', () => {
    const detours = minutes.flatMap((row, from) =>
      row.flatMap((direct, to) =>
        minutes
          .map((via, over) => ({ over, minutes: (row[over] ?? 0) + (via[to] ?? 0) }))
          .filter((way) => way.minutes < direct)
          .map(({ over }) => [from, over, to].map((index) => districts[index]!.id).join(' – ')),
      ),
    );
    expect(detours).toEqual([]);
  });

  test.each([
    ['central-and-western', 'wan-chai'],
    ['wan-chai', 'eastern'],
    ['yau-tsim-mong', 'kowloon-city'],
    ['kwai-tsing', 'tsuen-wan'],
    ['tuen-mun', 'yuen-long'],
    ['north', 'tai-po'],
  ])('reach %s and %s, which touch, within 35 minutes', (from, to) =>
    expect(between(from, to)).toBeLessThanOrEqual(35),
  );

  test.each(['north', 'tai-po', 'sai-kung', 'eastern'])('take more than an hour from Islands to %s', (to) =>
    expect(between('islands', to)).toBeGreaterThan(60),
  );

  test.each([
    ['central-and-western', 'wan-chai', 'yau-tsim-mong'],
    ['yau-tsim-mong', 'sham-shui-po', 'tsuen-wan'],
    ['tuen-mun', 'yuen-long', 'eastern'],
    ['tai-po', 'north', 'islands'],
    ['sai-kung', 'kwun-tong', 'tuen-mun'],
  ])('from %s, %s is nearer than %s', (from, near, far) =>
    expect(between(from, near)).toBeLessThan(between(from, far)),
  );
});
