// A recruiter's week on one paper: day by day whom they meet, where, and what is due.
import { marksOf } from '../kernel/marks';
import { plain, strong, type Phrase, type ReportBlock, type ReportDocument } from './report-document';
import { frameReport } from './report-frame';
import { sectionBlocks, type ReportSection } from './report-sections';
import type { ReportMaker } from './report-words';

/** One interview of the week; names as the viewer may see them. */
export interface WeekLine {
  readonly date: string;
  readonly startMinute: number;
  /** The candidate's name, in both scripts where there are two. */
  readonly name: readonly Phrase[];
  readonly kind: string;
  /** The client and role, or nothing for an office interview. */
  readonly about: string;
  readonly place: string;
  readonly stage: string;
}

/** One task that falls due. */
export interface WeekTask {
  readonly date: string;
  readonly startMinute: number;
  readonly text: string;
  /** With whom it is settled; empty when nobody is named. */
  readonly about: readonly Phrase[];
}

/** What the paper is made of; `days` are the dates of the week in order. */
export interface WeekFacts {
  readonly recruiterName: string;
  readonly days: readonly string[];
  readonly lines: readonly WeekLine[];
  readonly tasks: readonly WeekTask[];
  /** Tasks that were due before the week and are still open. */
  readonly overdue: number;
  readonly leftOut: readonly ReportSection[];
}

const earlier = (a: { startMinute: number }, b: { startMinute: number }): number =>
  a.startMinute - b.startMinute;

/** The paper; the title is whose week it is. */
export function recruiterWeek(facts: WeekFacts, maker: ReportMaker): ReportDocument {
  const { words, format } = maker;
  const { days, lines, tasks, overdue, recruiterName } = facts;
  const [first = '', last = first] = [days[0], days.at(-1)];
  const count = (kind: string): string => String(lines.filter((line) => line.kind === kind).length);
  const fact = (key: string, value: string) => ({ label: words(`week.${key}`), value: [strong(value)] });
  return frameReport(maker, {
    title: words('week.title', { name: recruiterName }),
    titleNote: null,
    subtitle: format.span(first, last),
    marking: words('week.marking'),
    blocks: [
      {
        kind: 'facts',
        facts: [
          fact('officeInterviews', count('office')),
          fact('clientInterviews', count('client')),
          fact('tasksDue', words('week.dueOf', { count: tasks.length, overdue })),
        ],
      },
      ...days.flatMap((date) => dayBlocks(date, facts, maker)),
      ...(lines.length + tasks.length === 0
        ? [{ kind: 'paragraph' as const, phrases: [plain(words('week.empty'))] }]
        : []),
    ],
  });
}

function dayBlocks(
  date: string,
  { lines, tasks, leftOut }: WeekFacts,
  maker: ReportMaker,
): readonly ReportBlock[] {
  const meetings = lines.filter((line) => line.date === date).sort(earlier);
  const due = tasks.filter((task) => task.date === date).sort(earlier);
  const day = sectionBlocks('recruiter-week', leftOut, {
    meetings: () => (meetings.length === 0 ? [] : [meetingTable(meetings, maker)]),
    tasks: () => (due.length === 0 ? [] : [taskList(due, maker)]),
  });
  return day.length === 0 ? [] : [{ kind: 'heading', text: maker.format.fullDate(date) }, ...day];
}

function meetingTable(meetings: readonly WeekLine[], { words, format }: ReportMaker): ReportBlock {
  const column = (key: string, width: number) => ({
    head: words(`week.${key}`),
    width,
    align: 'left' as const,
  });
  return {
    kind: 'table',
    columns: [
      column('time', 9),
      column('who', 27),
      column('about', 30),
      column('place', 20),
      column('state', 14),
    ],
    rows: meetings.map((line) => [
      [plain(format.minute(line.startMinute))],
      [...line.name],
      [plain(line.about === '' ? words(`interviewKinds.${line.kind}`) : line.about)],
      [plain(line.place)],
      [plain(words(`stages.${line.stage}`))],
    ]),
    empty: '',
  };
}

function taskList(due: readonly WeekTask[], maker: ReportMaker): ReportBlock {
  const items = due.map(({ startMinute, text, about }) => [
    strong(`${maker.format.minute(startMinute)} `),
    plain(about.length === 0 ? text : `${text}${marksOf(maker).colon}`),
    ...about,
  ]);
  return { kind: 'list', items };
}
