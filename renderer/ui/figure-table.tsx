import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import { size } from './measures';

/** One column of numbers or words. */
export interface FigureColumn {
  readonly key: string;
  readonly label: string;
  /** Drawn with bars when the table stands as a chart; the bars of all such columns share one scale. */
  readonly bars?: boolean;
  /** Words, which stand left and may wrap. */
  readonly text?: boolean;
}

/** One row; a number that is 0 stands as a dash. */
export interface FigureRow {
  readonly key: string;
  readonly name: ReactNode;
  /** By column key. */
  readonly values: Readonly<Record<string, number | string>>;
  /** A sum of several: it stands as numbers beside the bars, whose scale it would flatten. */
  readonly sum?: boolean;
}

interface FigureTableProps {
  /** Read out for the whole table. */
  readonly label: string;
  /** The head of the first column. */
  readonly rowsName: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  /** True draws bars: the chart reads as the same table. */
  readonly drawn?: boolean;
  /** Length in px of the longest bar of several columns, where there is more room than usual. */
  readonly longestBar?: number;
  /** The one cell the sentence names, `row/column`. */
  readonly marked?: string;
}

/** Of a lone column of bars the longest leaves room for its number. */
const loneBarPercent = 72;
/** Length in px of the longest bar where several columns share one scale, so that equal numbers look equal. */
const sharedBar = 36;
const none = '–';
/** A name of a few words stands on one line. */
const nameWidth = 112;
const tableLook = {
  fontVariantNumeric: 'tabular-nums',
  '& .MuiTableCell-root:last-child': { pr: 0 },
  '& .MuiTableCell-body': { height: size.rowGroup, py: 0.25 },
  '& tbody tr:last-of-type .MuiTableCell-body': { borderBottom: 0 },
} as const;

function Bar({ width, marked }: { readonly width: string | number; readonly marked: boolean }) {
  return (
    <Box
      component="svg"
      aria-hidden
      width={width}
      height={12}
      sx={{
        flex: 'none',
        minWidth: 4,
        color: 'onward.primary.main',
        opacity: marked ? 1 : 0.6,
      }}
    >
      <rect width="100%" height="100%" rx={2} fill="currentColor" />
    </Box>
  );
}

interface CellProps {
  readonly value: number | string;
  /** Of the bar, as a part of the longest. */
  readonly widthOf: (value: number) => string | number;
  readonly drawn: boolean;
  readonly marked: boolean;
}

function Cell({ value, widthOf, drawn, marked }: CellProps) {
  const strong = marked ? 'fontWeightBold' : undefined;
  const shown = value === 0 ? none : value;
  if (!drawn || typeof value !== 'number' || value === 0) {
    return (
      <Box component="span" sx={{ fontWeight: strong }}>
        {shown}
      </Box>
    );
  }
  return (
    <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
      <Bar width={widthOf(value)} marked={marked} />
      <Box component="span" sx={{ fontWeight: strong }}>
        {value}
      </Box>
    </Box>
  );
}

const isNumber = (value: number | string | undefined): value is number => typeof value === 'number';

/** A word or a figure stays in one piece; names of rows wrap instead. */
const cellLook = { whiteSpace: 'nowrap' } as const;

/** Numbers by row and column: a plain table, or the same table with its numbers drawn as bars. */
export function FigureTable(props: FigureTableProps) {
  const { label, rowsName, columns, rows, drawn = false, marked, longestBar = sharedBar } = props;
  const barred = columns.filter(({ bars }) => bars === true).map(({ key }) => key);
  const most = Math.max(
    1,
    ...rows
      .filter(({ sum }) => sum !== true)
      .flatMap(({ values }) => barred.map((key) => values[key]).filter(isNumber)),
  );
  const widthOf = (value: number): string | number =>
    barred.length === 1 ? `${(value / most) * loneBarPercent}%` : (value / most) * longestBar;
  const alignOf = ({ bars, text }: FigureColumn) =>
    text === true || (drawn && bars === true) ? 'left' : 'right';
  return (
    <Table aria-label={label} size="small" sx={tableLook}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ pl: 0 }}>{rowsName}</TableCell>
          {columns.map((column) => (
            <TableCell key={column.key} align={alignOf(column)}>
              {column.label}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ key, name, values, sum = false }) => (
          <TableRow key={key}>
            <TableCell component="th" scope="row" sx={{ pl: 0, minWidth: nameWidth }}>
              {name}
            </TableCell>
            {columns.map((column) => (
              <TableCell key={column.key} align={alignOf(column)} sx={cellLook}>
                <Cell
                  value={values[column.key] ?? 0}
                  widthOf={widthOf}
                  drawn={drawn && !sum && column.bars === true}
                  marked={marked === `${key}/${column.key}`}
                />
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
