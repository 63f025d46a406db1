import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Radio from '@mui/material/Radio';
import { Equal } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { MergeSide } from '@shared/domain/candidate/merge/merge-fields';
import type { MergePair } from '@data/queries/merge-pair';
import { Icon } from '@ui/icon';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import { NameOf } from '../parts/name-of';
import { sideOf, tickSide, type MergeChoices, type MergeRow } from './merge-rows';
import { useMergeText } from './use-merge-text';

const columns = '132px minmax(0, 1fr) minmax(0, 1fr)';
const rowHeight = 36;
const sides = ['kept', 'gone'] as const;
type Side = (typeof sides)[number];

interface MergeTableProps {
  readonly pair: MergePair;
  readonly rows: readonly MergeRow[];
  readonly choices: MergeChoices;
  readonly onChoose: (field: string, side: MergeSide) => void;
  /** What the two columns are called, where neither record goes into the other. */
  readonly heads?: Readonly<Record<Side, string>>;
}

function HeadCell({
  candidate,
  head,
  pair,
}: {
  readonly candidate: Candidate;
  readonly head: string;
  readonly pair: MergePair;
}) {
  const owner = pair.staffNames.get(candidate.ownerId ?? '');
  return (
    <Box sx={{ px: 1.5, py: 1, borderLeft: '1px solid', borderColor: 'onward.line.hair', minWidth: 0 }}>
      <Box sx={{ fontWeight: 'fontWeightBold', overflowWrap: 'anywhere' }}>
        <NameOf name={candidate} />
      </Box>
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
        {head}
        {owner !== undefined && ` · ${owner}`}
      </Box>
    </Box>
  );
}

interface CellProps {
  readonly row: MergeRow;
  readonly side: Side;
  readonly text: string;
  readonly label: string;
  readonly chosen: MergeSide | null;
  readonly onChoose: (side: MergeSide) => void;
}

function Choice({ row, side, text, label, chosen, onChoose }: CellProps) {
  const joined = useJoined();
  if (chosen === null) return <Icon of={Equal} />;
  const isOn = chosen === side || chosen === 'both';
  const input = { 'aria-label': joined.labelled(label, text) };
  if (row.kind === 'set')
    return (
      <Checkbox
        size="small"
        checked={isOn}
        slotProps={{ input }}
        onChange={(_event, ticked) => {
          onChoose(tickSide(chosen, side, ticked));
        }}
      />
    );
  return (
    <Radio
      size="small"
      name={`merge-${row.field}`}
      checked={isOn}
      slotProps={{ input }}
      onChange={() => {
        onChoose(side);
      }}
    />
  );
}

function Cell(props: CellProps) {
  const words = useWords('merge');
  const { side, text, chosen } = props;
  const isOn = chosen !== null && (chosen === side || chosen === 'both');
  return (
    <Box
      component="label"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 0.5,
        px: 1,
        py: 0.75,
        minWidth: 0,
        minHeight: rowHeight,
        borderLeft: '1px solid',
        borderColor: 'onward.line.hair',
        bgcolor: isOn ? 'onward.surface.selected' : undefined,
        color: isOn || chosen === null ? 'text.primary' : 'text.secondary',
        cursor: chosen === null ? 'default' : 'pointer',
      }}
    >
      <Choice {...props} text={text === '' ? words('unsaid') : text} />
      <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {text === '' ? words('unsaid') : text}
      </Box>
    </Box>
  );
}

/** Up and down go from row to row, left and right take a side, 2 takes both of a set. */
function keyChoice(key: string, row: MergeRow | undefined): MergeSide | null {
  if (!row || row.kind === 'alike') return null;
  if (key === 'ArrowLeft') return 'kept';
  if (key === 'ArrowRight') return 'gone';
  return key === '2' && row.kind === 'set' ? 'both' : null;
}

function useRowKeys({ rows, onChoose }: MergeTableProps) {
  const grid = useRef<HTMLDivElement>(null);
  const focusRow = (at: number): void => {
    const inputs = grid.current?.querySelectorAll(`[data-row="${at}"] input`);
    const input = [...(inputs ?? [])].find((found) => (found as HTMLInputElement).checked) ?? inputs?.[0];
    if (input instanceof HTMLElement) input.focus();
  };
  const choosable = rows.flatMap((row, at) => (row.kind === 'alike' ? [] : [at]));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = Number((event.target as HTMLElement).closest('[data-row]')?.getAttribute('data-row') ?? -1);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = choosable[choosable.indexOf(at) + step];
    const side = keyChoice(event.key, rows[at]);
    if (step === 0 && side === null) return;
    event.preventDefault();
    if (step !== 0 && next !== undefined) focusRow(next);
    const row = rows[at];
    if (side !== null && row) onChoose(row.field, side);
  };
  return { grid, onKeyDown };
}

/** Both records field by field. */
export function MergeTable(props: MergeTableProps) {
  const { pair, rows, choices, onChoose, heads } = props;
  const words = useWords('merge');
  const fields = useWords('candidates');
  const { fieldText, setText } = useMergeText(pair);
  const { grid, onKeyDown } = useRowKeys(props);
  const textOf = (candidate: Candidate, row: MergeRow): string =>
    row.kind === 'set' ? setText(candidate, row.field) : fieldText(candidate, row.field);
  return (
    <Box ref={grid} onKeyDown={onKeyDown} sx={{ flex: 1, minWidth: 0, overflowY: 'auto' }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: columns, bgcolor: 'onward.surface.subtle' }}>
        <Box sx={{ px: 2, py: 1, typography: 'body2', color: 'text.secondary' }}>{words('field')}</Box>
        {sides.map((side) => (
          <HeadCell
            key={side}
            candidate={pair[side]}
            head={heads?.[side] ?? words(side === 'kept' ? 'keptRecord' : 'goneRecord')}
            pair={pair}
          />
        ))}
      </Box>
      {rows.map((row, at) => (
        <Box
          key={row.field}
          role="group"
          aria-label={fields(`fields.${row.field}`)}
          data-row={at}
          sx={{
            display: 'grid',
            gridTemplateColumns: columns,
            borderTop: '1px solid',
            borderColor: 'onward.line.hair',
          }}
        >
          <Box sx={{ px: 2, py: 1, typography: 'body2', color: 'text.secondary' }}>
            {fields(`fields.${row.field}`)}
          </Box>
          {sides.map((side) => (
            <Cell
              key={side}
              row={row}
              side={side}
              text={textOf(pair[side], row)}
              label={heads?.[side] ?? words(side === 'kept' ? 'fromKept' : 'fromGone')}
              chosen={row.kind === 'alike' ? null : sideOf(row, choices)}
              onChoose={(chosen) => {
                onChoose(row.field, chosen);
              }}
            />
          ))}
        </Box>
      ))}
    </Box>
  );
}
