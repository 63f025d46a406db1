import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import { forReadersOnly } from '@ui/for-readers-only';

/** One column of a short table. */
export interface PlainColumn<Row> {
  readonly key: string;
  readonly header: string;
  /** The name of a column without words in its head; read out. */
  readonly name?: string;
  readonly align?: 'left' | 'right';
  readonly render: (row: Row) => ReactNode;
}

interface PlainTableProps<Row> {
  /** What the table lists; read out. */
  readonly label: string;
  readonly columns: readonly PlainColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A few rows inside a page; long lists use the virtual table instead. */
export function PlainTable<Row>({ label, columns, rows, rowKey }: PlainTableProps<Row>) {
  return (
    <Table aria-label={label}>
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell key={column.key} align={column.align}>
              {column.header}
              {column.name !== undefined && (
                <Box component="span" sx={forReadersOnly}>
                  {column.name}
                </Box>
              )}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={rowKey(row)} hover>
            {columns.map((column) => (
              <TableCell key={column.key} align={column.align} sx={{ py: 0.5 }}>
                {column.render(row)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
