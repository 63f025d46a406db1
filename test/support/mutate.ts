// Damages bytes as disks, mail programs and people do, by a seed: the same seed gives the same damage.
const firstSeed = 0x9e3779b9;
const range = 0x100000000;

/** Numbers from 0 up to, not with, 1 that follow from a seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = (seed ^ firstSeed) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / range;
  };
}

type Damage = (bytes: Uint8Array, random: () => number) => Uint8Array;

const placeIn = (bytes: Uint8Array, random: () => number): number => Math.floor(random() * bytes.length);
const joined = (...pieces: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(pieces.flatMap((piece) => [...piece]));
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from([...text], (sign) => sign.charCodeAt(0)).buffer);

/** Ways in which a file goes wrong. */
export const damages: Readonly<Record<string, Damage>> = {
  cut: (bytes, random) => bytes.slice(0, placeIn(bytes, random)),
  'without its beginning': (bytes, random) => bytes.slice(placeIn(bytes, random)),
  'flipped bytes': (bytes, random) => {
    const copy = bytes.slice();
    for (let times = 1 + Math.floor(random() * 20); times > 0; times -= 1) {
      const at = placeIn(copy, random);
      copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
    return copy;
  },
  'zeros inside': (bytes, random) => {
    const copy = bytes.slice();
    const at = placeIn(copy, random);
    copy.fill(0, at, at + Math.floor(random() * 64));
    return copy;
  },
  'a piece missing': (bytes, random) => {
    const at = placeIn(bytes, random);
    return joined(bytes.slice(0, at), bytes.slice(at + 1 + Math.floor(random() * 200)));
  },
  'a piece repeated': (bytes, random) => {
    const at = placeIn(bytes, random);
    const piece = bytes.slice(at, at + 1 + Math.floor(random() * 300));
    const times = 1 + Math.floor(random() * 60);
    return joined(bytes.slice(0, at), ...Array.from({ length: times }, () => piece), bytes.slice(at));
  },
  'encodings mixed': (bytes, random) => {
    const at = placeIn(bytes, random);
    const strangers = [
      Uint8Array.of(0xb3, 0xaf, 0xa4, 0x6a, 0xa4, 0xe5),
      Uint8Array.of(0xb3, 0xc2, 0xb4, 0xf3, 0xce, 0xc4),
      utf16('陳大文,"'),
      Uint8Array.of(0xef, 0xbb, 0xbf, 0xff, 0xfe),
      Uint8Array.of(0xed, 0xa0, 0x80, 0xc0, 0xaf),
    ];
    const stranger = strangers[Math.floor(random() * strangers.length)] ?? new Uint8Array();
    return joined(bytes.slice(0, at), stranger, bytes.slice(at));
  },
  'a huge cell': (bytes, random) => {
    const at = placeIn(bytes, random);
    const fillers = ['A', '漢', '"', '\\', ';=', '\r\n ', '={{'];
    const filler = fillers[Math.floor(random() * fillers.length)] ?? 'A';
    const huge = new TextEncoder().encode(filler.repeat(200_000));
    const whole = new Uint8Array(bytes.length + huge.length);
    whole.set(bytes.subarray(0, at));
    whole.set(huge, at);
    whole.set(bytes.subarray(at), at + huge.length);
    return whole;
  },
  'signs of the format strewn in': (bytes, random) => {
    const signs = ['"', ',', '\n', '{', ']', ':', '=', '\\', ';', 'BEGIN:VCARD\n', 'END:VCARD\n', '\u0000'];
    let text = new TextDecoder('latin1').decode(bytes);
    for (let times = 1 + Math.floor(random() * 8); times > 0; times -= 1) {
      const at = Math.floor(random() * text.length);
      text = text.slice(0, at) + (signs[Math.floor(random() * signs.length)] ?? '') + text.slice(at);
    }
    return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  },
};

const kinds = Object.keys(damages);

/** The damage of a seed, its kind going round so that each comes up equally often. */
export function damaged(
  bytes: Uint8Array,
  seed: number,
): { readonly kind: string; readonly bytes: Uint8Array } {
  const kind = kinds[seed % kinds.length] ?? '';
  return { kind, bytes: damages[kind]?.(bytes, seededNumbers(seed)) ?? bytes };
}
