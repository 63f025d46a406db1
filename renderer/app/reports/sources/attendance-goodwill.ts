import {
  attendanceFigures,
  attendanceRecord,
  attendanceVerdict,
} from '@shared/domain/attendance/attendance-record';
import { clientGoodwill, clientMarkOf, type ClientMark } from '@shared/domain/attendance/client-goodwill';
import { isWithin, type Period } from '@shared/domain/figures/period';
import type { Interview } from '@shared/domain/interview/interview';
import { nameIn } from '@shared/domain/own-name';
import {
  attendanceGoodwill,
  type AttendanceCounts,
  type UnkeptLine,
} from '@shared/reports/attendance-goodwill';
import { addMonths, civilOf, localDateOf, type LocalDate } from '@shared/time/local-date';
import { readByIds } from '@data/queries/read-by-ids';
import type { BuiltReport, ReportSource } from '../report-source';
import { nameOf } from './recruiter-week';

interface Marked {
  readonly interview: Interview;
  readonly mark: ClientMark;
}

const countsOf = (marked: readonly Marked[]): AttendanceCounts => ({
  kept: marked.filter(({ mark }) => mark === 'kept').length,
  noShows: marked.filter(({ mark }) => mark === 'no-show').length,
  shortNotices: marked.filter(({ mark }) => mark === 'short-notice').length,
});

function monthsOf({ from, to }: Period): readonly LocalDate[] {
  const { year, month } = civilOf(from);
  const months: LocalDate[] = [];
  for (let first = localDateOf({ year, month, day: 1 }); first <= to; first = addMonths(first, 1))
    months.push(first);
  return months;
}

const unkept = ({ noShows, shortNotices }: AttendanceCounts): number => noShows + shortNotices;

async function clientLines(
  { read, now, maker }: ReportSource,
  interviews: readonly Interview[],
  period: Period,
) {
  const clients = await read.allFaces('clients');
  const tasks = [
    ...(await read.where('tasks', 'state', 'open')),
    ...(await read.where('tasks', 'state', 'snoozed')),
  ];
  const lines = clients.map((client) => {
    const { id } = client;
    const { trend, openRepairs } = clientGoodwill(id, { interviews, tasks, now });
    const marked = markedIn(interviews, period).filter(({ interview }) => interview.clientId === id);
    return {
      clientName: nameIn(maker.language, client),
      trend,
      openRepairs: openRepairs.length,
      ...countsOf(marked),
    };
  });
  return lines
    .filter((line) => line.kept + unkept(line) + line.openRepairs > 0)
    .sort((a, b) => unkept(b) - unkept(a) || (a.clientName < b.clientName ? -1 : 1));
}

const markedIn = (interviews: readonly Interview[], period: Period): readonly Marked[] =>
  interviews.flatMap((interview) => {
    const mark = clientMarkOf(interview);
    return mark !== null && isWithin(period, interview.planned.date) ? [{ interview, mark }] : [];
  });

/** Those who did not keep one interview or more, worst first. */
async function candidateLines(
  { read, now, office }: ReportSource,
  marked: readonly Marked[],
): Promise<readonly UnkeptLine[]> {
  const ids = [
    ...new Set(marked.filter(({ mark }) => mark !== 'kept').map(({ interview }) => interview.candidateId)),
  ];
  const people = await readByIds(read, 'candidates', ids);
  const context = { policy: office.policy, now };
  const lines = await Promise.all(
    ids.map(async (id): Promise<UnkeptLine> => {
      const own = await read.where('interviews', 'candidateId', id);
      const record = attendanceRecord(own, await read.where('gateOverrides', 'candidateId', id), context);
      const counts = countsOf(marked.filter(({ interview }) => interview.candidateId === id));
      return {
        ...counts,
        name: nameOf(people.get(id)),
        late: attendanceFigures(record).late,
        blocked: attendanceVerdict(record, { clientId: null, roleId: null }, context).blocked,
      };
    }),
  );
  return lines.sort((a, b) => b.noShows - a.noShows || b.shortNotices - a.shortNotices);
}

/** How candidates kept their word in a period, and what stands with each client: of the office, or of one recruiter. */
export async function buildAttendanceGoodwill(
  source: ReportSource,
  { period, staffId }: { readonly period: Period; readonly staffId: string | null },
): Promise<BuiltReport> {
  const { read, maker, leftOut } = source;
  const interviews = (await read.all('interviews')).filter(
    ({ kind, recruiterId }) => kind === 'client' && (staffId === null || recruiterId === staffId),
  );
  const marked = markedIn(interviews, period);
  const months = monthsOf(period).map((first) => {
    const month = { from: first, to: addMonths(first, 1) };
    const own = marked.filter(({ interview }) => {
      const { date } = interview.planned;
      return date >= month.from && date < month.to;
    });
    return { label: maker.format.month(first), ...countsOf(own) };
  });
  const document = attendanceGoodwill(
    {
      ...{ from: period.from, to: period.to, months, leftOut },
      whose: staffId === null ? null : ((await read.get('staff', staffId))?.name ?? '–'),
      clients: await clientLines(source, interviews, period),
      candidates: await candidateLines(source, marked),
    },
    maker,
  );
  return { document, nameParts: { from: period.from, to: period.to } };
}
