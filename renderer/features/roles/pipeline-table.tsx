import Box from '@mui/material/Box';
import { useState } from 'react';
import { fullName, shortName } from '@shared/domain/candidate/candidate-name';
import { storedInstant } from '@shared/domain/stored-time';
import type { PipelineCard, RolePageFacts } from '@data/queries/roles';
import { ActionMenu } from '@ui/action-menu';
import { useCommands } from '@ui/commands/use-commands';
import { DataTable } from '@ui/data-table';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import type { Column } from '@ui/table-model';
import { mayEnd, mayMeetClient, nextActOf, pipelineColumns, sortIntoColumns } from './pipeline';
import type { PipelineActs } from './pipeline-acts';
import { useCardActions } from './use-card-actions';
import { useCardLine } from './use-card-line';

interface PipelineTableProps {
  readonly facts: RolePageFacts;
  readonly acts: PipelineActs;
}

const cardKey = ({ submission }: PipelineCard): string => submission.id;

function useColumns({ facts, acts }: PipelineTableProps): readonly Column<PipelineCard>[] {
  const words = useWords('roles');
  const domain = useWords('domain');
  const common = useWords('common');
  const format = useFormat();
  const lineOf = useCardLine();
  const actionsOf = useCardActions(acts);
  return [
    {
      key: 'candidate',
      header: words('table.candidate'),
      width: 'minmax(180px, 1.5fr)',
      render: ({ candidate }) => (
        <Box component="span" sx={{ fontWeight: 'fontWeightMedium' }}>
          {fullName(candidate)}
        </Box>
      ),
    },
    {
      key: 'stage',
      header: words('columns.stage'),
      width: '130px',
      render: ({ submission }) => domain(`submissionStages.${submission.stage}`),
    },
    {
      key: 'state',
      header: words('table.state'),
      width: 'minmax(180px, 1.5fr)',
      render: (card) => {
        const line = lineOf(card);
        return (
          <StatusChip tone={line.tone} icon={line.icon} look="plain">
            {line.text}
          </StatusChip>
        );
      },
    },
    {
      key: 'sent',
      header: words('table.sent'),
      width: '150px',
      render: ({ submission: { sentAt } }) =>
        sentAt === null ? common('missing') : format.moment(storedInstant(sentAt)),
    },
    {
      key: 'owner',
      header: words('fields.owner'),
      width: 'minmax(110px, 1fr)',
      render: ({ submission }) => facts.staff.get(submission.ownerId)?.name ?? common('missing'),
    },
    {
      key: 'acts',
      header: '',
      name: words('table.acts'),
      width: '40px',
      render: (card) => {
        const { actions } = actionsOf(card);
        const label = words('card.actsOn', { name: fullName(card.candidate) });
        return actions.length > 0 && <ActionMenu ofRow actions={actions} label={label} />;
      },
    },
  ];
}

/** The same submissions as rows, in the order of their stages, with the same acts and keys. */
export function PipelineTable(props: PipelineTableProps) {
  const { facts, acts } = props;
  const words = useWords('roles');
  const columns = useColumns(props);
  const [activeKey, setActiveKey] = useState<string>();
  const sorted = sortIntoColumns(facts.cards);
  const rows = pipelineColumns.flatMap((column) => sorted[column]);
  const active = rows.find((card) => cardKey(card) === activeKey);
  const about = active && shortName(active.candidate);
  const next = active && nextActOf(active.submission);
  useCommands([
    {
      ...{ id: 'pipeline.next', label: words('hints.next'), about, keys: 'shift+right' },
      when: next !== undefined,
      run: () => active && next && acts.goOn(active, next),
    },
    {
      ...{ id: 'pipeline.no', label: words('acts.no'), about, keys: 'x' },
      when: active !== undefined && mayEnd(active.submission),
      run: () => active && acts.recordNo(active),
    },
    {
      ...{ id: 'pipeline.book', label: words('acts.book'), about, keys: 'b' },
      when: active !== undefined && mayMeetClient(active.submission),
      run: () => active && acts.book(active),
    },
  ]);
  return (
    <DataTable
      label={words('pipeline')}
      columns={columns}
      rows={rows}
      rowKey={cardKey}
      activeKey={activeKey}
      onActivate={(card) => {
        setActiveKey(cardKey(card));
      }}
      onOpen={acts.openCandidate}
    />
  );
}
