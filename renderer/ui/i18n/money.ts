/** Money in Hong Kong dollars and phone numbers, written alike in both languages. */

const grouped = new Intl.NumberFormat('en-HK', { maximumFractionDigits: 0 });
const thousand = 1000;

/** 55000 → `HK$55,000`. */
export function formatMoney(dollars: number): string {
  return `HK$${grouped.format(dollars)}`;
}

/** 4862 → `4,862`. */
export function formatCount(count: number): string {
  return grouped.format(count);
}

/** 52000 → `HK$52k`; 52500 → `HK$52.5k`. */
export function formatThousands(dollars: number): string {
  return `HK$${thousandsOf(dollars)}k`;
}

function thousandsOf(dollars: number): string {
  return String(Math.round((dollars / thousand) * 10) / 10);
}

/** 52000 and 60000 → `HK$52–60k`. */
export function formatBand(from: number, to: number): string {
  return from === to ? formatThousands(from) : `HK$${thousandsOf(from)}–${thousandsOf(to)}k`;
}

/** `+85291234867` and `91234867` → `9123 4867`; a number of another place stays as it is. */
export function formatPhone(phone: string): string {
  const local = /^(?:\+852)?(\d{4})(\d{4})$/.exec(phone.replaceAll(/[\s-]/g, ''));
  return local === null ? phone.trim() : `${local[1]} ${local[2]}`;
}
