const sumStart = 0x811c9dc5;
const sumFactor = 0x01000193;
const otherFactor = 0x5bd1e995;
const highPart = 2 ** 21;

/**
 * A whole number below 2^53 for a text, the same for the same text. Two texts have the same number so seldom that a million
 * of them share none; who cannot live with that compares the texts as well. Not for secrets: see `sha256.ts`.
 */
export function textSum(text: string): number {
  let low = sumStart;
  let high = sumStart;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, sumFactor);
    high = Math.imul(high ^ unit, otherFactor) + at;
  }
  return (low >>> 0) * highPart + ((high >>> 0) % highPart);
}
