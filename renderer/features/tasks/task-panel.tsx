import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Check } from 'lucide-react';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { mayOpen } from '@shared/domain/staff/permission-table';
import { storedInstant } from '@shared/domain/stored-time';
import { isForClient } from '@shared/domain/task/task-party';
import type { Call } from '@shared/domain/task/call';
import { readTaskCalls } from '@data/queries/task-calls';
import type { TaskLine } from '@data/queries/task-lines';
import { useLive, useOffice } from '@data/use-office';
import { useReadyTexts } from '@data/use-ready-texts';
import { CommandButton } from '@ui/commands/command-button';
import { ChineseName } from '@ui/chinese-name';
import { FactList, type Fact } from '@ui/fact-list';
import { ReadyTexts } from '@ui/ready-texts';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { waitsForYes } from './task-acts';
import type { RowActs } from './task-columns';
import { useTaskText } from './use-task-text';

interface TaskPanelProps {
  readonly line: TaskLine;
  readonly acts: RowActs;
  readonly onOpenCandidate: (candidateId: string) => void;
}

function PhoneLink({ phone }: { readonly phone: string }) {
  const words = useWords('tasks');
  const format = useFormat();
  const { desktop } = useOffice();
  if (phone === '') return words('noPhone');
  const url = `tel:${phone.replaceAll(/[^\d+]/gu, '')}`;
  return (
    <Link
      href={url}
      underline="hover"
      onClick={(event) => {
        event.preventDefault();
        void desktop.openOutside({ url });
      }}
      sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 'fontWeightMedium' }}
    >
      {format.phone(phone)}
    </Link>
  );
}

function CallLines({ calls }: { readonly calls: readonly Call[] }) {
  const words = useWords('tasks');
  const domain = useWords('domain');
  const format = useFormat();
  return calls.map(({ id, at, channel, outcome, words: said }) => (
    <Box key={id}>
      {words('callLine', {
        when: format.moment(storedInstant(at)),
        channel: domain(`channels.${channel}`),
        outcome: domain(`callOutcomes.${outcome}`),
      })}
      {said !== '' && <Box sx={{ color: 'text.secondary' }}>{said}</Box>}
    </Box>
  ));
}

function useFacts(line: TaskLine): readonly Fact[] {
  const words = useWords('tasks');
  const format = useFormat();
  const text = useTaskText();
  const calls = useLive((read) => readTaskCalls(read, line.task), [line.task]);
  const { about, aboutZh, phone, candidate, interview, task, ownerName } = line;
  const fact = (key: 'role' | 'client', value: string): readonly Fact[] =>
    value === '' ? [] : [{ label: words(`facts.${key}`), value }];
  return [
    ...(about === ''
      ? []
      : [
          {
            label: words('facts.person'),
            value: (
              <>
                {about} {aboutZh !== about && <ChineseName name={aboutZh} quiet />}
              </>
            ),
          },
          { label: words('facts.phone'), value: <PhoneLink phone={phone} /> },
        ]),
    ...(candidate && isForClient(task)
      ? [{ label: words('facts.candidate'), value: fullName(candidate) }]
      : []),
    ...fact('role', text.role(line)),
    ...fact('client', text.client(line)),
    ...(interview ? [{ label: words('facts.interview'), value: text.interviewTime(interview) }] : []),
    { label: words('facts.due'), value: format.moment(storedInstant(task.dueAt)) },
    { label: words('facts.owner'), value: ownerName },
    ...(calls && calls.length > 0
      ? [{ label: words('facts.calls'), value: <CallLines calls={calls} /> }]
      : []),
  ];
}

function Buttons({ line, acts, onOpenCandidate }: TaskPanelProps) {
  const words = useWords('tasks');
  const { actor } = useOffice();
  const { candidate, task } = line;
  const wantsYes = waitsForYes(line);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {wantsYes && (
        <CommandButton
          variant="contained"
          command={{
            id: 'task.confirmed',
            label: words('confirmed'),
            icon: Check,
            keys: 'c',
            run: () => {
              acts.confirm(line);
            },
          }}
        />
      )}
      {task.state !== 'done' && (
        <>
          <CommandButton
            variant={wantsYes ? 'outlined' : 'contained'}
            command={{
              id: 'task.done',
              label: words('done'),
              run: () => {
                acts.toggle(line);
              },
            }}
          />
          <CommandButton
            command={{
              id: 'task.reassign',
              label: words('reassign'),
              run: () => {
                acts.reassign(line);
              },
            }}
          />
        </>
      )}
      {candidate && mayOpen(actor.role, 'candidates') && (
        <CommandButton
          command={{
            id: 'task.open-candidate',
            label: words('openCandidate'),
            run: () => {
              onOpenCandidate(candidate.id);
            },
          }}
        />
      )}
    </Box>
  );
}

/** The chosen task: with whom, about what, what was tried, and what to write. */
export function TaskPanel(props: TaskPanelProps) {
  const { line } = props;
  const words = useWords('tasks');
  const text = useTaskText();
  const facts = useFacts(line);
  const { id: taskId, interviewId } = line.task;
  const ready = useReadyTexts({ interviewId, taskId });
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, p: 2 }}>
      <Box component="h2" sx={{ typography: 'h3', m: 0 }}>
        {text.what(line)}
      </Box>
      <FactList facts={facts} labelWidth={72} />
      <Buttons {...props} />
      {ready.texts !== undefined && ready.texts.length > 0 && (
        <Box component="section" aria-label={words('message')}>
          <ReadyTexts key={taskId} {...ready} />
        </Box>
      )}
    </Box>
  );
}
