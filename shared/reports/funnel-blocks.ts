// How far those who were put forward came, role by role: all of them as bars, then each role in a line of a table.
import { stagesOnTheWay, type StageOnTheWay } from '../domain/figures/furthest-stage';
import { plain, strong, type Phrase, type ReportBlock } from './report-document';
import type { ReportMaker } from './report-words';

/** One role; names as the viewer may see them. */
export interface FunnelLine {
  /** Code and title. */
  readonly role: string;
  readonly clientName: string;
  /** By stage, how many reached it or went further. */
  readonly reached: Readonly<Record<StageOnTheWay, number>>;
  readonly running: number;
}

const roleWidth = 33;
const clientWidth = 19;
const countWidth = 8;

/** Empty where nobody was put forward. */
export function funnelBlocks(lines: readonly FunnelLine[], { words }: ReportMaker): readonly ReportBlock[] {
  if (lines.length === 0) return [];
  const sum = (of: (line: FunnelLine) => number): number =>
    lines.reduce((total, line) => total + of(line), 0);
  const counted = (of: (stage: StageOnTheWay) => number, running: number): readonly number[] => [
    ...stagesOnTheWay.map(of),
    running,
  ];
  const all = counted(
    (stage) => sum(({ reached }) => reached[stage]),
    sum(({ running }) => running),
  );
  const cells = (counts: readonly number[], look: (text: string) => Phrase): Phrase[][] =>
    counts.map((count) => [look(String(count))]);
  const count = (key: string) => ({
    ...{ head: words(`rematchPeriod.stages.${key}`), width: countWidth, align: 'right' as const },
  });
  return [
    { kind: 'heading', text: words('rematchPeriod.funnel') },
    {
      kind: 'bars',
      bars: stagesOnTheWay.map((stage, at) => ({
        ...{ label: words(`rematchPeriod.stages.${stage}`), value: all[at] ?? 0 },
        ...{ figure: String(all[at] ?? 0), strong: false },
      })),
    },
    {
      kind: 'table',
      columns: [
        { head: words('rematchPeriod.role'), width: roleWidth, align: 'left' },
        { head: words('rematchPeriod.client'), width: clientWidth, align: 'left' },
        ...[...stagesOnTheWay, 'running'].map(count),
      ],
      rows: [
        ...lines.map(({ role, clientName, reached, running }) => [
          [plain(role)],
          [plain(clientName)],
          ...cells(
            counted((stage) => reached[stage], running),
            plain,
          ),
        ]),
        [[strong(words('rematchPeriod.all'))], [], ...cells(all, strong)],
      ],
      empty: '',
    },
  ];
}
