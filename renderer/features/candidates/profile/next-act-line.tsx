import Box from '@mui/material/Box';
import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { shortName } from '@shared/domain/candidate/candidate-name';
import type { Interview } from '@shared/domain/interview/interview';
import { storedDate, storedInstant } from '@shared/domain/stored-time';
import { isForClient } from '@shared/domain/task/task-party';
import { taskWording } from '@shared/domain/task/task-wording';
import { CommandButton } from '@ui/commands/command-button';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useNow, useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { radius } from '@ui/measures';
import { useProfile } from '../parts/profile-context';
import { useReasonText } from '../parts/use-reason-text';
import { useRoleText } from '../parts/role-name';
import { useAct } from '@data/use-act';
import { RefusedNotice } from '../parts/refused-notice';
import { nextActOf, type NextAct } from './next-act';

interface Line {
  readonly what: string;
  readonly fact: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

function useInterviewLine() {
  const domain = useWords('domain');
  const words = useWords('candidates');
  const format = useFormat();
  const { profile } = useProfile();
  return (interview: Interview): Line => ({
    what: words('next.upcoming', {
      kind: domain(`interviewKinds.${interview.kind}`),
      when: `${format.day(storedDate(interview.planned.date))} ${format.minute(interview.planned.startMinute)}`,
    }),
    fact: words('next.upcomingFact', {
      who: profile.staffNames.get(interview.recruiterId) ?? '',
      stage: domain(`interviewStages.${interview.stage}`),
    }),
  });
}

function useOtherLine(): (act: Exclude<NextAct, { kind: 'task' | 'upcoming' }>) => Line {
  const words = useWords('candidates');
  const format = useFormat();
  const roleText = useRoleText();
  const reasonText = useReasonText();
  const { zone, zoneRules } = useOfficeTime();
  const { profile, acts } = useProfile();
  const name = shortName(profile.candidate);
  const button = (label: string, run: () => void) => ({ label, run });
  const dateOf = (instant: string): string =>
    format.date(zoneRules.toLocal(storedInstant(instant), zone).date);
  const planned = (interview: Interview): string => format.date(storedDate(interview.planned.date));
  return (act) => {
    switch (act.kind) {
      case 'rematch': {
        const { roleId, end, draftedAt } = act.submission;
        const date = dateOf(end?.at ?? draftedAt);
        const reason = end ? reasonText(end) : '';
        return {
          what: words('next.rematch'),
          fact: words('next.rematchFact', { role: roleText(profile.roles.get(roleId)), date, reason }),
          action: button(words('acts.nextRoles'), acts.nextRoles),
        };
      }
      case 'answer': {
        const { id, roleId } = act.submission;
        const role = roleText(profile.roles.get(roleId));
        return {
          what: words('next.answer'),
          fact: words('next.answerFact', { role, date: planned(act.interview) }),
          action: button(words('acts.recordNo'), () => {
            acts.reject(id);
          }),
        };
      }
      case 'unmet':
        return {
          what: words('next.unmet'),
          fact: words('next.unmetFact', { name }),
          action: button(words('acts.book'), () => {
            acts.bookInterview();
          }),
        };
      case 'motivation':
        return {
          what: words('next.motivation'),
          fact: words('next.motivationFact', { name, date: planned(act.interview) }),
          action: button(words('acts.writeMotivation'), () => {
            acts.open({ kind: 'motivation', thenFit: true });
          }),
        };
      case 'open':
        return {
          what: words('next.open'),
          fact: words('next.openFact', { name }),
          action: button(words('acts.nextRoles'), acts.nextRoles),
        };
    }
  };
}

function LineFrame({
  what,
  fact,
  children,
}: {
  readonly what: string;
  readonly fact: string;
  readonly children?: ReactNode;
}) {
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        px: 1.5,
        py: 1.25,
        borderRadius: `${radius.card}px`,
        bgcolor: 'onward.primary.tint',
      }}
    >
      <Box sx={{ display: 'flex', color: 'onward.primary.text' }}>
        <Icon of={ArrowRight} />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: 'fontWeightBold' }}>{what}</Box>
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{fact}</Box>
      </Box>
      {children}
    </Box>
  );
}

function TaskLine({ act }: { readonly act: Extract<NextAct, { kind: 'task' }> }) {
  const { task, overdue } = act;
  const words = useWords('candidates');
  const domain = useWords('domain');
  const format = useFormat();
  const { acts } = useProfile();
  const { act: submit, failure: refused, busy } = useAct();
  const when = format.moment(storedInstant(task.dueAt));
  const wording = taskWording(task);
  const what = 'key' in wording ? domain(wording.key) : wording.text;
  return (
    <Box>
      <RefusedNotice refused={refused} />
      <LineFrame
        what={words('next.task', { what })}
        fact={words(overdue ? 'next.taskOverdue' : 'next.taskDue', { when })}
      >
        {!isForClient(task) && (
          <CommandButton
            command={{
              id: 'candidate.next.call',
              label: words('acts.logCall'),
              run: () => {
                acts.open({ kind: 'call', taskId: task.id });
              },
            }}
          />
        )}
        <CommandButton
          command={{
            id: 'candidate.next.done',
            label: words('acts.done'),
            when: !busy,
            run: () => void submit('task/complete', { taskId: task.id }),
          }}
        />
      </LineFrame>
    </Box>
  );
}

/** What has to happen next with this candidate: one sentence, its fact, one button. */
export function NextActLine() {
  const { profile } = useProfile();
  const act = nextActOf(profile, useNow());
  const interviewLine = useInterviewLine();
  const otherLine = useOtherLine();
  if (act.kind === 'task') return <TaskLine act={act} />;
  const line = act.kind === 'upcoming' ? interviewLine(act.interview) : otherLine(act);
  return (
    <LineFrame what={line.what} fact={line.fact}>
      {line.action && (
        <CommandButton command={{ id: 'candidate.next', label: line.action.label, run: line.action.run }} />
      )}
    </LineFrame>
  );
}
