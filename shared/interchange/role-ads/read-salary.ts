/** A band in HKD a month. */
export interface SalaryBand {
  readonly salaryFrom: number | null;
  readonly salaryTo: number | null;
}

const hongKongDollars = /hk\s?\$|hkd|港元|港幣/iu;
const otherThanMonthly = /year|annum|annual|p\.?a\.?\b|\/\s?(?:y|h)|hour|day|week|年|時|日薪/iu;
const amount = /(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s*(k)?/giu;
const thousand = 1_000;
const most = 100_000_000;

const none: SalaryBand = { salaryFrom: null, salaryTo: null };

/** Reads a band only when the text says Hong Kong dollars and nothing but a month; null when it cannot be sure. */
export function readMonthlyBand(text: string): SalaryBand | null {
  return !hongKongDollars.test(text) || otherThanMonthly.test(text) ? null : bandOf(text);
}

/** Reads a band of a column that a person mapped to HKD a month: the currency need not be said again. */
export function bandOf(text: string): SalaryBand | null {
  const found = [...text.matchAll(amount)].map(([, digits = '', k]) => ({
    value: Number(digits.replaceAll(',', '')),
    inThousands: k !== undefined,
  }));
  const thousands = found.some(({ inThousands }) => inThousands);
  const values = found.map(({ value, inThousands }) =>
    Math.round(inThousands || (thousands && value < thousand) ? value * thousand : value),
  );
  const [first, second] = values;
  if (first === undefined || values.length > 2 || values.some((value) => value > most)) return null;
  if (second === undefined)
    return /up to|最高|以下/iu.test(text)
      ? { ...none, salaryTo: first }
      : { salaryFrom: first, salaryTo: openEnded(text) ? null : first };
  return { salaryFrom: Math.min(first, second), salaryTo: Math.max(first, second) };
}

const openEnded = (text: string): boolean => /\+|from|min|起|以上/iu.test(text);
