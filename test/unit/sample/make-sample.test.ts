import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { upcastRow } from '@shared/changes/upcasters/upcast-row';
import { encodeSample } from '../../support/sample/encode-sample';
import { foundClients, foundOffice } from '../../support/sample/found-office';
import { liveSample, shippedSize, type SampleSize } from '../../support/sample/live-sample';
import { openSampleOffice } from '../../support/sample/sample-office';

const small: SampleSize = { seed: 7, candidates: 8, roles: 8, interviewsADay: 1 };

async function live(size: SampleSize): Promise<string> {
  const { office } = await liveSample(size);
  office.close();
  return encodeSample(office.log);
}

/** One line of the file per command. */
const actsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .slice(1, -2)
    .map((line) => line.replace(/,$/, ''));

const act = z.looseObject({
  writes: z.array(z.tuple([z.string(), z.string(), z.boolean(), z.record(z.string(), z.json())])),
});

/** An act as this version reads it: a file that an earlier one made lacks the fields that came since. */
function asRead(line: string): unknown {
  const read = act.parse(JSON.parse(line));
  const writes = read.writes.map(([table, id, created, set]) => [
    ...[table, id, created],
    created ? upcastRow(table, { ...set, id, stamps: {} }) : set,
  ]);
  return { ...read, writes };
}

describe('the generator of the sample', () => {
  it('begins the shipped file with the very acts it makes now', async () => {
    const office = await openSampleOffice(shippedSize.seed, { day: -34, minute: 540 });
    await foundClients(office, await foundOffice(office));
    office.close();
    const founded = actsOf(encodeSample(office.log));
    const shipped = actsOf(readFileSync('resources/sample/office.json', 'utf8'));
    expect(founded.length).toBeGreaterThan(50);
    expect(shipped.slice(0, founded.length).map(asRead)).toEqual(founded.map(asRead));
  }, 30_000);

  it('makes the same bytes of the same seed, and others of another', async () => {
    const text = await live(small);
    expect(await live(small)).toBe(text);
    expect(await live({ ...small, seed: 8, candidates: 2, roles: 2 })).not.toBe(text);
  }, 60_000);
});
