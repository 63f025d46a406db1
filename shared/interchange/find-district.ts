import type { DistrictFinder } from './import-ports';

interface DistrictName {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
}

/** Names that are common words elsewhere: only counted beside the name of Hong Kong. */
const commonWords = ['eastern', 'southern', 'north', 'islands'];
const hongKong = /hong kong|香港/iu;

const flat = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

function names(place: string, { en, zh }: DistrictName): boolean {
  if (place.includes(zh) || (zh.length > 2 && place.includes(zh.replace(/區$/u, '')))) return true;
  if (!flat(place).includes(flat(en))) return false;
  return !commonWords.includes(en.toLowerCase()) || hongKong.test(place);
}

/** Finds the first of the office's districts that a place names in either language. */
export const districtFinder =
  (districts: readonly DistrictName[]): DistrictFinder =>
  (place) =>
    place === '' ? null : (districts.find((district) => names(place, district))?.id ?? null);
