import { mkdirSync, writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import ToJyutping from 'to-jyutping';
import type { NameReadings } from '@shared/domain/candidate/search/name-readings';

/**
 * Makes `resources/readings/name-characters.json`: how every character of Big5 and GB 2312 is said in Cantonese and in
 * Putonghua, without tones, and which simplified one stands for a traditional one. The app itself carries only the table.
 */

const file = 'resources/readings/name-characters.json';
/** The day the table was made anew; raised by hand with the versions of the packages. */
const madeOn = '2026-11-26';
/** Of a character read in many ways, names use the first ones. */
const readingsKept = { cantonese: 2, mandarin: 3 };
const leadBytes = { big5: [0xa4, 0xf9], gb2312: [0xb0, 0xf7] } as const;
const trailBytes = [0x40, 0xfe] as const;

const span = ([first, last]: readonly [number, number]): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** The characters an encoding has, as the office's older computers knew them. */
function charactersOf(encoding: keyof typeof leadBytes): readonly string[] {
  const decoder = new TextDecoder(encoding);
  return span(leadBytes[encoding])
    .flatMap((lead) => span(trailBytes).map((trail) => decoder.decode(new Uint8Array([lead, trail]))))
    .filter((text) => /^\p{Script=Han}$/u.test(text));
}

const simplifiers = (['t', 'hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }));
const toTraditional = Converter({ from: 'cn', to: 'hk' });

/** The simplified form; the character itself where it has none of one character. */
function plainOf(character: string): string {
  const found = simplifiers.map((simplify) => simplify(character)).find((text) => text !== character);
  return found !== undefined && [...found].length === 1 ? found : character;
}

const cantoneseOf = (character: string): readonly string[] =>
  (ToJyutping.getJyutpingCandidates(character)[0]?.[1] ?? []).map((syllable) => syllable.replace(/\d/u, ''));

const mandarinOf = (character: string): readonly string[] => [
  ...pinyin(character, { toneType: 'none', type: 'array', mode: 'surname' }),
  ...pinyin(character, { toneType: 'none', type: 'array', multiple: true }),
];

const plainLetters = (syllable: string): string => syllable.replaceAll('ü', 'u');

function collect(into: Map<string, Set<string>>, character: string, syllables: readonly string[]): void {
  for (const syllable of syllables) {
    const group = into.get(syllable) ?? new Set<string>();
    into.set(syllable, group.add(character));
  }
}

const first = (syllables: readonly string[], count: number): readonly string[] =>
  [...new Set(syllables.map(plainLetters).filter((syllable) => /^[a-z]+$/u.test(syllable)))].slice(0, count);

const sorted = (groups: ReadonlyMap<string, ReadonlySet<string>>): Record<string, string> =>
  Object.fromEntries(
    [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([syllable, set]) => [syllable, [...set].sort().join('')]),
  );

/** The table anew. */
function makeReadings(): NameReadings {
  const characters = [...new Set([...charactersOf('big5'), ...charactersOf('gb2312')])].sort();
  const cantonese = new Map<string, Set<string>>();
  const mandarin = new Map<string, Set<string>>();
  const plain: string[] = [];
  for (const character of characters) {
    const simple = plainOf(character);
    if (simple !== character) plain.push(character + simple);
    const traditional = toTraditional(simple);
    const said = [character, traditional].flatMap(cantoneseOf);
    collect(cantonese, simple, first(said, readingsKept.cantonese));
    collect(mandarin, simple, first(mandarinOf(simple), readingsKept.mandarin));
  }
  return { madeOn, plain: plain.join(''), cantonese: sorted(cantonese), mandarin: sorted(mandarin) };
}

mkdirSync('resources/readings', { recursive: true });
const readings = makeReadings();
writeFileSync(file, `${JSON.stringify(readings, null, 2)}\n`);
const said = new Set(Object.values(readings.mandarin).flatMap((text) => [...text]));
console.log(
  `${file}: ${said.size} characters, ${[...readings.plain].length / 2} of them with a traditional form`,
);
