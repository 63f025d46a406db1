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
  type ReactElement,
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

export interface DataTableProps<Row extends object> {
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
  /**
   * Rows whose cells keep nothing of their own may be drawn into the lines of others: a long list turns round faster.
   * Never for rows with menus or fields, which would be handed on to somebody else.
   */
  readonly reusesLines?: boolean;
  /** What stands there when there are no rows. */
  readonly empty?: ReactNode;
}

/** Drawn beyond what is seen, so that scrolling finds rows there already. */
const overscanRows = 6;
/** The same of a long list at its head, which is turned round more often than it is scrolled. */
const overscanAtHead = 2;
const rowsPerPage = 10;
const noRows: RowList<never> = [];
const byPlace = (place: number): number => place;

const linePlace = { position: 'absolute', insetInline: 0 } as const;
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

function useActiveRow<Row extends object>({ activeKey, onActivate, rowKey }: DataTableProps<Row>) {
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

/** The cells of rows, made once for the same row and columns: what is the very same element is not drawn again. */
function keptCells<Row extends object>(
  columns: readonly Column<Row>[],
): (row: Row, rowId: string) => ReactElement {
  const kept = new WeakMap<Row, ReactElement>();
  return (row, rowId) => {
    const cells = kept.get(row) ?? <RowCells row={row} columns={columns} rowId={rowId} />;
    kept.set(row, cells);
    return cells;
  };
}

/** The place of the line that was pressed: heard of once for all lines, which have no hearers of their own. */
function pressedPlace({ target, currentTarget }: MouseEvent): number {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  return line !== null && currentTarget.contains(line) ? Number(line.dataset['place']) : -1;
}

/** Rows of one kind, one under the other. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
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
  const [isAtHead, setIsAtHead] = useState(true);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (place) => (grouped?.at(place)?.kind === 'group' ? size.rowGroup : rowHeight),
    getItemKey: keyOfPlace,
    overscan: props.reusesLines === true && isAtHead ? overscanAtHead : overscanRows,
    onChange: ({ scrollOffset }) => {
      setIsAtHead((scrollOffset ?? 0) === 0);
    },
    scrollPaddingStart: size.rowGroup,
    scrollMargin: size.rowGroup,
  });
  const tracks = columns.map((column) => column.width).join(' ');
  const { sorting, onSort } = props;
  const head = useMemo(
    () => <TableHead columns={columns} tracks={tracks} sorting={sorting} onSort={onSort} />,
    [columns, tracks, sorting, onSort],
  );
  const cellsOf = useMemo(() => keptCells(columns), [columns]);
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

  const onPress = (event: MouseEvent, act: ((row: Row) => void) | undefined): void => {
    const place = pressedPlace(event);
    const line = place < 0 ? undefined : lines.at(place);
    if (line?.kind === 'row') act?.(line.row);
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
      {head}
      <Box
        role="rowgroup"
        style={{ height: virtual.getTotalSize() }}
        sx={linesLook}
        onClick={(event) => {
          onPress(event, activate);
        }}
        onDoubleClick={(event) => {
          if (!isInsideControl(event)) onPress(event, onOpen);
        }}
      >
        {drawn.map((item) => {
          const line = lines.at(item.index);
          if (line === undefined) return null;
          const place = { height: item.size, top: item.start - size.rowGroup };
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
              key={props.reusesLines === true ? item.index : line.key}
              id={`${id}${line.key}`}
              role="row"
              data-line="row"
              aria-labelledby={rowNameOf(`${id}${line.key}`, columns)}
              aria-rowindex={item.index + 2}
              aria-selected={onChoose === undefined ? line.key === active : chosen}
              data-place={item.index}
              data-active={line.key === active}
              style={{ ...place, gridTemplateColumns: tracks }}
            >
              {cellsOf(line.row, `${id}${line.key}`)}
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
