import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { keyOf, type BusyRow, type LeftOutEvent } from '@shared/interchange/ics/busy-rows';
import { DataTable } from '@ui/data-table';
import { EmptyState } from '@ui/empty-state';
import { useFormat, type Format } from '@ui/i18n/format';
import { useOfficeTime, type OfficeTime } from '@ui/i18n/office-time';
import { useWords, type Words } from '@ui/i18n/words';
import type { Column } from '@ui/table-model';
import { TabBar, TabPanel } from '@ui/tab-bar';
import type { BusyPreview } from './busy-files';

type TabValue = 'busy' | 'leftOut';
type NumberedEvent = LeftOutEvent & { readonly key: string };

/** Head and five rows: the dialog stands whole in the smallest window. */
const tableHeight = 208;

function busyColumns(
  words: Words<'ics'>,
  format: Format,
  { zone, zoneRules }: OfficeTime,
): readonly Column<BusyRow>[] {
  const dateOf = (row: BusyRow) => zoneRules.toLocal(row.startsAt, zone).date;
  const endText = (row: BusyRow): string => {
    const end = zoneRules.toLocal(row.endsAt, zone);
    return end.date === dateOf(row) ? format.minute(end.minute) : '24:00';
  };
  return [
    {
      key: 'day',
      header: words('columns.day'),
      width: '190px',
      render: (row) => `${format.weekday(dateOf(row))} ${format.date(dateOf(row))}`,
    },
    {
      key: 'from',
      header: words('columns.from'),
      width: '72px',
      render: (row) => (row.allDay ? words('wholeDay') : format.clockTime(row.startsAt)),
    },
    {
      key: 'to',
      header: words('columns.to'),
      width: '56px',
      render: (row) => (row.allDay ? '' : endText(row)),
    },
    {
      key: 'label',
      header: words('columns.label'),
      width: 'minmax(0, 1fr)',
      render: (row) => row.label || words('unnamed'),
    },
  ];
}

function leftOutColumns(words: Words<'ics'>, format: Format): readonly Column<NumberedEvent>[] {
  return [
    {
      key: 'day',
      header: words('columns.day'),
      width: '120px',
      render: ({ first }) => (first === null ? '–' : format.date(first)),
    },
    {
      key: 'label',
      header: words('columns.label'),
      width: 'minmax(0, 3fr)',
      render: ({ label }) => label || words('unnamed'),
    },
    {
      key: 'why',
      header: words('columns.why'),
      width: 'minmax(0, 4fr)',
      render: ({ cause }) => words(`causes.${cause}`),
    },
  ];
}

/** What is taken and what is left out, row by row. */
export function BusyTables({ preview }: { readonly preview: BusyPreview }) {
  const words = useWords('ics');
  const format = useFormat();
  const time = useOfficeTime();
  const rows = useMemo(() => preview.calendars.flatMap(({ reading }) => reading.rows), [preview]);
  const leftOut = useMemo(
    () =>
      preview.calendars
        .flatMap(({ reading }) => reading.leftOut)
        .map((event, at): NumberedEvent => ({ ...event, key: String(at) })),
    [preview],
  );
  const [tab, setTab] = useState<TabValue>('busy');
  return (
    <Box>
      <Box sx={{ borderBottom: '1px solid', borderColor: 'onward.line.hair' }}>
        <TabBar<TabValue>
          name={words('tabs.name')}
          value={tab}
          tabs={[
            { value: 'busy', label: words('tabs.busy'), count: rows.length },
            { value: 'leftOut', label: words('tabs.leftOut'), count: leftOut.length },
          ]}
          onChange={setTab}
        />
      </Box>
      <Box sx={{ height: tableHeight, display: 'flex', flexDirection: 'column' }}>
        <TabPanel name={words('tabs.name')} value={tab} fills>
          {tab === 'busy' ? (
            <DataTable
              label={words('tabs.busy')}
              columns={busyColumns(words, format, time)}
              rows={rows}
              rowKey={keyOf}
              empty={<EmptyState sentence={words('nothingBusy')} />}
            />
          ) : (
            <DataTable
              label={words('tabs.leftOut')}
              columns={leftOutColumns(words, format)}
              rows={leftOut}
              rowKey={({ key }) => key}
              empty={<EmptyState sentence={words('nothingLeftOut')} />}
            />
          )}
        </TabPanel>
      </Box>
    </Box>
  );
}
