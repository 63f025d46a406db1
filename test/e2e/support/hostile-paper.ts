// Papers of nothing but what people should not type: attacks, empty fields, names of 200 signs.
import type { ReportBlock, ReportDocument } from '@shared/reports/report-document';

/** Each would run, load or leave its place if it were taken for anything but text. */
export const ATTACKS = [
  '<script>top.hit=1</script>',
  '<img src=x onerror=top.hit=1>',
  '"><svg onload=top.hit=1>',
  "javascript:alert('1')",
  '{{constructor.constructor("top.hit=1")()}}',
  '</main><iframe src="https://evil.example/">',
] as const;

/** 200 signs, in both scripts and without a space. */
export const LONG_NAME = '陳'.repeat(80) + 'Wing-Yan-'.repeat(13) + 'Lee';

/** The attack of a row, told from all others by its number. */
export const attackAt = (at: number): string => `${ATTACKS[at % ATTACKS.length]} #${at}`;

/** A long table of attacks below every other kind of block. */
export function hostilePaper(rows: number): ReportDocument {
  return {
    language: 'zh-HK',
    title: LONG_NAME,
    titleNote: { text: LONG_NAME, lang: 'zh-HK' },
    subtitle: '',
    letterhead: [{ text: '' }],
    marking: ATTACKS[0],
    footer: `${LONG_NAME}" } @page { size: A5 } "`,
    pageOf: '第 {page} 頁，共 {pages} 頁',
    blocks: [
      { kind: 'heading', text: ATTACKS[1] },
      { kind: 'facts', facts: [{ label: '', value: [] }] },
      { kind: 'facts', facts: [{ label: LONG_NAME, value: [{ text: LONG_NAME }] }] },
      { kind: 'paragraph', phrases: [{ text: '一二三四五六七八九十'.repeat(300) }] },
      { kind: 'bars', bars: [{ label: ATTACKS[2], value: 0, figure: '', strong: true }] },
      {
        kind: 'table',
        columns: [
          { head: 'Attack', width: 50, align: 'left' },
          { head: 'Name', width: 50, align: 'left' },
        ],
        rows: Array.from({ length: rows }, (_, at) => [
          [{ text: attackAt(at) }],
          at % 9 === 0 ? [{ text: LONG_NAME }] : [],
        ]),
        empty: '',
      },
    ],
  };
}

/** Parts of a document that nobody types, or that stand only where there is nothing else. */
const fixed: readonly string[] = ['kind', 'lang', 'align', 'anchor', 'head', 'unknown', 'empty'];
/** In turn: an attack, a long name, nothing. */
const turns = 3;

/**
 * The same paper with every text of it replaced, in turn by an attack, a name of 200 signs and nothing. `attacks` are
 * those that stand on it.
 */
export function hostileTwin(paper: ReportDocument): {
  readonly twin: ReportDocument;
  readonly attacks: readonly string[];
} {
  const attacks: string[] = [];
  let count = 0;
  const text = (): string => {
    count += 1;
    if (count % turns === 2) return LONG_NAME;
    if (count % turns === 0) return '';
    attacks.push(attackAt(attacks.length));
    return attacks.at(-1) ?? '';
  };
  const replaced = (value: unknown): unknown => {
    if (typeof value === 'string') return text();
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, fixed.includes(key) ? inner : replaced(inner)]),
    );
  };
  const blocks = replaced(paper.blocks) as ReportBlock[];
  const title = { text: LONG_NAME, lang: 'zh-HK' as const };
  return { twin: { ...paper, title: LONG_NAME, titleNote: title, blocks }, attacks };
}

/** The same paper again and again, each time on a page of its own, until it is surely as long as wanted. */
export function longTwin(paper: ReportDocument, times: number): ReportDocument {
  const once = (round: number): readonly ReportBlock[] => [
    ...(round === 0 ? [] : [{ kind: 'page-break' as const }]),
    ...paper.blocks,
  ];
  return { ...paper, blocks: Array.from({ length: times }, (_, round) => once(round)).flat() };
}
