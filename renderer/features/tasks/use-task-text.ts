import type { Interview } from '@shared/domain/interview/interview';
import { storedDate } from '@shared/domain/stored-time';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { isForClient } from '@shared/domain/task/task-party';
import { taskWording } from '@shared/domain/task/task-wording';
import { nameIn, titleIn } from '@shared/domain/own-name';
import type { TaskLine } from '@data/queries/task-lines';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';

/** How tasks, their roles and interviews are said. */
export interface TaskText {
  /** What is to be done. */
  readonly what: (line: TaskLine) => string;
  readonly role: (line: Pick<TaskLine, 'role'>) => string;
  /** The client's name, or `Confidential · R-118`; empty where the task has none. */
  readonly client: (line: Pick<TaskLine, 'role' | 'client'>) => string;
  /** `Mon 23 Nov 15:30`. */
  readonly interviewTime: (interview: Interview) => string;
  /** Role, client or candidate, and the interview: what tells tasks of one kind apart. */
  readonly detail: (line: TaskLine) => string;
}

/** See {@link TaskText}. */
export function useTaskText(): TaskText {
  const words = useWords('tasks');
  const domain = useWords('domain');
  const format = useFormat();
  const language = useLanguage();

  const role: TaskText['role'] = ({ role: face }) => {
    if (face === null) return '';
    return titleIn(language, face);
  };
  const client: TaskText['client'] = ({ role: face, client: named }) => {
    if (named) return nameIn(language, named);
    return face?.confidential === true ? words('morning.confidential', { code: face.code }) : '';
  };
  const day = ({ planned }: Interview): string => format.weekdayDate(storedDate(planned.date));
  const interviewTime: TaskText['interviewTime'] = (interview) =>
    `${day(interview)} ${format.minute(interview.planned.startMinute)}`;
  const interviewText = (interview: Interview): string =>
    interview.stage === 'done' ? words('seen', { date: day(interview) }) : interviewTime(interview);
  return {
    what: ({ task }) => {
      const wording = taskWording(task);
      return 'key' in wording ? domain(wording.key) : wording.text;
    },
    role,
    client,
    interviewTime,
    detail: (line) => {
      const named = isForClient(line.task) && line.candidate ? fullName(line.candidate) : client(line);
      const parts = [named, role(line), line.interview ? interviewText(line.interview) : ''];
      return parts.filter((part) => part !== '').join(' · ');
    },
  };
}
