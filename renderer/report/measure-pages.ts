/** How a paper fell into pages, and on which page each part of it begins. */
export interface PaperPages {
  readonly count: number;
  readonly pageOf: Readonly<Record<string, number>>;
}

/** The paper as `report.css` has it: its height, and the width of the text. */
const paperMillimetres = { height: 297, text: 180 } as const;
/** Pixels between two pages on screen. */
const betweenPages = 16;
/** What begins at the very top of a page may be measured a hair above it. */
const roundingSlack = 4;
const pixelsPerMillimetre = 96 / 25.4;
const millimetresOf = (pixels: number): number => pixels / pixelsPerMillimetre;

/** Before anything was laid out. */
export const unmeasured: PaperPages = { count: 1, pageOf: {} };

/**
 * Reads the pages off the laid-out flow: its column is cut into pages by the engine that prints. The flow is as wide as
 * the paper between its margins, so the window's zoom does not matter.
 */
export function measurePages(flow: Element): PaperPages {
  const { top, height, width } = flow.getBoundingClientRect();
  if (width === 0) return unmeasured;
  const onePage = (width * (paperMillimetres.height + millimetresOf(betweenPages))) / paperMillimetres.text;
  const parts = [...flow.querySelectorAll('[data-anchor]')].map((part): [string, number] => [
    part.getAttribute('data-anchor') ?? '',
    Math.floor((part.getBoundingClientRect().top - top + roundingSlack) / onePage) + 1,
  ]);
  return { count: Math.max(1, Math.ceil(height / onePage)), pageOf: Object.fromEntries(parts) };
}
