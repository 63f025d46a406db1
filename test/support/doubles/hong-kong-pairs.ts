// The pairs of people of Hong Kong written down for the guard: each pair is one person or is not, and of no two pairs are
// the people the same. They come from tables of names as passports and CVs spell them, made before the guard.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { phone } from '@shared/domain/candidate/candidate';
import type { Known } from './link-quality';

const record = z
  .object({
    surname: z.string(),
    givenNames: z.string(),
    englishName: z.string(),
    chineseName: z.string(),
    email: z.string(),
    address: z.string(),
    phones: z.array(z.tuple([z.string(), phone.shape.label])),
  })
  .transform(({ phones, ...rest }) => ({
    ...rest,
    phones: Object.fromEntries(
      phones.map(([typed, label], at) => [`phone${at}`, { typed, e164: null, label }]),
    ),
  }));
const pair = z.object({ kind: z.string(), same: z.boolean(), a: record, b: record });

/** Both records of every pair; `label` names the pair's kind. */
export function readHongKongPairs(): readonly (readonly [Known, Known])[] {
  const text = readFileSync('test/fixtures/doubles/hong-kong-pairs.json', 'utf8');
  return z
    .array(pair)
    .parse(JSON.parse(text))
    .map(({ kind, same, a, b }, at) => [
      { person: `${at}`, label: kind, fields: a },
      { person: same ? `${at}` : `${at}-other`, label: kind, fields: b },
    ]);
}
