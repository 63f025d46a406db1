import { chineseNameOf, fullName, type NameParts } from '@shared/domain/candidate/candidate-name';
import { occupyingStages } from '@shared/domain/interview/interview';
import { nameIn } from '@shared/domain/own-name';
import { storedInstant } from '@shared/domain/stored-time';
import { taskWording } from '@shared/domain/task/task-wording';
import { recruiterWeek, type WeekLine, type WeekTask } from '@shared/reports/recruiter-week';
import { marksOf } from '@shared/kernel/marks';
import { chinese, plain, type Phrase } from '@shared/reports/report-document';
import type { ReportMaker } from '@shared/reports/report-words';
import { addDays, datesBetween, startOfWeek, type LocalDate } from '@shared/time/local-date';
import { viewInterviews } from '@data/queries/interviews';
import { readTaskLines, type TaskLine } from '@data/queries/task-lines';
import { clientOf, fileSafe, roleTitle, type BuiltReport, type ReportSource } from '../report-source';

const daysToSunday = 6;

/** Monday to Sunday of the week that the day lies in. */
function weekOf(date: LocalDate): readonly LocalDate[] {
  const monday = startOfWeek(date);
  return datesBetween(monday, addDays(monday, daysToSunday));
}

/** A name as phrases, the Chinese one in its own language. */
export function nameOf(candidate: NameParts | undefined): readonly Phrase[] {
  if (!candidate) return [plain('–')];
  const [latin, zh] = [fullName(candidate), chineseNameOf(candidate)];
  return zh === '' || zh === latin ? [plain(latin)] : [plain(`${latin} `), chinese(zh)];
}

async function readLines(
  { read, maker, office, zoneRules }: ReportSource,
  staffId: string,
  days: readonly LocalDate[],
): Promise<readonly WeekLine[]> {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const moment = (date: LocalDate) => zoneRules.toInstant(date, 0, office.profile.zone);
  const rows = await read.range('interviews', 'startsAt', [moment(first), moment(addDays(last, 1))]);
  const own = rows.filter(
    ({ recruiterId, sittingIn, stage }) =>
      (recruiterId === staffId || sittingIn[staffId] === true) && occupyingStages.includes(stage),
  );
  return (await viewInterviews(read, own)).map(({ interview, candidate, roomName, role }) => ({
    ...{ date: interview.planned.date, startMinute: interview.planned.startMinute },
    ...{ name: nameOf(candidate), kind: interview.kind, stage: interview.stage },
    about:
      interview.kind === 'client'
        ? `${clientOf(maker, role)}${marksOf(maker).comma}${roleTitle(maker, role)}`
        : '',
    place: roomName ?? interview.address,
  }));
}

/** Whom a task is settled with: the candidate in both scripts, a client or contact in the paper's language. */
const aboutWhom = ({ candidate, about, aboutZh }: TaskLine, { language }: ReportMaker): readonly Phrase[] =>
  candidate && about === fullName(candidate)
    ? nameOf(candidate)
    : [plain(nameIn(language, { name: about, nameZh: aboutZh }))].filter(({ text }) => text !== '');

async function readTasks(
  { read, maker, office, zoneRules, now }: ReportSource,
  staffId: string,
  days: readonly LocalDate[],
): Promise<{ readonly tasks: readonly WeekTask[]; readonly overdue: number }> {
  const lines = await readTaskLines(read, { ownerId: staffId, withDone: false });
  const dated = lines.map((line) => {
    const { task } = line;
    const about = aboutWhom(line, maker);
    const wording = taskWording(task);
    const { date, minute } = zoneRules.toLocal(storedInstant(task.dueAt), office.profile.zone);
    const text = 'text' in wording ? wording.text : maker.words(wording.key);
    return { date, startMinute: minute, text, about, dueAt: task.dueAt };
  });
  const [first = ''] = days;
  return {
    tasks: dated.filter(({ date }) => days.includes(date)),
    overdue: dated.filter(({ date, dueAt }) => date < first && dueAt < now).length,
  };
}

/** The week of a recruiter; null when they are gone. */
export async function buildRecruiterWeek(
  source: ReportSource,
  staffId: string,
  date: LocalDate,
): Promise<BuiltReport | null> {
  const recruiter = await source.read.get('staff', staffId);
  if (!recruiter) return null;
  const days = weekOf(date);
  const lines = await readLines(source, staffId, days);
  const due = await readTasks(source, staffId, days);
  const { leftOut } = source;
  return {
    document: recruiterWeek({ recruiterName: recruiter.name, days, lines, ...due, leftOut }, source.maker),
    nameParts: { name: fileSafe(recruiter.name), date: days[0] ?? date },
  };
}
