import Box from '@mui/material/Box';
import { storedDate } from '@shared/domain/stored-time';
import type { TravelTable } from '@shared/domain/interview/travel';
import type { CandidateLine } from '@data/queries/candidates';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import type { Column, Sorting } from '@ui/table-model';
import { AttendanceChip } from '../parts/attendance-chip';
import { StateChip } from '../parts/state-chip';
import { useFactText } from '../parts/use-fact-text';
import { NameCell } from './name-cell';

/** The columns of the list. */
export function useCandidateColumns(
  tokens: readonly string[],
  travel: TravelTable,
): readonly Column<CandidateLine>[] {
  const words = useWords('candidates');
  const common = useWords('common');
  const format = useFormat();
  const facts = useFactText();
  const shortDate = (date: string | null): string =>
    date === null ? common('missing') : format.date(storedDate(date));
  return [
    {
      key: 'name',
      header: words('columns.name'),
      width: 'minmax(200px, 2.4fr)',
      sortable: true,
      render: ({ candidate, attendance }) => (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
          <Box sx={{ minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' }}>
            <NameCell candidate={candidate} tokens={tokens} />
          </Box>
          {attendance && <AttendanceChip warning={attendance} />}
        </Box>
      ),
    },
    {
      key: 'headline',
      header: words('columns.headline'),
      width: 'minmax(90px, 1.5fr)',
      render: ({ candidate }) => candidate.headline || common('missing'),
    },
    {
      key: 'district',
      header: words('columns.district'),
      width: 'minmax(84px, 1fr)',
      render: ({ candidate }) => facts.district(travel, candidate.district),
    },
    {
      key: 'expected',
      header: words('columns.expected'),
      width: '112px',
      align: 'right',
      sortable: true,
      render: ({ candidate }) =>
        candidate.expectedPay === null ? common('unknown') : format.money(candidate.expectedPay.monthly),
    },
    {
      key: 'notice',
      header: words('columns.notice'),
      width: '104px',
      render: ({ candidate }) => facts.start(candidate),
    },
    {
      key: 'lastInterview',
      header: words('columns.lastInterview'),
      width: '104px',
      sortable: true,
      render: ({ lastInterviewOn }) => shortDate(lastInterviewOn),
    },
    {
      key: 'state',
      header: words('columns.state'),
      width: 'minmax(120px, 1fr)',
      sortable: true,
      render: ({ state }) => <StateChip state={state} />,
    },
  ];
}

const sortValues: Readonly<Record<string, (line: CandidateLine) => string | number | null>> = {
  expected: ({ candidate }) => candidate.expectedPay?.monthly ?? null,
  lastInterview: ({ lastInterviewOn }) => lastInterviewOn,
  state: ({ state }) => state.kind,
};

/** Sorted as the head says; what is not known stands last either way, and the order of names decides ties. */
export function sortLines(lines: readonly CandidateLine[], sorting: Sorting): readonly CandidateLine[] {
  const turn = sorting.direction === 'ascending' ? 1 : -1;
  const value = sortValues[sorting.column];
  if (!value) return turn === 1 ? lines : [...lines].reverse();
  return [...lines].sort((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === other) return 0;
    if (one === null || other === null) return one === null ? 1 : -1;
    return one < other ? -turn : turn;
  });
}
