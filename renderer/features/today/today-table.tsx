import Box from '@mui/material/Box';
import { useState } from 'react';
import type { OfficeDayView } from '@data/queries/today';
import { CommandButton } from '@ui/commands/command-button';
import { DataTable } from '@ui/data-table';
import { EmptyState } from '@ui/empty-state';
import { useWords } from '@ui/i18n/words';
import type { RowActs } from './today-act';
import { useTodayColumns } from './today-columns';
import { mayCheckIn, type TodayRow } from './today-rows';
import type { TodaySearch } from './use-today-search';

interface TodayTableProps {
  readonly day: OfficeDayView;
  readonly rows: readonly TodayRow[];
  readonly search: TodaySearch;
  readonly acts: RowActs;
}

/** The day's people under their headings; who is done stays folded away until asked for. */
export function TodayTable({ day, rows, search, acts }: TodayTableProps) {
  const words = useWords('today');
  const [withDone, setWithDone] = useState(false);
  const columns = useTodayColumns({ day, typed: search.typed, activeKey: search.activeKey, acts });
  const done = rows.filter(({ section }) => section === 'done').length;
  const isFoundDone =
    search.typed.trim() !== '' &&
    rows.some(({ key, section }) => key === search.activeKey && section === 'done');
  const shown = withDone || isFoundDone ? rows : rows.filter(({ section }) => section !== 'done');
  const countOf = (section: TodayRow['section']): number =>
    rows.filter((row) => row.section === section).length;
  return (
    <>
      <DataTable<TodayRow>
        label={words('list')}
        density="desk"
        columns={columns}
        rows={shown}
        rowKey={(row) => row.key}
        activeKey={search.activeKey}
        onActivate={search.choose}
        onOpen={(row) => {
          if (mayCheckIn(row)) acts.checkIn(row);
          else acts.open(row);
        }}
        groupOf={({ section }) => ({
          key: section,
          label: words(`sections.${section}`),
          count: countOf(section),
          note: section === 'needs' ? words('proposes') : undefined,
        })}
        empty={<EmptyState sentence={words('nobody')} />}
      />
      {done > 0 && (
        <Box sx={{ flex: 'none', px: 2, py: 1 }}>
          <CommandButton
            variant="text"
            color="inherit"
            aria-expanded={withDone}
            command={{
              id: 'today.done',
              label: withDone ? words('hideDone') : words('showDone', { count: done }),
              run: () => {
                setWithDone(!withDone);
              },
            }}
          />
        </Box>
      )}
    </>
  );
}
