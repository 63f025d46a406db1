// The front desk's list of a day, for a power cut: who comes, when, to whom, where, and a box to tick. Nothing on it is
// private: no pay, no notes, no client of a confidential role.
import { fullName } from '../domain/candidate/candidate-name';
import type { Candidate } from '../domain/candidate/candidate';
import type { Interview } from '../domain/interview/interview';
import { chinese, plain, type Phrase, type ReportDocument } from './report-document';
import { frameReport } from './report-frame';
import type { ReportMaker } from './report-words';

/** One line of the sheet; names as the viewer may see them. */
export interface DaySheetLine {
  readonly interview: Pick<Interview, 'planned' | 'kind' | 'mode' | 'stage'>;
  readonly candidate: Pick<
    Candidate,
    'surname' | 'givenNames' | 'englishName' | 'chineseName' | 'preferredName' | 'phones'
  >;
  readonly recruiterName: string;
  /** The room, or where it takes place instead; empty when neither is known. */
  readonly place: string;
}

const widths = { time: 8, name: 30, with: 14, place: 15, phone: 13, state: 12, tick: 8 } as const;
const tickBox = '☐';

const nameCell = ({ candidate }: DaySheetLine): Phrase[] => {
  const latin = fullName(candidate);
  const zh = candidate.chineseName.trim();
  return zh === '' || zh === latin ? [plain(latin)] : [plain(`${latin} `), chinese(zh)];
};

/** The sheet of one day; lines in the order of their start. */
export function daySheet(date: string, lines: readonly DaySheetLine[], maker: ReportMaker): ReportDocument {
  const { words, format } = maker;
  const sorted = [...lines].sort((a, b) => a.interview.planned.startMinute - b.interview.planned.startMinute);
  const column = (key: keyof typeof widths) => ({
    head: words(`daySheet.${key}`),
    width: widths[key],
    align: 'left' as const,
  });
  const row = (line: DaySheetLine): Phrase[][] => [
    [plain(format.minute(line.interview.planned.startMinute))],
    nameCell(line),
    [plain(line.recruiterName)],
    [plain(line.place)],
    [plain(format.phone(Object.values(line.candidate.phones)[0]?.typed ?? ''))],
    [plain(words(`stages.${line.interview.stage}`))],
    [plain(tickBox)],
  ];
  return frameReport(maker, {
    title: words('daySheet.title'),
    titleNote: null,
    subtitle: format.date(date),
    marking: words('daySheet.marking'),
    blocks: [
      { kind: 'paragraph', phrases: [plain(words('daySheet.expected', { count: sorted.length }))] },
      {
        kind: 'table',
        columns: (Object.keys(widths) as (keyof typeof widths)[]).map(column),
        rows: sorted.map(row),
        empty: words('daySheet.empty'),
      },
    ],
  });
}
