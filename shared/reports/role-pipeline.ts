// Every open role with who stands where: what a team looks at on Monday morning.
import type { SubmissionStage } from '../domain/submission/submission';
import { marksOf } from '../kernel/marks';
import { plain, strong, type Phrase, type ReportBlock, type ReportDocument } from './report-document';
import { frameReport } from './report-frame';
import { sectionBlocks, type ReportSection } from './report-sections';
import type { ReportMaker } from './report-words';

/** The stages of the pipeline, in order. */
export const pipelineStages = [
  'drafted',
  'sent',
  'client-interview',
  'offered',
  'placed',
] as const satisfies readonly SubmissionStage[];
/** See {@link pipelineStages}. */
export type PipelineStage = (typeof pipelineStages)[number];

/** One role; names as the viewer may see them. */
export interface PipelineLine {
  readonly code: string;
  readonly title: string;
  readonly clientName: string;
  readonly ownerName: string;
  readonly openedOn: string;
  readonly onHold: boolean;
  readonly headcount: number;
  /** Null where the viewer may not know how far its candidates came. */
  readonly counts: Readonly<Record<PipelineStage, number>> | null;
}

/** What the report is made of; roles in the order they are shown. */
export interface PipelineFacts {
  /** Whose roles: a recruiter's name, or null for all. */
  readonly whose: string | null;
  readonly roles: readonly PipelineLine[];
  readonly leftOut: readonly ReportSection[];
}

const running = (counts: Readonly<Record<PipelineStage, number>> | null): number =>
  counts === null ? 0 : pipelineStages.reduce((sum, stage) => sum + counts[stage], 0);

/** The paper. */
export function rolePipeline({ whose, roles, leftOut }: PipelineFacts, maker: ReportMaker): ReportDocument {
  const { words, format } = maker;
  const known = roles.filter(({ counts }) => counts !== null);
  const withNobody = known.filter(({ counts }) => running(counts) === 0).length;
  const fact = (key: string, value: number) => ({
    label: words(`pipeline.${key}`),
    value: [strong(String(value))],
  });
  return frameReport(maker, {
    title: words('pipeline.title'),
    titleNote: null,
    subtitle: words('pipeline.subtitle', {
      whose: whose ?? words('pipeline.wholeOffice'),
      on: format.moment(maker.at),
    }),
    marking: words('pipeline.marking'),
    blocks: [
      {
        kind: 'facts',
        facts: [
          fact('openRoles', roles.length),
          fact(
            'inTheRunning',
            known.reduce((sum, { counts }) => sum + running(counts), 0),
          ),
          fact('withNobody', withNobody),
        ],
      },
      ...sectionBlocks('role-pipeline', leftOut, {
        whereTheyStand: () => standBlocks(known, maker),
        allRoles: () => [
          { kind: 'heading', text: words('pipeline.allRoles') },
          {
            kind: 'table',
            columns: columnsOf(maker),
            rows: roles.map((role) => rowOf(role, maker)),
            empty: words('pipeline.none'),
          },
        ],
      }),
    ],
  });
}

function standBlocks(known: readonly PipelineLine[], { words }: ReportMaker): readonly ReportBlock[] {
  return [
    { kind: 'heading', text: words('pipeline.whereTheyStand') },
    {
      kind: 'stacks',
      legend: pipelineStages.map((stage) => words(`submissionStages.${stage}`)),
      rows: known
        .filter(({ counts }) => running(counts) > 0)
        .map(({ code, title, counts }) => ({
          label: `${code} ${title}`,
          values: pipelineStages.map((stage) => counts?.[stage] ?? 0),
          figure: String(running(counts)),
        })),
    },
  ];
}

function columnsOf({ words }: ReportMaker) {
  const left = (key: string, width: number) => ({
    head: words(`pipeline.${key}`),
    width,
    align: 'left' as const,
  });
  return [
    left('role', 22),
    left('client', 16),
    left('owner', 12),
    left('opened', 15),
    ...pipelineStages.map((stage) => ({
      head: words(`pipeline.short.${stage}`),
      width: 7,
      align: 'right' as const,
    })),
  ];
}

function rowOf(role: PipelineLine, maker: ReportMaker): Phrase[][] {
  const { words, format } = maker;
  const { counts, headcount } = role;
  const state = role.onHold ? [plain(marksOf(maker).inBrackets(words('roleStages.on-hold')))] : [];
  const heads = headcount > 1 ? [plain(` × ${headcount}`)] : [];
  return [
    [plain(`${role.code} ${role.title}`), ...heads, ...state],
    [plain(role.clientName)],
    [plain(role.ownerName)],
    [plain(format.date(role.openedOn))],
    ...pipelineStages.map((stage) => [plain(counts === null ? '–' : String(counts[stage]))]),
  ];
}
