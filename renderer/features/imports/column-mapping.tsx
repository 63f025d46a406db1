import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { candidateColumns } from '@shared/interchange/csv/candidate-columns';
import { isPersonal } from '@shared/interchange/left-out';
import { roleColumns } from '@shared/interchange/role-ads/role-columns';
import { proposeAs, type TableMapping, type TableSubject } from '@shared/interchange/table-mapping';
import { SelectInput } from '@ui/select-input';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import { withMeaning, type TableFile } from './table-files';

const panelWidth = 320;
const longestExample = 40;

interface ColumnMappingProps {
  readonly tables: readonly TableFile[];
  /** Null takes the proposal again. */
  readonly onMap: (fileKey: string, mapping: TableMapping | null) => void;
}

/** What a table holds and what each of its columns means: proposed from its heads, decided by a person. */
export function ColumnMappingPanel({ tables, onMap }: ColumnMappingProps) {
  const words = useWords('imports');
  const [chosenKey, setChosenKey] = useState<string>();
  const table = tables.find(({ key }) => key === chosenKey) ?? tables[0];
  if (table === undefined) return null;
  const { mapping, cells } = table;
  const headers = cells[0] ?? [];
  return (
    <Box
      component="section"
      aria-label={words('tables.name')}
      tabIndex={0}
      sx={{
        width: panelWidth,
        flex: 'none',
        overflowY: 'auto',
        p: 2,
        display: 'flex',
        flexDirection: 'column',
        gap: 1.5,
        borderInlineEnd: '1px solid',
        borderColor: 'onward.line.hair',
      }}
    >
      {tables.length > 1 && (
        <SelectInput
          label={words('tables.file')}
          value={table.key}
          choices={tables.map(({ key, name }) => ({ value: key, label: name }))}
          onChange={setChosenKey}
        />
      )}
      <SelectInput<TableSubject>
        label={words('tables.about', { file: table.name })}
        value={mapping.about}
        choices={[
          { value: 'candidates', label: words('tables.candidates') },
          { value: 'roles', label: words('tables.roles') },
        ]}
        onChange={(about) => {
          if (about !== mapping.about) onMap(table.key, proposeAs(about, headers));
        }}
      />
      {table.remembered && (
        <RememberedLine
          onForget={() => {
            onMap(table.key, null);
          }}
        />
      )}
      {headers.map((head, index) => (
        <OneColumn
          // Heads may be alike or empty; their place is what tells them apart.
          key={`${table.key}-${index}`}
          head={head.trim() === '' ? words('tables.unnamed', { number: index + 1 }) : head}
          example={cells[1]?.[index]?.trim() ?? ''}
          mapping={mapping}
          index={index}
          onMap={(changed) => {
            onMap(table.key, changed);
          }}
        />
      ))}
    </Box>
  );
}

function RememberedLine({ onForget }: { readonly onForget: () => void }) {
  const words = useWords('imports');
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 0.5 }}>
      <StatusChip tone="neutral" look="plain">
        {words('tables.remembered')}
      </StatusChip>
      <Button size="small" onClick={onForget}>
        {words('tables.proposeAnew')}
      </Button>
    </Box>
  );
}

interface OneColumnProps {
  readonly head: string;
  readonly example: string;
  readonly mapping: TableMapping;
  readonly index: number;
  readonly onMap: (mapping: TableMapping) => void;
}

const notTaken = 'not-taken';

function OneColumn({ head, example, mapping, index, onMap }: OneColumnProps) {
  const words = useWords('imports');
  const personal = isPersonal(head);
  const shown =
    example === ''
      ? words('tables.emptyColumn')
      : words('tables.example', { text: example.slice(0, longestExample) });
  const meanings =
    mapping.about === 'candidates'
      ? candidateColumns.map((column) => ({ value: column, label: words(`personColumn.${column}`) }))
      : roleColumns.map((column) => ({ value: column, label: words(`column.${column}`) }));
  return (
    <SelectInput<string>
      label={head}
      help={personal ? words('tables.keptOut') : shown}
      disabled={personal}
      value={mapping.columns[index] ?? notTaken}
      choices={[{ value: notTaken, label: words('tables.notTaken') }, ...meanings]}
      onChange={(chosen) => {
        onMap(withMeaning(mapping, index, chosen));
      }}
    />
  );
}
