import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { storedInstant } from '@shared/domain/stored-time';
import type { Task } from '@shared/domain/task/task';
import { taskWording } from '@shared/domain/task/task-wording';
import type { ClientPageFacts } from '@data/queries/clients';
import { useAct } from '@data/use-act';
import { useReadyTexts } from '@data/use-ready-texts';
import { CommandButton } from '@ui/commands/command-button';
import { CopyMenu } from '@ui/copy-menu';
import { ErrorNotice } from '@ui/error-notice';
import { ReadyTexts } from '@ui/ready-texts';
import { Section } from '@ui/section';
import { useFormat } from '@ui/i18n/format';
import { useNow } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { CardRow, list, Nothing, quiet } from './card-rows';

function Texts({ task }: { readonly task: Task }) {
  const ready = useReadyTexts({ interviewId: task.interviewId, taskId: task.id });
  return <ReadyTexts {...ready} scope="dialog" />;
}

function RepairRow({
  task,
  facts,
  onToggle,
}: {
  readonly task: Task;
  readonly facts: ClientPageFacts;
  readonly onToggle: () => void;
}) {
  const words = useWords('clients');
  const domain = useWords('domain');
  const messages = useWords('messages');
  const format = useFormat();
  const now = useNow();
  const wording = taskWording(task);
  const what = 'key' in wording ? domain(wording.key) : wording.text;
  const done = task.state === 'done';
  const name = facts.staffNames.get((done ? task.doneById : task.ownerId) ?? '') ?? '';
  const at = storedInstant((done ? task.doneAt : null) ?? task.dueAt);
  const overdue = !done && task.dueAt < now;
  return (
    <CardRow
      aside={
        done ? undefined : (
          <CopyMenu look="icon" label={messages('message')} renderTexts={() => <Texts task={task} />} />
        )
      }
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
        <Checkbox
          checked={done}
          slotProps={{ input: { 'aria-label': words(done ? 'repair.reopen' : 'repair.tick', { what }) } }}
          onChange={onToggle}
        />
        <Box>
          <Box>{what}</Box>
          <Box sx={{ ...quiet, ...(overdue && { color: 'onward.error.text' }) }}>
            {words(done ? 'repair.doneBy' : overdue ? 'repair.overdue' : 'repair.due', {
              when: format.moment(at),
              name,
            })}
          </Box>
        </Box>
      </Box>
    </CardRow>
  );
}

/** What is being done to make good, ticked off in place, and a way to plan more. */
export function RepairSection({
  facts,
  onPlan,
}: {
  readonly facts: ClientPageFacts;
  readonly onPlan: () => void;
}) {
  const words = useWords('clients');
  const { act, failure } = useAct();
  const { repairs, goodwill } = facts;
  const done = repairs.filter(({ state }) => state === 'done').length;
  return (
    <Section
      title={words('repair.title')}
      note={repairs.length > 0 ? words('repair.done', { done, total: repairs.length }) : undefined}
      look="card"
      padded={false}
      action={
        goodwill.letDowns.length > 0 ? (
          <CommandButton
            showsKey={false}
            size="small"
            variant="text"
            command={{ id: 'client.plan-repair', label: words('repair.plan'), keys: 'p', run: onPlan }}
          />
        ) : undefined
      }
    >
      {failure && <ErrorNotice {...failure} />}
      {repairs.length === 0 && <Nothing>{words('repair.none')}</Nothing>}
      <Box component="ul" sx={list}>
        {repairs.map((task) => (
          <RepairRow
            key={task.id}
            task={task}
            facts={facts}
            onToggle={() =>
              void act(task.state === 'done' ? 'task/reopen' : 'task/complete', { taskId: task.id })
            }
          />
        ))}
      </Box>
    </Section>
  );
}
