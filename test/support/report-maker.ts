import type { ReportDocument, Phrase } from '@shared/reports/report-document';
import type { ReportMaker } from '@shared/reports/report-words';

/** Words stand as their keys with their values, so that a test sees which word is used and what fills it. */
export const keyMaker: ReportMaker = {
  language: 'en',
  words: (key, values) => (values ? `${key}(${Object.values(values).join('|')})` : key),
  format: {
    date: (date) => date,
    fullDate: (date) => date,
    month: (date) => date.slice(0, 7),
    span: (first, last) => `${first}..${last}`,
    moment: (at) => at,
    minute: (minute) => `m${minute}`,
    money: (sum) => `$${sum}`,
    phone: (phone) => phone,
  },
  office: { name: 'Test Office', nameZh: '測試公司', address: '', phone: '' },
  by: 'Grace Lau',
  at: '2026-11-23T02:00:00.000Z',
};

const textOf = (phrases: readonly Phrase[]): string => phrases.map(({ text }) => text).join('');

/** Everything a paper says, a line for each heading, paragraph, item, fact and row. */
export function linesOf(paper: ReportDocument): readonly string[] {
  return [
    paper.title,
    paper.subtitle,
    ...paper.blocks.flatMap((block): readonly string[] => {
      switch (block.kind) {
        case 'heading':
          return [block.text];
        case 'part':
          return [[block.title, block.titleNote?.text ?? '', block.subtitle].join(' ').trim()];
        case 'contents':
          return block.entries.map(({ label }) => textOf(label));
        case 'paragraph':
          return [textOf(block.phrases)];
        case 'facts':
          return block.facts.map(({ label, value }) => `${label}: ${textOf(value)}`);
        case 'list':
          return block.items.map(textOf);
        case 'table':
          return [
            block.columns.map(({ head }) => head).join(' | '),
            ...(block.rows.length === 0
              ? [block.empty]
              : block.rows.map((cells) => cells.map(textOf).join(' | '))),
          ];
        case 'ratings':
          return block.ratings.map(({ label, rating, evidence }) =>
            `${textOf(label)} ${rating ?? block.unknown} ${textOf(evidence)}`.trim(),
          );
        case 'bars':
          return block.bars.map(({ label, figure }) => `${label} ${figure}`);
        case 'stacks':
          return block.rows.map(({ label, values, figure }) => `${label} ${values.join('+')} ${figure}`);
        case 'page-break':
          return [];
      }
    }),
  ];
}
