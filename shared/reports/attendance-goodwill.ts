// How candidates kept their word with the office's clients in a period, and what stands with each client: for the manager.
import { plain, strong, type Phrase, type ReportBlock, type ReportDocument } from './report-document';
import { frameReport } from './report-frame';
import { sectionBlocks, type ReportSection } from './report-sections';
import type { ReportMaker } from './report-words';

/** What client interviews of a span came to. */
export interface AttendanceCounts {
  readonly kept: number;
  readonly noShows: number;
  readonly shortNotices: number;
}

/** One client with what our candidates cost it. */
export interface GoodwillLine extends AttendanceCounts {
  readonly clientName: string;
  readonly trend: 'better' | 'steady' | 'worse';
  /** Repairs that are not done. */
  readonly openRepairs: number;
}

/** One candidate who did not keep an interview in the period. */
export interface UnkeptLine extends AttendanceCounts {
  readonly name: readonly Phrase[];
  readonly late: number;
  /** The written policy keeps them from client interviews now. */
  readonly blocked: boolean;
}

/** What the report is made of. */
export interface AttendanceGoodwillFacts {
  readonly from: string;
  readonly to: string;
  /** Whose interviews: a recruiter's name, or null for the whole office's. */
  readonly whose: string | null;
  readonly clients: readonly GoodwillLine[];
  readonly candidates: readonly UnkeptLine[];
  /** By month of the period, as it is written. */
  readonly months: readonly (AttendanceCounts & { readonly label: string })[];
  readonly leftOut: readonly ReportSection[];
}

const sum = (lines: readonly AttendanceCounts[], key: keyof AttendanceCounts): number =>
  lines.reduce((total, line) => total + line[key], 0);

/** The paper, titled for its period. */
export function attendanceGoodwill(facts: AttendanceGoodwillFacts, maker: ReportMaker): ReportDocument {
  const { words, format } = maker;
  const { months } = facts;
  const fact = (key: string, value: number) => ({
    label: words(`goodwill.${key}`),
    value: [strong(String(value))],
  });
  return frameReport(maker, {
    title: words('goodwill.title'),
    titleNote: null,
    subtitle: words('goodwill.subtitle', {
      span: format.span(facts.from, facts.to),
      whose: facts.whose ?? words('goodwill.wholeOffice'),
    }),
    marking: words('goodwill.marking'),
    blocks: [
      {
        kind: 'facts',
        facts: [
          fact('kept', sum(months, 'kept')),
          fact('noShows', sum(months, 'noShows')),
          fact('shortNotices', sum(months, 'shortNotices')),
        ],
      },
      ...sectionBlocks('attendance-goodwill', facts.leftOut, {
        byMonth: () => monthBlocks(facts, maker),
        byClient: () => clientBlocks(facts, maker),
        byCandidate: () => candidateBlocks(facts, maker),
      }),
    ],
  });
}

function monthBlocks({ months }: AttendanceGoodwillFacts, { words }: ReportMaker): readonly ReportBlock[] {
  return [
    { kind: 'heading', text: words('goodwill.byMonth') },
    {
      kind: 'stacks',
      legend: [words('goodwill.kept'), words('goodwill.shortNotices'), words('goodwill.noShows')],
      rows: months.map(({ label, kept, shortNotices, noShows }) => ({
        label,
        values: [kept, shortNotices, noShows],
        figure: `${kept} · ${shortNotices} · ${noShows}`,
      })),
    },
  ];
}

const right = (head: string, width: number) => ({ head, width, align: 'right' as const });
const left = (head: string, width: number) => ({ head, width, align: 'left' as const });
const figure = (value: number): Phrase[] => [plain(String(value))];

function clientBlocks({ clients }: AttendanceGoodwillFacts, { words }: ReportMaker): readonly ReportBlock[] {
  return [
    { kind: 'heading', text: words('goodwill.byClient') },
    {
      kind: 'table',
      columns: [
        left(words('goodwill.client'), 34),
        right(words('goodwill.kept'), 12),
        right(words('goodwill.noShows'), 12),
        right(words('goodwill.shortNotices'), 14),
        right(words('goodwill.openRepairs'), 14),
        right(words('goodwill.trend'), 14),
      ],
      rows: clients.map(({ clientName, kept, noShows, shortNotices, openRepairs, trend }) => [
        [plain(clientName)],
        ...[kept, noShows, shortNotices, openRepairs].map(figure),
        [plain(words(`goodwill.trends.${trend}`))],
      ]),
      empty: words('goodwill.noClients'),
    },
  ];
}

function candidateBlocks(
  { candidates }: AttendanceGoodwillFacts,
  { words }: ReportMaker,
): readonly ReportBlock[] {
  return [
    { kind: 'heading', text: words('goodwill.byCandidate') },
    {
      kind: 'table',
      columns: [
        left(words('goodwill.candidate'), 40),
        right(words('goodwill.kept'), 12),
        right(words('goodwill.late'), 12),
        right(words('goodwill.noShows'), 12),
        right(words('goodwill.shortNotices'), 12),
        left(words('goodwill.policy'), 12),
      ],
      rows: candidates.map(({ name, kept, late, noShows, shortNotices, blocked }) => [
        [...name],
        ...[kept, late, noShows, shortNotices].map(figure),
        [plain(words(blocked ? 'goodwill.blocked' : 'goodwill.open'))],
      ]),
      empty: words('goodwill.allKept'),
    },
  ];
}
