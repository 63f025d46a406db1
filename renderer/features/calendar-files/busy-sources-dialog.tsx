import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { listBusySources, readBusyOf, type BusySource } from '@data/queries/busy-times';
import { createViewReader } from '@data/view-reader';
import { useLive, useOffice } from '@data/use-office';
import { DataTable } from '@ui/data-table';
import { DialogFrame } from '@ui/dialog-frame';
import { EmptyState } from '@ui/empty-state';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { ProgressLine } from '@ui/progress-line';
import { useFormat, type Format } from '@ui/i18n/format';
import { formatCount } from '@ui/i18n/money';
import { useOfficeTime, type OfficeTime } from '@ui/i18n/office-time';
import { useWords, type Words } from '@ui/i18n/words';
import { addMinutes } from '@shared/time/instant';
import type { Column } from '@ui/table-model';
import { FileNote } from './file-note';
import { useWriteBusy } from './use-write-busy';

const tableHeight = 280;

interface ColumnFacts {
  readonly words: Words<'ics'>;
  readonly format: Format;
  readonly time: OfficeTime;
  readonly busy: boolean;
  readonly onRemove: (source: BusySource) => void;
}

function sourceColumns({ words, format, time, busy, onRemove }: ColumnFacts): readonly Column<BusySource>[] {
  const { zone, zoneRules } = time;
  const dayOf = (instant: BusySource['from']): string => format.date(zoneRules.toLocal(instant, zone).date);
  return [
    {
      key: 'recruiter',
      header: words('columns.recruiter'),
      width: '160px',
      render: ({ recruiterName }) => recruiterName,
    },
    {
      key: 'source',
      header: words('columns.source'),
      width: 'minmax(0, 1fr)',
      render: ({ source }) => source,
    },
    {
      key: 'times',
      header: words('columns.times'),
      width: '84px',
      align: 'right',
      render: ({ count }) => formatCount(count),
    },
    {
      key: 'span',
      header: words('columns.span'),
      width: '232px',
      render: ({ from, until }) => `${dayOf(from)} – ${dayOf(addMinutes(until, -1))}`,
    },
    {
      key: 'act',
      header: '',
      name: words('columns.act'),
      width: '84px',
      render: (source) => (
        <Button
          size="small"
          disabled={busy}
          aria-label={words('removeNamed', { source: source.source, name: source.recruiterName })}
          onClick={() => {
            onRemove(source);
          }}
        >
          {words('remove')}
        </Button>
      ),
    },
  ];
}

/** The calendars whose times are taken as busy: one's own, or for a manager everybody's; each can be removed. */
export function BusySourcesDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords('ics');
  const common = useWords('common');
  const format = useFormat();
  const time = useOfficeTime();
  const { actor, database } = useOffice();
  const writing = useWriteBusy();
  const whose = actor.role === 'manager' ? null : actor.staffId;
  const sources = useLive((read) => listBusySources(read, whose), [whose]);
  const remove = async ({ recruiterId, source }: BusySource): Promise<void> => {
    const rows = await readBusyOf(createViewReader(database, actor), { recruiterId, source });
    await writing.start([
      { recruiterId, source, changes: { added: [], clearedIds: rows.map(({ id }) => id) } },
    ]);
  };
  const { state } = writing;
  return (
    <DialogFrame title={words('sourcesTitle')} width="wide" cancelLabel={common('close')} onClose={onClose}>
      <FormStack>
        <FileNote>{words('sourcesNote')}</FileNote>
        {state.phase === 'writing' && (
          <ProgressLine
            label={words('remove')}
            done={state.done}
            total={state.total}
            onCancel={writing.cancel}
          />
        )}
        {writing.failure && <ErrorNotice {...writing.failure} />}
        <Box sx={{ height: tableHeight, display: 'flex', flexDirection: 'column', mx: -2 }}>
          <DataTable
            label={words('sourcesTitle')}
            columns={sourceColumns({
              words,
              format,
              time,
              busy: state.phase === 'writing',
              onRemove: (source) => void remove(source),
            })}
            rows={sources}
            rowKey={({ recruiterId, source }) => `${recruiterId} ${source}`}
            empty={<EmptyState sentence={words('sourcesEmpty')} />}
          />
        </Box>
      </FormStack>
    </DialogFrame>
  );
}
