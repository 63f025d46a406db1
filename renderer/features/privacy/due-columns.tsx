import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import { daysBetween, type LocalDate } from '@shared/time/local-date';
import type { RetentionLine } from '@data/queries/privacy-lists';
import { ActionMenu } from '@ui/action-menu';
import { ChineseName } from '@ui/chinese-name';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import type { Column } from '@ui/table-model';

/** What can be done about somebody whose time ends. */
export interface DueActs {
  readonly renew: (line: RetentionLine) => void;
  readonly putOff: (line: RetentionLine) => void;
  readonly erase: (candidateId: string) => void;
}

/** A name that leads to the profile. */
export function PersonCell({
  candidate,
  onOpen,
}: {
  readonly candidate: RetentionLine['candidate'];
  readonly onOpen: (candidateId: string) => void;
}) {
  const full = fullName(candidate);
  const chinese = chineseNameOf(candidate);
  return (
    <Button
      variant="text"
      size="small"
      sx={{
        px: 0.5,
        ml: -0.5,
        minWidth: 0,
        justifyContent: 'flex-start',
        color: 'text.primary',
        fontSize: 'inherit',
      }}
      onClick={() => {
        onOpen(candidate.id);
      }}
    >
      {full === chinese ? <ChineseName name={chinese} /> : full}
      {chinese !== '' && full !== chinese && (
        <Box component="span" sx={{ ml: 1 }}>
          <ChineseName name={chinese} quiet />
        </Box>
      )}
    </Button>
  );
}

function DueChip({ dueOn, today }: { readonly dueOn: LocalDate; readonly today: LocalDate }) {
  const words = useWords('privacy');
  const days = daysBetween(today, dueOn);
  const isOver = days < 0;
  return (
    <StatusChip tone={isOver ? 'error' : 'warning'} look="plain">
      {isOver ? words('due.over', { count: -days }) : words('due.left', { count: days })}
    </StatusChip>
  );
}

/** The columns of those whose retention ends. */
export function useDueColumns(
  acts: DueActs,
  { today, onOpen }: { readonly today: LocalDate; readonly onOpen: (candidateId: string) => void },
): readonly Column<RetentionLine>[] {
  const words = useWords('privacy');
  const format = useFormat();
  return [
    {
      key: 'person',
      header: words('columns.person'),
      width: 'minmax(200px, 1.4fr)',
      render: ({ candidate }) => <PersonCell candidate={candidate} onOpen={onOpen} />,
    },
    {
      key: 'dueOn',
      header: words('columns.keptUntil'),
      width: '120px',
      render: ({ retention }) => format.date(retention.dueOn),
    },
    {
      key: 'state',
      header: words('columns.state'),
      width: '150px',
      render: ({ retention }) => <DueChip dueOn={retention.dueOn} today={today} />,
    },
    {
      key: 'cause',
      header: words('columns.cause'),
      width: 'minmax(180px, 1fr)',
      render: ({ retention }) => words(`due.causes.${retention.cause}`),
    },
    {
      key: 'acts',
      header: '',
      name: words('columns.acts'),
      width: '190px',
      align: 'right',
      render: (line) => <DueRowActs line={line} acts={acts} />,
    },
  ];
}

function DueRowActs({ line, acts }: { readonly line: RetentionLine; readonly acts: DueActs }) {
  const words = useWords('privacy');
  const name = fullName(line.candidate);
  return (
    <Box sx={{ display: 'flex', justifyContent: 'flex-end', alignItems: 'center', gap: 0.5 }}>
      <Button
        size="small"
        aria-label={words('due.renewName', { name })}
        onClick={() => {
          acts.renew(line);
        }}
      >
        {words('due.renew')}
      </Button>
      <ActionMenu
        ofRow
        label={words('due.moreName', { name })}
        actions={[
          {
            label: words('due.putOff'),
            onChoose: () => {
              acts.putOff(line);
            },
          },
          {
            label: words('erase.open'),
            onChoose: () => {
              acts.erase(line.candidate.id);
            },
          },
        ]}
      />
    </Box>
  );
}
