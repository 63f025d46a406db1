// How telling it is that two records share a word: in bits, the more the rarer the word is in this very book. A small book
// says little about what is common, so that what is known of Hong Kong's names and addresses counts as so many records.
import type { Identity } from './identity';

/** As many records as the beforehand knowledge weighs. */
const priorRecords = 200;
/** Share of people with a name of which nothing is known beforehand. */
const anyName = 0.002;
const anyHan = 0.01;
const anyAddressWord = 0.002;
const commonAddressWord = 0.25;

/** Shares of Hong Kong's surnames, rounded, in their commonest spelling. */
const surnameShares: Readonly<Record<string, number>> = {
  chan: 0.1,
  wong: 0.09,
  lee: 0.07,
  leung: 0.06,
  cheung: 0.05,
  lau: 0.05,
  lam: 0.045,
  ng: 0.04,
  ho: 0.035,
  cheng: 0.03,
  chow: 0.025,
  tsang: 0.025,
  yeung: 0.025,
  chu: 0.02,
  tang: 0.02,
  kwok: 0.02,
  tam: 0.015,
  yu: 0.02,
  yip: 0.015,
  fung: 0.015,
  tse: 0.015,
  lo: 0.015,
  law: 0.015,
  hui: 0.01,
  li: 0.01,
  chung: 0.01,
};
const hanShares: Readonly<Record<string, number>> = { 陳: 0.1, 黃: 0.08, 李: 0.08, 梁: 0.06, 張: 0.05 };
const addressWordsEverywhere = new Set(
  (
    'road street avenue lane flat room floor block tower estate court house building garden gardens centre mansion ' +
    'hong kong kowloon new territories hk nt city village phase unit shop east west north south tsuen wan'
  ).split(' '),
);

/** Counts of what stands in a book; a row may be added and taken out. */
export class Rarity {
  private size = 0;
  private readonly counts = new Map<string, number>();

  /** Counts a record in (`by` 1) or out (`by` -1). */
  count(identity: Identity, by: 1 | -1): void {
    this.size += by;
    for (const key of new Set(countedKeys(identity))) {
      const left = (this.counts.get(key) ?? 0) + by;
      if (left > 0) this.counts.set(key, left);
      else this.counts.delete(key);
    }
  }

  /** Records in the book, at least as many as the beforehand knowledge weighs. */
  get records(): number {
    return this.size + priorRecords;
  }

  /** How many records hold the phone or the e-mail. */
  holders(kind: 'p' | 'm', value: string): number {
    return this.counts.get(`${kind}${value}`) ?? 0;
  }

  name(word: string): number {
    return this.bits(`n${word}`, surnameShares[word] ?? anyName);
  }

  han(letter: string): number {
    return this.bits(`h${letter}`, hanShares[letter] ?? anyHan);
  }

  address(word: string): number {
    return this.bits(`a${word}`, addressWordsEverywhere.has(word) ? commonAddressWord : anyAddressWord);
  }

  private bits(key: string, share: number): number {
    const met = (this.counts.get(key) ?? 0) + share * priorRecords;
    return Math.log2(this.records / Math.max(met, 1));
  }
}

function countedKeys({ surname, forms, chinese, phones, email, address }: Identity): readonly string[] {
  return [
    `n${surname}`,
    ...forms.map(({ joined }) => `n${joined}`),
    ...[...chinese].map((letter) => `h${letter}`),
    ...phones.map(({ digits }) => `p${digits}`),
    `m${email}`,
    ...address.map((word) => `a${word}`),
  ];
}
