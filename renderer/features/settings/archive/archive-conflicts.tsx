import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { valueAt, type StoredRow } from '@shared/changes/merge';
import type { TableName } from '@shared/domain/tables';
import { canonicalJson } from '@shared/kernel/json';
import type { RowConflict } from '@data/archive/compare-archive';
import { conflictKey, type ConflictChoice, type ConflictChoices } from '@data/archive/take-archive';
import { ChoiceButtons } from '@ui/choice-group';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';

interface ArchiveConflictsProps {
  readonly conflicts: readonly RowConflict[];
  /** Conflicts beyond those that are shown. */
  readonly more: number;
  readonly choices: ConflictChoices;
  readonly onAll: (choice: ConflictChoice) => void;
  readonly onRow: (key: string, choice: ConflictChoice) => void;
}

/** Colleagues' own words, which stand unread until one's own are in; they are decided without being shown. */
const unshown: readonly TableName[] = ['fitAssessments', 'busyTimes'];
/** A value is told by its beginning: what is decided here is whose word stands, not every letter of it. */
const longestValue = 120;
const mostFields = 6;
const nameFields = ['surname', 'givenNames', 'englishName', 'chineseName', 'name', 'title', 'words'] as const;

const nameOf = (row: StoredRow): string =>
  nameFields
    .flatMap((field) => {
      const value = row[field];
      return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
    })
    .join(' ')
    .slice(0, longestValue) || row.id;

function useChoices() {
  const words = useWords('archive');
  return [
    { value: 'ours' as const, label: words('ours') },
    { value: 'theirs' as const, label: words('theirs') },
  ];
}

function useShown(table: TableName): (value: unknown) => string {
  const words = useWords('archive');
  return (value) => {
    if (unshown.includes(table)) return words('hidden');
    if (value === null || value === undefined || value === '') return words('empty');
    const text = typeof value === 'string' ? value : canonicalJson(value);
    return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
  };
}

function Fields({ conflict }: { readonly conflict: RowConflict }) {
  const words = useWords('archive');
  const { table, here, there, paths } = conflict;
  const shown = useShown(table);
  const cell = { overflowWrap: 'anywhere', verticalAlign: 'top' } as const;
  return (
    <Table size="small" aria-label={nameOf(here)} sx={{ tableLayout: 'fixed' }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: '22%' }}>{words('fieldHead')}</TableCell>
          <TableCell>{words('oursHead')}</TableCell>
          <TableCell>{words('theirsHead')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {paths.slice(0, mostFields).map((path) => (
          <TableRow key={path}>
            <TableCell sx={cell}>{path}</TableCell>
            <TableCell sx={cell}>{shown(valueAt(here, path))}</TableCell>
            <TableCell sx={cell}>{shown(valueAt(there, path))}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** Whose word stands, for all rows that both sides changed and for each that is shown. */
export function ArchiveConflicts({ conflicts, more, choices, onAll, onRow }: ArchiveConflictsProps) {
  const words = useWords('archive');
  const options = useChoices();
  return (
    <Section
      title={words('choose')}
      level="h3"
      action={
        <ChoiceButtons
          name={words('choose')}
          size="small"
          value={choices.all}
          choices={options}
          onChange={onAll}
        />
      }
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {conflicts.map((conflict) => {
          const key = conflictKey(conflict.table, conflict.id);
          const name = nameOf(conflict.here);
          return (
            <Box key={key} sx={{ display: 'grid', gap: 0.5 }}>
              <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, justifyContent: 'space-between' }}>
                <Box sx={{ fontWeight: 'fontWeightBold', minWidth: 0, overflowWrap: 'anywhere' }}>
                  {words('conflictOf', { table: words(`tables.${conflict.table}`), name })}
                </Box>
                <ChoiceButtons
                  name={words('conflictChoice', { name })}
                  size="small"
                  value={choices.byRow.get(key) ?? choices.all}
                  choices={options}
                  onChange={(choice) => {
                    onRow(key, choice);
                  }}
                />
              </Box>
              <Fields conflict={conflict} />
            </Box>
          );
        })}
        {more > 0 && <Box sx={{ color: 'text.secondary' }}>{words('more', { count: more })}</Box>}
      </Box>
    </Section>
  );
}
