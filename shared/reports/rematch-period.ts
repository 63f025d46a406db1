// What became of candidates after a client's no, in a period: the same figures that the screen answers, as sentences,
// charts and tables.
import type { RejectionReason } from '../domain/submission/rejection-reason';
import type { ReasonFigures } from '../domain/figures/reason-figures';
import type { RematchFigures } from '../domain/figures/rematch-figures';
import type { Period } from '../domain/figures/period';
import { funnelBlocks, type FunnelLine } from './funnel-blocks';
import { marksOf } from '../kernel/marks';
import { plain, strong, type Phrase, type ReportBlock, type ReportDocument } from './report-document';
import { frameReport } from './report-frame';
import { sectionBlocks, type ReportSection } from './report-sections';
import type { ReportMaker } from './report-words';

/** What the report is made of; names as the viewer may see them. */
export interface RematchPeriodFacts {
  readonly period: Period;
  /** Whose figures: a recruiter's name, or null for the whole office. */
  readonly whose: string | null;
  /** The one client that is asked about, or null for all. */
  readonly client: string | null;
  readonly rematch: RematchFigures;
  readonly reasons: ReasonFigures;
  readonly funnels: readonly FunnelLine[];
  readonly clientName: (clientId: string) => string;
  /** The name of a candidate, in both scripts where there are two. */
  readonly candidateName: (candidateId: string) => readonly Phrase[];
  readonly leftOut: readonly ReportSection[];
}

const sides = ['client', 'candidate', 'agency'] as const;
const hundred = 100;

/** The paper, titled for its period. */
export function rematchPeriod(facts: RematchPeriodFacts, maker: ReportMaker): ReportDocument {
  const { words, format } = maker;
  const { period, client } = facts;
  const whose = facts.whose ?? words('rematchPeriod.wholeOffice');
  return frameReport(maker, {
    title: words('rematchPeriod.title'),
    titleNote: null,
    subtitle: words('rematchPeriod.subtitle', {
      span: format.span(period.from, period.to),
      whose: client === null ? whose : `${whose} · ${client}`,
    }),
    marking: words('rematchPeriod.marking'),
    blocks: [
      { kind: 'facts', facts: headFacts(facts, maker) },
      ...sectionBlocks('rematch-period', facts.leftOut, {
        byClient: () => clientBlocks(facts, maker),
        whyEnded: () => reasonBlocks(facts, maker),
        soon: () => soonBlocks(facts, maker),
        funnel: () => funnelBlocks(facts.funnels, maker),
      }),
    ],
  });
}

const shareOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * hundred);

function headFacts({ rematch }: RematchPeriodFacts, { words }: ReportMaker) {
  const fact = (key: string, value: string) => ({
    label: words(`rematchPeriod.${key}`),
    value: [strong(value)],
  });
  const share = (part: number, all: number): string =>
    words('rematchPeriod.share', { count: part, all, percent: shareOf(part, all) });
  const again = rematch.sentAgain.length;
  return [
    fact('rejections', String(rematch.rejections)),
    fact('sentAgain', share(again, rematch.rejections)),
    fact('before', share(rematch.before.sentAgain, rematch.before.rejections)),
    fact('drafted', String(rematch.drafted)),
    fact('nothingYet', String(rematch.nothingYet)),
    fact(
      'median',
      rematch.medianDays === null ? '–' : words('rematchPeriod.days', { count: rematch.medianDays }),
    ),
    fact('offers', share(rematch.offers, rematch.rematches)),
    fact('placements', share(rematch.placements, rematch.rematches)),
  ];
}

function clientBlocks(facts: RematchPeriodFacts, maker: ReportMaker): readonly ReportBlock[] {
  const { words } = maker;
  const { byClient } = facts.reasons;
  if (byClient.length === 0) return [];
  const reasonText = (counts: Readonly<Partial<Record<RejectionReason, number>>>): string =>
    Object.entries(counts)
      .sort(([, a], [, b]) => b - a)
      .map(([reason, count]) => `${words(`rejectionReasons.${reason}`)} ${count}`)
      .join(marksOf(maker).listed);
  return [
    { kind: 'heading', text: words('rematchPeriod.byClient') },
    {
      kind: 'bars',
      bars: byClient.map(({ clientId, total }, at) => ({
        ...{ label: facts.clientName(clientId), value: total, figure: String(total), strong: at === 0 },
      })),
    },
    {
      kind: 'table',
      columns: [
        { head: words('rematchPeriod.client'), width: 34, align: 'left' },
        { head: words('rematchPeriod.noes'), width: 10, align: 'right' },
        { head: words('rematchPeriod.reasons'), width: 56, align: 'left' },
      ],
      rows: byClient.map(({ clientId, total, counts }) => [
        [plain(facts.clientName(clientId))],
        [plain(String(total))],
        [plain(reasonText(counts))],
      ]),
      empty: '',
    },
  ];
}

function reasonBlocks({ reasons }: RematchPeriodFacts, { words }: ReportMaker): readonly ReportBlock[] {
  const rows = sides.flatMap((side) =>
    reasons.by[side].map(({ reason, count }): Phrase[][] => [
      [plain(words(`endedBy.${side}`))],
      [plain(words(`rejectionReasons.${reason}`))],
      [plain(String(count))],
    ]),
  );
  return [
    { kind: 'heading', text: words('rematchPeriod.whyEnded') },
    {
      kind: 'table',
      columns: [
        { head: words('rematchPeriod.who'), width: 24, align: 'left' },
        { head: words('rematchPeriod.reason'), width: 60, align: 'left' },
        { head: words('rematchPeriod.count'), width: 16, align: 'right' },
      ],
      rows,
      empty: words('rematchPeriod.nothingEnded'),
    },
  ];
}

/** Days to the next submission, told apart as the screen does. */
const bins = [
  { key: 'within1', most: 1 },
  { key: 'within3', most: 3 },
  { key: 'within7', most: 7 },
  { key: 'longer', most: Infinity },
] as const;

function soonBlocks(
  { rematch, candidateName }: RematchPeriodFacts,
  { words }: ReportMaker,
): readonly ReportBlock[] {
  const { sentAgain } = rematch;
  if (sentAgain.length === 0) return [];
  const counts = bins.map(({ key, most }, at) => {
    const above = bins[at - 1]?.most ?? -1;
    return { key, count: sentAgain.filter(({ days }) => days > above && days <= most).length };
  });
  return [
    { kind: 'heading', text: words('rematchPeriod.soon') },
    {
      kind: 'bars',
      bars: counts.map(({ key, count }) => ({
        ...{ label: words(`rematchPeriod.bins.${key}`), value: count, figure: String(count), strong: false },
      })),
    },
    {
      kind: 'table',
      columns: [
        { head: words('rematchPeriod.candidate'), width: 76, align: 'left' },
        { head: words('rematchPeriod.daysToNext'), width: 24, align: 'right' },
      ],
      rows: sentAgain.map(({ candidateId, days }) => [
        [...candidateName(candidateId)],
        [plain(String(days))],
      ]),
      empty: '',
    },
  ];
}
