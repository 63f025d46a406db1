import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { storedDate } from '@shared/domain/stored-time';
import type { CandidateLine } from '@data/queries/candidates';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { size } from '@ui/measures';
import type { Column, Sorting } from '@ui/table-model';
import { AttendanceChip } from '../parts/attendance-chip';
import { StateChip } from '../parts/state-chip';
import { useComma } from '../parts/use-comma';
import { useFactText } from '../parts/use-fact-text';
import type { FilterChoices } from './filter-fields';
import type { ColumnKey } from './list-view';
import { NameCell } from './name-cell';

/** The words in the head of a column. */
export function useColumnName(): (key: ColumnKey) => string {
  const words = useWords('candidates');
  const own = useWords('candidateList');
  return (key) =>
    key === 'phone' || key === 'owner' || key === 'skills' || key === 'languages'
      ? own(`columns.${key}`)
      : words(`columns.${key}`);
}

type Cell = Omit<Column<CandidateLine>, 'key' | 'header'>;

/** What stands in each column that can be chosen. */
function useCells({ staff, travel }: FilterChoices): Readonly<Record<ColumnKey, Cell>> {
  const common = useWords('common');
  const format = useFormat();
  const facts = useFactText();
  const comma = useComma();
  const missing = common('missing');
  const shortDate = (date: string | null): string =>
    date === null ? missing : format.date(storedDate(date));
  const owners = new Map(staff.map(({ id, name }) => [id, name]));
  return {
    phone: {
      width: '116px',
      render: ({ candidate }) => {
        const [phone] = Object.values(candidate.phones);
        return phone ? format.phone(phone.e164 ?? phone.typed) : missing;
      },
    },
    headline: { width: 'minmax(90px, 1.5fr)', render: ({ candidate }) => candidate.headline || missing },
    skills: {
      width: 'minmax(90px, 1.5fr)',
      render: ({ candidate }) =>
        Object.values(candidate.skills)
          .map(({ name }) => name)
          .join(comma) || missing,
    },
    languages: {
      width: 'minmax(90px, 1.2fr)',
      render: ({ candidate }) => facts.languages(candidate.languages, 'spoken'),
    },
    district: {
      width: 'minmax(84px, 1fr)',
      render: ({ candidate }) => facts.district(travel, candidate.district),
    },
    owner: {
      width: 'minmax(84px, 1fr)',
      render: ({ candidate }) => owners.get(candidate.ownerId ?? '') ?? missing,
    },
    expected: {
      width: '112px',
      align: 'right',
      sortable: true,
      render: ({ candidate }) =>
        candidate.expectedPay === null ? common('unknown') : format.money(candidate.expectedPay.monthly),
    },
    notice: { width: '104px', render: ({ candidate }) => facts.start(candidate) },
    lastInterview: {
      width: '104px',
      sortable: true,
      render: ({ lastInterviewOn }) => shortDate(lastInterviewOn),
    },
    state: {
      width: 'minmax(120px, 1fr)',
      sortable: true,
      render: ({ state }) => <StateChip state={state} />,
    },
  };
}

interface ColumnsAsked {
  /** The words typed in the search field. */
  readonly tokens: readonly string[];
  readonly shown: readonly ColumnKey[];
  readonly choices: FilterChoices;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (candidateId: string) => void;
}

/** The columns of the list: the tick of those chosen, the name, and what somebody wants to see. */
export function useCandidateColumns(asked: ColumnsAsked): readonly Column<CandidateLine>[] {
  const { tokens, shown, choices } = asked;
  const tick = useTickColumn(asked);
  const words = useWords('candidates');
  const columnName = useColumnName();
  const cells = useCells(choices);
  const name: Column<CandidateLine> = {
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
  };
  return [tick, name, ...shown.map((key) => ({ key, header: columnName(key), ...cells[key] }))];
}

/** For the mouse; the keyboard has Space on the row. */
function useTickColumn({ chosen, onChoose }: ColumnsAsked): Column<CandidateLine> {
  const words = useWords('candidateList');
  return {
    key: 'chosen',
    header: '',
    name: words('choice.column'),
    width: `${size.minimumTarget}px`,
    render: ({ candidate }) => (
      <Checkbox
        size="small"
        tabIndex={-1}
        checked={chosen.has(candidate.id)}
        slotProps={{
          input: { 'aria-label': words('choice.one', { name: fullName(candidate) }), tabIndex: -1 },
        }}
        sx={{ p: 0, width: size.minimumTarget, height: size.minimumTarget }}
        onChange={() => {
          onChoose(candidate.id);
        }}
      />
    ),
  };
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
