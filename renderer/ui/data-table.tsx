/**
 * The one table of the app: virtual rows under a sticky head, steered from the keyboard.
 * It is an ARIA grid whose focus stays on the grid itself; the active row is named by `aria-activedescendant`,
 * so that rows may come and go while scrolling without losing the focus. Buttons in rows stay reachable by Tab.
 */
import Box from '@mui/material/Box';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { size } from './measures';
import { SkeletonRows } from './skeleton-rows';
import {
  type Column,
  lineListOf,
  positionIn,
  rowAfterKey,
  type RowGroup,
  type RowList,
  type Sorting,
} from './table-model';
import { GroupLine, RowCells, rowLook, rowNameOf, TableHead } from './table-parts';

const rowHeights = { usual: size.row, desk: size.rowDesk, people: size.rowPeople } as const;

export interface DataTableProps<Row> {
  /** What the table lists; read out. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** Undefined while they are being read: skeleton rows stand in after 200 ms. */
  readonly rows: RowList<Row> | undefined;
  readonly rowKey: (row: Row) => string;
  /** The active row; leave out to let the table keep it. */
  readonly activeKey?: string;
  readonly onActivate?: (row: Row) => void;
  /** Enter or a double click. */
  readonly onOpen?: (row: Row) => void;
  /** Rows chosen for an act on several; Space turns one on or off. */
  readonly chosenKeys?: ReadonlySet<string>;
  readonly onChoose?: (row: Row) => void;
  readonly sorting?: Sorting;
  readonly onSort?: (sorting: Sorting) => void;
  readonly groupOf?: (row: Row) => RowGroup;
  /** 36 px, 44 px for the front desk, or 50 px for two lines that can be pressed. */
  readonly density?: keyof typeof rowHeights;
  /** Hears which lines are drawn, the first and the last, so that a long list can read what is looked at. */
  readonly onDrawn?: (first: number, last: number) => void;
  /** What stands there when there are no rows. */
  readonly empty?: ReactNode;
}

const overscanRows = 8;
const rowsPerPage = 10;
const noRows: RowList<never> = [];
const byPlace = (place: number): number => place;

const linePlace = { position: 'absolute', insetInline: 0, top: 0 } as const;
/** Made once for all lines: working out the look of every row by itself took most of the time a list needs to turn round. */
const linesLook = {
  position: 'relative',
  '& > [data-line="row"]': { ...linePlace, ...rowLook },
  '& > [data-line="group"]': {
    ...linePlace,
    bgcolor: 'onward.surface.subtle',
    borderBottom: '1px solid',
    borderColor: 'onward.line.hair',
  },
} as const;

function useDrawn(
  places: readonly { readonly index: number }[],
  onDrawn: ((first: number, last: number) => void) | undefined,
): void {
  const [first, last] = [places[0]?.index, places.at(-1)?.index];
  useEffect(() => {
    if (first !== undefined && last !== undefined) onDrawn?.(first, last);
  }, [first, last, onDrawn]);
}

function useActiveRow<Row>({ activeKey, onActivate, rowKey }: DataTableProps<Row>) {
  const [ownKey, setOwnKey] = useState<string>();
  return {
    active: activeKey ?? ownKey,
    activate: (row: Row): void => {
      setOwnKey(rowKey(row));
      onActivate?.(row);
    },
  };
}

/** A control that took the key, or a menu opened from a row: React hands its keys on although it stands elsewhere. */
const isTaken = ({ defaultPrevented, target, currentTarget }: KeyboardEvent): boolean =>
  defaultPrevented || !(target instanceof Node && currentTarget.contains(target));

function isInsideControl(event: KeyboardEvent | MouseEvent): boolean {
  const target = event.target;
  return (
    target instanceof Element &&
    target.closest('button, a, input, label, select, textarea, [role="button"]') !== null
  );
}

/** Rows of one kind, one under the other. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    label,
    columns,
    rows,
    rowKey,
    onOpen,
    onChoose,
    chosenKeys,
    groupOf,
    density = 'usual',
    empty,
  } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { active, activate } = useActiveRow(props);
  const lines = useMemo(() => lineListOf(rows ?? noRows, rowKey, groupOf), [rows, rowKey, groupOf]);
  const rowHeight = rowHeights[density];
  // Another function makes the list measure all its lines anew: only where groups move may their heights have changed.
  const grouped = groupOf === undefined ? undefined : lines;
  const keyOfPlace = useMemo(
    () => (grouped === undefined ? byPlace : (place: number) => grouped.at(place)?.key ?? place),
    [grouped],
  );
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (place) => (grouped?.at(place)?.kind === 'group' ? size.rowGroup : rowHeight),
    getItemKey: keyOfPlace,
    overscan: overscanRows,
    scrollPaddingStart: size.rowGroup,
    scrollMargin: size.rowGroup,
  });
  const tracks = columns.map((column) => column.width).join(' ');
  const drawn = virtual.getVirtualItems();
  useDrawn(drawn, props.onDrawn);
  const at = useMemo(() => positionIn(rows ?? noRows, rowKey, active), [rows, rowKey, active]);
  const activeRow = at < 0 ? undefined : rows?.at(at);

  const moveTo = (position: number): void => {
    const row = rows?.at(position);
    if (row === undefined) return;
    activate(row);
    virtual.scrollToIndex(lines.placeOf(position), { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isTaken(event) || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = rowAfterKey(event.key, at, (rows?.length ?? 0) - 1, rowsPerPage);
    if (next !== undefined) {
      event.preventDefault();
      moveTo(next);
      return;
    }
    if (isInsideControl(event) || activeRow === undefined) return;
    const act = { Enter: onOpen, ' ': onChoose }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act(activeRow);
  };

  const table = (
    <Box
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable={onChoose !== undefined || undefined}
      aria-busy={rows === undefined}
      aria-activedescendant={activeRow === undefined ? undefined : `${id}${rowKey(activeRow)}`}
      onKeyDown={onKeyDown}
      sx={{
        flex: lines.length === 0 ? 'none' : 1,
        minHeight: 0,
        overflow: 'auto',
        '&:focus-visible': { outline: '2px solid', outlineColor: 'onward.focus', outlineOffset: '-2px' },
      }}
    >
      <TableHead columns={columns} tracks={tracks} sorting={props.sorting} onSort={props.onSort} />
      <Box role="rowgroup" style={{ height: virtual.getTotalSize() }} sx={linesLook}>
        {drawn.map((item) => {
          const line = lines.at(item.index);
          if (line === undefined) return null;
          const place = { height: item.size, transform: `translateY(${item.start - size.rowGroup}px)` };
          if (line.kind === 'group') {
            return (
              <div key={line.key} role="row" data-line="group" aria-rowindex={item.index + 2} style={place}>
                <GroupLine group={line.group} columnCount={columns.length} />
              </div>
            );
          }
          const chosen = chosenKeys?.has(line.key) ?? false;
          return (
            <div
              key={line.key}
              id={`${id}${line.key}`}
              role="row"
              data-line="row"
              aria-labelledby={rowNameOf(`${id}${line.key}`, columns)}
              aria-rowindex={item.index + 2}
              aria-selected={onChoose === undefined ? line.key === active : chosen}
              data-active={line.key === active}
              onClick={() => {
                activate(line.row);
              }}
              onDoubleClick={(event) => {
                if (!isInsideControl(event)) onOpen?.(line.row);
              }}
              style={{ ...place, gridTemplateColumns: tracks }}
            >
              <RowCells row={line.row} columns={columns} rowId={`${id}${line.key}`} />
            </div>
          );
        })}
      </Box>
    </Box>
  );
  return (
    <>
      {table}
      {rows === undefined && <SkeletonRows height={rowHeight} />}
      {rows?.length === 0 && empty}
    </>
  );
}
