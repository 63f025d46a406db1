import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import { useMemo, useState } from 'react';
import { CommandButton } from '@ui/commands/command-button';
import { DataTable } from '@ui/data-table';
import { EmptyState } from '@ui/empty-state';
import { useWords, type Words } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import type { Column, RowGroup } from '@ui/table-model';
import type { Tone } from '@ui/tone';
import { besideNext, type Decisions } from './decisions';
import { tableOf } from './mended-rows';
import { isTaken, type Choices, type ImportFile, type PreviewRow } from './preview';
import type { AskedOfRow } from './row-dialog';
import { rowSentences } from './row-sentences';
import { takesNames } from './typed-names';

interface PreviewTableProps {
  readonly rows: readonly PreviewRow[];
  readonly files: readonly ImportFile[];
  readonly choices: Choices;
  readonly decisions: Decisions;
  readonly onChoose: (row: PreviewRow) => void;
  /** Opens what a person can do about a row. */
  readonly onAsk: (asked: AskedOfRow) => void;
  /** How many rows have the phone of one person of the book, and nothing was decided of them. */
  readonly samePhone: number;
  readonly onSamePhone: () => void;
  /** What stands there when there are no rows. */
  readonly empty: string;
}

const tones: Readonly<Record<PreviewRow['group'], Tone>> = {
  double: 'warning',
  refused: 'error',
  warned: 'warning',
  plain: 'neutral',
};

const rowKey = (row: PreviewRow): string => row.key;

function countGroups(rows: readonly PreviewRow[]): ReadonlyMap<PreviewRow['group'], number> {
  const counts = new Map<PreviewRow['group'], number>();
  for (const { group } of rows) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

function TwoLines({ first, second }: { readonly first: string; readonly second: string }) {
  const line = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={line}>{first}</Box>
      {second !== '' && <Box sx={{ ...line, typography: 'body2', color: 'text.secondary' }}>{second}</Box>}
    </Box>
  );
}

type Shown = Omit<PreviewTableProps, 'rows' | 'empty' | 'samePhone' | 'onSamePhone'>;

/** What is against the row, or what was decided of it. */
function Says({ row, decisions }: { readonly row: PreviewRow; readonly decisions: Decisions }) {
  const words = useWords('imports');
  const doubleWords = useWords('doubles');
  const into = decisions.into.get(row.key);
  if (into)
    return (
      <StatusChip tone="success" look="plain">
        {words('decided.into', { name: into.name })}
      </StatusChip>
    );
  if (row.group === 'double' && decisions.apart.has(row.key) && besideNext(row, decisions) === undefined)
    return (
      <StatusChip tone="success" look="plain">
        {words('decided.apart')}
      </StatusChip>
    );
  const [first] = rowSentences(row, words, doubleWords);
  if (first === undefined) return null;
  return (
    <StatusChip tone={tones[row.group]} look="plain">
      {first}
    </StatusChip>
  );
}

/** What can be done about a row of a table; null where nothing can. */
function mendOf(row: PreviewRow, file: ImportFile | undefined): AskedOfRow['kind'] | null {
  if (file?.content.ok !== true || row.place === null) return null;
  if (row.refusal?.kind === 'no-name' && takesNames(file.content.value, file.mapping)) return 'name';
  if (row.refusal?.kind === 'several-people') return 'split';
  return tableOf(file) !== null && row.group !== 'plain' ? 'mend' : null;
}

const mendWords = {
  mend: { open: 'mend.open', openRow: 'mend.openRow' },
  split: { open: 'split.open', openRow: 'split.openRow' },
} as const;

/** The one thing a person can do about the row beside ticking it. */
function Decide({ row, files, decisions, onAsk }: { readonly row: PreviewRow } & Shown) {
  const words = useWords('imports');
  const mends = useWords('importMends');
  const beside = row.record?.kind === 'candidate' && besideNext(row, decisions) !== undefined;
  const kind = beside
    ? 'beside'
    : mendOf(
        row,
        files.find(({ key }) => key === row.fileKey),
      );
  if (kind === null) return null;
  const where = { row: row.row ?? 0, file: row.fileName };
  const [text, name] =
    kind === 'beside'
      ? [words('beside.open'), words('beside.openNamed', { name: row.name })]
      : kind === 'name'
        ? [words('typeName.open'), words('typeName.openRow', where)]
        : [mends(mendWords[kind].open), mends(mendWords[kind].openRow, where)];
  return (
    <Button
      size="small"
      aria-label={name}
      onClick={() => {
        onAsk({ kind, key: row.key });
      }}
    >
      {text}
    </Button>
  );
}

function previewColumns(words: Words<'imports'>, shown: Shown): readonly Column<PreviewRow>[] {
  const { choices, decisions, onChoose } = shown;
  return [
    {
      key: 'take',
      header: words('columns.take'),
      width: '64px',
      render: (row) =>
        row.record !== null && (
          <Checkbox
            checked={isTaken(row, choices)}
            slotProps={{ input: { 'aria-label': words('takeRow', { name: row.name }) } }}
            onChange={() => {
              onChoose(row);
            }}
          />
        ),
    },
    {
      key: 'row',
      header: words('columns.row'),
      width: '40px',
      align: 'right',
      render: (row) => row.row ?? '–',
    },
    {
      key: 'name',
      header: words('columns.asInFile'),
      width: 'minmax(0, 4fr)',
      render: (row) => (
        <TwoLines first={row.name === '' ? '–' : row.name} second={row.detail || row.fileName} />
      ),
    },
    {
      key: 'says',
      header: words('columns.says'),
      width: 'minmax(0, 5fr)',
      render: (row) => <Says row={row} decisions={decisions} />,
    },
    {
      key: 'decide',
      header: words('columns.decide'),
      width: '108px',
      align: 'right',
      render: (row) => <Decide row={row} {...shown} />,
    },
  ];
}

/** The rows of one tab; the active one says below everything that stands against it. */
export function PreviewTable({ rows, empty, samePhone, onSamePhone, ...shown }: PreviewTableProps) {
  const words = useWords('imports');
  const mends = useWords('importMends');
  const { files, choices, decisions, onChoose, onAsk } = shown;
  const [activeKey, setActiveKey] = useState<string>();
  const columns = useMemo(
    () => previewColumns(words, { files, choices, decisions, onChoose, onAsk }),
    [words, files, choices, decisions, onChoose, onAsk],
  );
  const taken = useMemo(
    () => new Set(rows.filter((row) => isTaken(row, choices)).map(rowKey)),
    [rows, choices],
  );
  const counts = useMemo(() => countGroups(rows), [rows]);
  const groupOf = ({ group }: PreviewRow): RowGroup => ({
    key: group,
    label: group === 'plain' ? words('tabs.plain') : words(`groups.${group}`),
    count: counts.get(group) ?? 0,
    action: group === 'double' && samePhone > 0 && (
      <CommandButton
        size="small"
        variant="text"
        command={{
          id: 'imports.same-phone',
          label: mends('samePhone', { count: samePhone }),
          run: onSamePhone,
        }}
      />
    ),
  });
  const active = rows.find(({ key }) => key === activeKey);
  return (
    <>
      <DataTable
        label={words('tabs.name')}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        density="desk"
        chosenKeys={taken}
        onChoose={onChoose}
        onActivate={(row) => {
          setActiveKey(row.key);
        }}
        groupOf={groupOf}
        empty={<EmptyState sentence={empty} />}
      />
      {active !== undefined && <RowDetail row={active} />}
    </>
  );
}

const detailHeight = 120;

function RowDetail({ row }: { readonly row: PreviewRow }) {
  const words = useWords('imports');
  const doubleWords = useWords('doubles');
  return (
    <Box
      component="section"
      aria-live="polite"
      aria-label={row.name}
      tabIndex={0}
      sx={{
        flex: 'none',
        maxHeight: detailHeight,
        overflowY: 'auto',
        px: 2,
        py: 1,
        borderTop: '1px solid',
        borderColor: 'onward.line.hair',
        bgcolor: 'onward.surface.subtle',
      }}
    >
      <Box sx={{ fontWeight: 'fontWeightBold' }}>{row.name}</Box>
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{row.fileName}</Box>
      {rowSentences(row, words, doubleWords).map((sentence, index) => (
        <Box key={`${index}-${sentence}`} sx={{ typography: 'body2' }}>
          {sentence}
        </Box>
      ))}
    </Box>
  );
}
