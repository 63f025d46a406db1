import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Clock, Table2, X, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from './commands/use-commands';
import { Icon } from './icon';
import { useWords } from './i18n/words';

/** How a mark is drawn: one hue for what is usual, shape and colour for what is not. */
export type MarkLook = 'filled' | 'hollow' | 'clock' | 'cross';

/** One kind of mark with its words. */
export interface MarkKind<Kind extends string> {
  readonly kind: Kind;
  readonly label: string;
  readonly look: MarkLook;
}

/** One column of the chart: its marks stand one upon the other, the first at the foot. */
export interface MarkColumn<Kind extends string> {
  readonly key: string;
  /** Under the column; short. */
  readonly label: string;
  /** In the table. */
  readonly name: string;
  readonly marks: readonly Kind[];
}

interface MarkChartProps<Kind extends string> {
  /** What the chart tells, as one sentence; read out in its place. */
  readonly sentence: string;
  /** The head of the first column of the table. */
  readonly columnsName: string;
  readonly kinds: readonly MarkKind<Kind>[];
  readonly columns: readonly MarkColumn<Kind>[];
}

const chartHeight = 84;
const gap = 2;
const largestSide = 13;
/** Below this a sign inside a mark cannot be told. */
const smallestWithSign = 10;

const looks = {
  filled: { bgcolor: 'onward.neutral.main' },
  hollow: { border: '1.5px solid', borderColor: 'onward.neutral.main' },
  clock: { border: '1.5px solid', borderColor: 'onward.warning.main', color: 'onward.warning.text' },
  cross: { bgcolor: 'onward.error.main', color: 'onward.surface.paper' },
} as const;
const signs: Readonly<Partial<Record<MarkLook, LucideIcon>>> = { clock: Clock, cross: X };

function Unit({ look, height }: { readonly look: MarkLook; readonly height: number }) {
  const sign = signs[look];
  return (
    <Box
      sx={{
        width: largestSide,
        height,
        flex: 'none',
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        borderRadius: '2px',
        ...looks[look],
      }}
    >
      {sign !== undefined && height >= smallestWithSign && <Icon of={sign} side={9} />}
    </Box>
  );
}

function Columns<Kind extends string>({ sentence, kinds, columns }: MarkChartProps<Kind>) {
  const most = Math.max(1, ...columns.map(({ marks }) => marks.length));
  const height = Math.min(largestSide, chartHeight / most - gap);
  const lookOf = (kind: Kind): MarkLook => kinds.find((known) => known.kind === kind)?.look ?? 'filled';
  return (
    <Box
      role="img"
      aria-label={sentence}
      sx={{
        display: 'grid',
        gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))`,
        justifyItems: 'center',
      }}
    >
      {columns.map(({ key, marks }) => (
        <Box
          key={key}
          sx={{
            display: 'flex',
            flexDirection: 'column-reverse',
            alignItems: 'center',
            gap: `${gap}px`,
            width: '100%',
            height: chartHeight,
            pb: `${gap}px`,
            borderBottom: '1px solid',
            borderColor: 'onward.line.strong',
          }}
        >
          {marks.map((kind, at) => (
            <Unit key={at} look={lookOf(kind)} height={height} />
          ))}
        </Box>
      ))}
      {columns.map(({ key, label }) => (
        <Box key={key} sx={{ typography: 'caption', color: 'text.secondary', whiteSpace: 'nowrap' }}>
          {label}
        </Box>
      ))}
    </Box>
  );
}

const countOf = <Kind extends string>(marks: readonly Kind[], kind: Kind): number =>
  marks.filter((mark) => mark === kind).length;

function Legend<Kind extends string>({ kinds, columns }: MarkChartProps<Kind>) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, pt: 1 }}>
      {kinds.map(({ kind, label, look }) => (
        <Box
          key={kind}
          component="span"
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, typography: 'body2' }}
        >
          <Unit look={look} height={largestSide} />
          {`${label} ${columns.reduce((sum, { marks }) => sum + countOf(marks, kind), 0)}`}
        </Box>
      ))}
    </Box>
  );
}

function Numbers<Kind extends string>({ sentence, columnsName, kinds, columns }: MarkChartProps<Kind>) {
  return (
    <Table aria-label={sentence} size="small">
      <TableHead>
        <TableRow>
          <TableCell>{columnsName}</TableCell>
          {kinds.map(({ kind, label }) => (
            <TableCell key={kind} align="right">
              {label}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {columns.map(({ key, name, marks }) => (
          <TableRow key={key}>
            <TableCell component="th" scope="row">
              {name}
            </TableCell>
            {kinds.map(({ kind }) => (
              <TableCell key={kind} align="right">
                {countOf(marks, kind)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** Events counted over time as marks, or the same numbers as a table. */
export function MarkChart<Kind extends string>(props: MarkChartProps<Kind>) {
  const words = useWords('common');
  const [asTable, setAsTable] = useState(false);
  const turn = (): void => {
    setAsTable(!asTable);
  };
  useCommand({ id: 'show-as-table', label: words('showAsTable'), icon: Table2, run: turn });
  return (
    <Box>
      {asTable ? <Numbers {...props} /> : <Columns {...props} />}
      <Box sx={{ display: 'flex', alignItems: 'flex-end', gap: 1 }}>
        <Box sx={{ flex: 1 }}>{!asTable && <Legend {...props} />}</Box>
        <Button variant="text" size="small" aria-pressed={asTable} onClick={turn}>
          {words('showAsTable')}
        </Button>
      </Box>
    </Box>
  );
}
