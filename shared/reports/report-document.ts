// A report as data: what stands on the paper and in which order, without a word of HTML. Screens, PDF and tests read the
// same document; the report page draws it.
import { z } from 'zod';

const text = z.string().max(20_000);
const language = z.enum(['en', 'zh-HK']);

/** Text with the language of its own where it differs from the paper's, so that it is drawn and read aloud right. */
export const phrase = z.object({
  text,
  lang: language.optional(),
  strong: z.boolean().optional(),
  /** Waits for a decision before the paper may leave the office; never on a paper that is printed. */
  mark: z.boolean().optional(),
});
/** See {@link phrase}. */
export type Phrase = z.infer<typeof phrase>;

const cell = z.array(phrase);

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text }),
  /** A paper within the paper, on a page of its own; `anchor` is what the contents lead to. */
  z.object({
    kind: z.literal('part'),
    anchor: text,
    title: text,
    titleNote: phrase.nullable(),
    subtitle: text,
  }),
  /** What is on which page; the page itself counts. */
  z.object({ kind: z.literal('contents'), entries: z.array(z.object({ anchor: text, label: cell })) }),
  z.object({ kind: z.literal('paragraph'), phrases: cell }),
  /** Labels and values, two columns of pairs on the page. */
  z.object({ kind: z.literal('facts'), facts: z.array(z.object({ label: text, value: cell })) }),
  z.object({ kind: z.literal('list'), items: z.array(cell) }),
  z.object({
    kind: z.literal('table'),
    /** Widths in percent of the page, one a column. */
    columns: z.array(
      z.object({ head: text, width: z.number().min(1).max(100), align: z.enum(['left', 'right']) }),
    ),
    rows: z.array(z.array(cell)),
    /** Stands in the place of the rows when there are none. */
    empty: text,
  }),
  /** Ratings 1–4 as blocks and figure; null is "not discussed", which `unknown` words. */
  z.object({
    kind: z.literal('ratings'),
    most: z.int().min(1).max(10),
    unknown: text,
    ratings: z.array(z.object({ label: cell, rating: z.int().min(1).nullable(), evidence: cell })),
  }),
  /** Bars on one scale from 0, longest as long as there is room; `figure` is the value as read. */
  z.object({
    kind: z.literal('bars'),
    bars: z.array(z.object({ label: text, value: z.number().min(0), figure: text, strong: z.boolean() })),
  }),
  /** Bars made of parts in the order of `legend`, all rows on one scale. */
  z.object({
    kind: z.literal('stacks'),
    legend: z.array(text).max(8),
    rows: z.array(z.object({ label: text, values: z.array(z.number().min(0)).max(8), figure: text })),
  }),
  z.object({ kind: z.literal('page-break') }),
]);
/** One part of a report. */
export type ReportBlock = z.infer<typeof block>;

/** A whole report. `footer` says when it was made and by whom; page numbers are the page's own business. */
export const reportDocument = z.object({
  language,
  title: text,
  /** The same in the other script where it has one, such as a Chinese name beside the Latin one. */
  titleNote: phrase.nullable(),
  subtitle: text,
  /** Office's name, top left of the first page. */
  letterhead: cell,
  /** What kind of paper it is, top right: "Internal", "For the candidate". */
  marking: text,
  footer: text,
  /** `{page}` and `{pages}` stand for the numbers. */
  pageOf: text,
  blocks: z.array(block),
});
/** See {@link reportDocument}. */
export type ReportDocument = z.infer<typeof reportDocument>;

/** A phrase in the paper's own language. */
export const plain = (value: string): Phrase => ({ text: value });
/** A phrase in Chinese, whatever the paper's language. */
export const chinese = (value: string): Phrase => ({ text: value, lang: 'zh-HK' });
/** A phrase that somebody has to decide about first. */
export const marked = (value: string): Phrase => ({ text: value, mark: true });
/** A phrase in bold. */
export const strong = (value: string): Phrase => ({ text: value, strong: true });
