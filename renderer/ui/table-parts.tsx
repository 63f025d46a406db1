import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo } from 'react';
import { useCommands } from './commands/use-commands';
import { forReadersOnly } from './for-readers-only';
import { Icon } from './icon';
import { useWords } from './i18n/words';
import { size, stroke } from './measures';
import { type Column, nextSorting, type RowGroup, type Sorting } from './table-model';
import { useSteady } from './use-steady';

interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly tracks: string;
  readonly sorting: Sorting | undefined;
  readonly onSort: ((sorting: Sorting) => void) | undefined;
}

const cellLook = { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;
const headLook = {
  position: 'sticky',
  top: 0,
  zIndex: 1,
  display: 'grid',
  columnGap: 1.5,
  alignItems: 'center',
  minHeight: size.rowGroup,
  px: 2,
  typography: 'h6',
  color: 'onward.textTertiary',
  bgcolor: 'onward.surface.paper',
  borderBottom: '1px solid',
  borderColor: 'onward.line.hair',
  '& > [role="columnheader"]': cellLook,
} as const;
const headButtonLook = {
  font: 'inherit',
  gap: 0.5,
  minHeight: size.minimumTarget,
  borderRadius: '4px',
} as const;

/** The sticky head of a table; heads that sort are buttons. */
export function TableHead<Row>({ columns, tracks, sorting, onSort }: TableHeadProps<Row>) {
  const words = useWords('common');
  const sortBy = useSteady((key: string) => onSort?.(nextSorting(sorting, key)));
  useCommands(
    columns
      .filter(({ sortable }) => sortable === true && onSort !== undefined)
      .map(({ key, header }) => ({
        ...{ id: `sort/${key}`, label: header, about: words('sortBy') },
        run: () => {
          sortBy(key);
        },
      })),
  );
  return (
    <Box role="row" aria-rowindex={1} style={{ gridTemplateColumns: tracks }} sx={headLook}>
      {columns.map(({ key, header, name, align, sortable }) => (
        <HeadCell
          key={key}
          column={key}
          {...{ header, name, align }}
          sorted={sorting?.column === key ? sorting.direction : undefined}
          onSort={sortable === true && onSort !== undefined ? sortBy : undefined}
        />
      ))}
    </Box>
  );
}

interface HeadCellProps extends Pick<Column<never>, 'header' | 'name' | 'align'> {
  readonly column: string;
  readonly sorted: Sorting['direction'] | undefined;
  /** Undefined where the column does not sort. */
  readonly onSort: ((column: string) => void) | undefined;
}

/** Drawn again only when it is sorted by, or no longer: another order leaves the other heads as they are. */
const HeadCell = memo(function HeadCell({ column, header, name, align, sorted, onSort }: HeadCellProps) {
  return (
    <div
      role="columnheader"
      aria-label={header === '' ? undefined : name}
      aria-sort={onSort ? (sorted ?? 'none') : undefined}
      style={align && { textAlign: align }}
    >
      {onSort ? (
        <ButtonBase
          onClick={() => {
            onSort(column);
          }}
          sx={headButtonLook}
        >
          {header}
          {sorted !== undefined && <Icon of={sorted === 'ascending' ? ArrowUp : ArrowDown} side={12} />}
        </ButtonBase>
      ) : header === '' ? (
        <Box component="span" sx={forReadersOnly}>
          {name}
        </Box>
      ) : (
        header
      )}
    </div>
  );
});

/** The line that opens a group of rows. */
export function GroupLine({
  group,
  columnCount,
}: {
  readonly group: RowGroup;
  readonly columnCount: number;
}) {
  return (
    <Box
      role="gridcell"
      aria-colspan={columnCount}
      sx={{ display: 'flex', alignItems: 'center', gap: 1, width: '100%', height: '100%', px: 2 }}
    >
      <Box component="span" sx={{ typography: 'h5' }}>
        {group.label}
      </Box>
      {group.count !== undefined && (
        <Box component="span" sx={{ typography: 'caption', color: 'onward.textTertiary' }}>
          {group.count}
        </Box>
      )}
      <Box sx={{ flex: 1 }} />
      {group.note !== undefined && (
        <Box component="span" sx={{ typography: 'caption', color: 'onward.textTertiary' }}>
          {group.note}
        </Box>
      )}
      {group.action}
    </Box>
  );
}

const cellId = (rowId: string, column: { readonly key: string }): string => `${rowId}.${column.key}`;

/** The cells that name a row, where not all of them do. */
export const rowNameOf = <Row,>(rowId: string, columns: readonly Column<Row>[]): string | undefined =>
  columns.some(({ unspoken }) => unspoken === true)
    ? columns
        .filter(({ unspoken }) => unspoken !== true)
        .map((column) => cellId(rowId, column))
        .join(' ')
    : undefined;

/** The cells of one row: plain elements, styled by {@link rowLook}, since a long list draws hundreds of them at every key. */
export function RowCells<Row>({
  row,
  columns,
  rowId,
}: {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly rowId: string;
}) {
  return columns.map((column) => (
    <div
      key={column.key}
      id={cellId(rowId, column)}
      role="gridcell"
      style={column.align === undefined ? undefined : { textAlign: column.align }}
    >
      {column.render(row)}
    </div>
  ));
}

/** How a row and its cells look: selected by tint and a bar at its left. */
export const rowLook = {
  display: 'grid',
  // Its height is known: a row is laid out by itself, and nothing around it is asked.
  contain: 'size layout style',
  gridTemplateRows: '100%',
  alignItems: 'center',
  columnGap: 1.5,
  px: 2,
  borderBottom: '1px solid',
  borderColor: 'onward.line.hair',
  cursor: 'default',
  '&:hover': { bgcolor: 'onward.surface.hover' },
  '&[data-active="true"]': {
    bgcolor: 'onward.surface.selected',
    '&::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: 0,
      bottom: 0,
      width: stroke.selectedBar,
      bgcolor: 'onward.primary.main',
    },
  },
  '& > [role="gridcell"]': cellLook,
} as const;
