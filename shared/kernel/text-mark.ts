const seeds = [0x2f6b1d35, 0x51c8a94b] as const;
const spread = 0x01000193;
const mixing = 0x85ebca6b;
const halfShift = 16;
const radix = 36;

function half(text: string, seed: number): string {
  let state = seed;
  for (let at = 0; at < text.length; at += 1)
    state = Math.imul(state ^ text.charCodeAt(at), spread) ^ (state >>> halfShift);
  state = Math.imul(state ^ (state >>> halfShift), mixing);
  return ((state ^ (state >>> halfShift)) >>> 0).toString(radix);
}

/**
 * A short mark of a text: the same for the same text, on every machine and for good, and of no use for telling the text.
 * Sixty-four bits, against chance and not against malice.
 */
export const markOfText = (text: string): string => seeds.map((seed) => half(text, seed)).join('-');
