import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { foundRanges, searchTokens } from '@shared/domain/candidate/match-name';
import { storedInstant } from '@shared/domain/stored-time';
import type { OfficeDayView } from '@data/queries/today';
import { ChineseName } from '@ui/chinese-name';
import { MatchedText } from '@ui/matched-text';
import type { Column } from '@ui/table-model';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { TodayAct, type RowActs } from './today-act';
import type { TodayRow } from './today-rows';
import { TodayState, TodayWaiting } from './today-state';

interface ColumnsPlan {
  readonly day: OfficeDayView;
  readonly typed: string;
  readonly activeKey: string | undefined;
  readonly acts: RowActs;
}

function NameCell({
  row,
  typed,
  onOpen,
}: {
  readonly row: TodayRow;
  readonly typed: string;
  readonly onOpen: () => void;
}) {
  const words = useWords('today');
  const tokens = searchTokens(typed);
  const name = row.name === '' ? words('unknownCandidate') : row.name;
  const shown = (
    <>
      <MatchedText text={name} ranges={foundRanges(name, tokens)} />
      {row.chineseName !== '' && row.chineseName !== name && (
        <>
          {' '}
          <ChineseName name={row.chineseName} quiet />
        </>
      )}
    </>
  );
  if (!row.interview) return shown;
  return (
    <Link
      component="button"
      type="button"
      underline="hover"
      onClick={onOpen}
      sx={{ font: 'inherit', fontWeight: 'fontWeightMedium', color: 'inherit', textAlign: 'left' }}
    >
      {shown}
    </Link>
  );
}

/** The columns of the day's table. */
export function useTodayColumns({ day, typed, activeKey, acts }: ColumnsPlan): readonly Column<TodayRow>[] {
  const words = useWords('today');
  const format = useFormat();
  const nameOfStaff = (id: string | null): string => day.staff.find((person) => person.id === id)?.name ?? '';
  const place = ({ interview }: TodayRow): string => {
    if (!interview) return words('noTime');
    const { kind, mode } = interview.interview;
    if (kind === 'client' && mode === 'in-person') return words('atClient');
    return interview.roomName ?? words('noTime');
  };
  return [
    {
      key: 'time',
      header: words('columns.time'),
      width: '56px',
      render: (row) => (
        <Box sx={{ fontWeight: 'fontWeightBold', fontVariantNumeric: 'tabular-nums' }}>
          {row.interview ? format.clockTime(storedInstant(row.at)) : words('noTime')}
        </Box>
      ),
    },
    {
      key: 'name',
      header: words('columns.name'),
      width: 'minmax(0, 3.4fr)',
      render: (row) => (
        <NameCell
          row={row}
          typed={typed}
          onOpen={() => {
            acts.open(row);
          }}
        />
      ),
    },
    {
      key: 'with',
      header: words('columns.recruiter'),
      width: 'minmax(0, 1.1fr)',
      render: (row) => row.interview?.recruiterName ?? nameOfStaff(row.visit?.forStaffId ?? null),
    },
    { key: 'room', header: words('columns.room'), width: 'minmax(0, 0.9fr)', render: place },
    {
      key: 'state',
      header: words('columns.state'),
      width: 'minmax(0, 2.3fr)',
      render: (row) => <TodayState row={row} policy={day.office.policy} />,
    },
    {
      key: 'waiting',
      header: words('columns.waiting'),
      width: '176px',
      align: 'right',
      render: (row) => (
        <Box sx={{ display: 'inline-flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1 }}>
          <TodayWaiting row={row} />
          <TodayAct row={row} active={row.key === activeKey} staff={day.staff} acts={acts} />
        </Box>
      ),
    },
  ];
}
