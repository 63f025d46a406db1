import { useCallback, useMemo } from 'react';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import { storedDate } from '@shared/domain/stored-time';
import type { CandidateLine } from '@data/queries/candidates';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { size } from '@ui/measures';
import { RowTick } from '@ui/row-tick';
import type { Column } from '@ui/table-model';
import { AttendanceChip } from '../parts/attendance-chip';
import { StateChip, useStateText } from '../parts/state-chip';
import { useComma } from '../parts/use-comma';
import { useFactText } from '../parts/use-fact-text';
import type { FilterChoices } from './filter-fields';
import type { ColumnKey } from './list-view';
import { FileNote, NameCell } from './name-cell';
import type { ListedRow } from './use-candidate-rows';

/** The words in the head of a column. */
export function useColumnName(): (key: ColumnKey) => string {
  const words = useWords('candidates');
  const own = useWords('candidateList');
  return useCallback(
    (key) =>
      key === 'phone' || key === 'owner' || key === 'skills' || key === 'languages'
        ? own(`columns.${key}`)
        : words(`columns.${key}`),
    [words, own],
  );
}

type Cell = Omit<Column<CandidateLine>, 'key' | 'header'>;

const nameLook = { display: 'flex', alignItems: 'center', gap: 8, minWidth: 0 } as const;
/** A name that its column cuts is read whole under the pointer. */
const wholeName = (candidate: Candidate): string => {
  const [full, chinese] = [fullName(candidate), chineseNameOf(candidate)];
  return chinese === '' || chinese === full ? full : `${full} ${chinese}`;
};
const nameTextLook = { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' } as const;

/** A cell stays empty until the line of its row is read. */
const whenRead = (column: Column<CandidateLine>): Column<ListedRow> => ({
  ...column,
  render: ({ line }) => line && column.render(line),
});

/** What stands in each column that can be chosen. */
function useCells({ staff, travel }: FilterChoices): Readonly<Record<ColumnKey, Cell>> {
  const common = useWords('common');
  const format = useFormat();
  const facts = useFactText();
  const comma = useComma();
  const stateText = useStateText();
  return useMemo(() => {
    const missing = common('missing');
    const owners = new Map(staff.map(({ id, name }) => [id, name]));
    return {
      phone: {
        width: '116px',
        render: ({ candidate }) => {
          const [phone] = Object.values(candidate.phones);
          return phone ? format.phone(phone.e164 ?? phone.typed) : missing;
        },
      },
      headline: { width: 'minmax(90px, 1.3fr)', render: ({ candidate }) => candidate.headline || missing },
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
        render: ({ lastInterviewOn }) =>
          lastInterviewOn === null ? missing : format.date(storedDate(lastInterviewOn)),
      },
      state: {
        width: 'minmax(150px, 1fr)',
        sortable: true,
        render: ({ state }) => <StateChip kind={state.kind} text={stateText(state)} />,
      },
    };
  }, [common, format, facts, comma, stateText, staff, travel]);
}

interface ColumnsAsked {
  /** The words typed in the search field. */
  readonly tokens: readonly string[];
  readonly shown: readonly ColumnKey[];
  readonly choices: FilterChoices;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (candidateId: string) => void;
}

/**
 * The columns of the list: the tick of those chosen, the name, and what somebody wants to see. The same columns as long
 * as nothing in them changes: rows that stand are then not drawn again.
 */
export function useCandidateColumns(asked: ColumnsAsked): readonly Column<ListedRow>[] {
  const { tokens, shown, choices } = asked;
  const tick = useTickColumn(asked);
  const words = useWords('candidates');
  const own = useWords('candidateList');
  const columnName = useColumnName();
  const cells = useCells(choices);
  return useMemo(() => {
    const name: Column<ListedRow> = {
      key: 'name',
      header: words('columns.name'),
      width: 'minmax(168px, 2.4fr)',
      sortable: true,
      render: ({ line, file }) =>
        line && (
          <div style={nameLook}>
            <div style={nameTextLook} title={wholeName(line.candidate)}>
              <NameCell candidate={line.candidate} tokens={tokens} />
            </div>
            {file !== null && <FileNote name={file} text={own('inFile', { name: file })} />}
            {line.attendance && <AttendanceChip warning={line.attendance} />}
          </div>
        ),
    };
    const chosenColumns = shown.map((key) => ({ key, header: columnName(key), ...cells[key] }));
    return [tick, name, ...chosenColumns.map(whenRead)];
  }, [tick, words, own, columnName, cells, tokens, shown]);
}

/** For the mouse; the keyboard has Space on the row. */
function useTickColumn({ chosen, onChoose }: ColumnsAsked): Column<ListedRow> {
  const words = useWords('candidateList');
  return useMemo(
    () => ({
      key: 'chosen',
      header: '',
      name: words('choice.column'),
      width: `${size.minimumTarget}px`,
      unspoken: true,
      render: ({ id, line }) => (
        <RowTick
          label={words('choice.one', { name: line ? fullName(line.candidate) : '' })}
          checked={chosen.has(id)}
          onChange={() => {
            onChoose(id);
          }}
        />
      ),
    }),
    [words, chosen, onChoose],
  );
}
