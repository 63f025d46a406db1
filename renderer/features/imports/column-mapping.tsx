import Box from '@mui/material/Box';
import { useState } from 'react';
import { isPersonal } from '@shared/interchange/left-out';
import { roleColumns, type ColumnMapping, type RoleColumn } from '@shared/interchange/role-ads/role-columns';
import { SelectInput } from '@ui/select-input';
import { useWords } from '@ui/i18n/words';
import type { ImportFile } from './preview';

/** A file that is a table, with the mapping in force. */
export interface TableFile {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
  readonly mapping: ColumnMapping;
}

/** The tables among the files. */
export const tablesOf = (files: readonly ImportFile[]): readonly TableFile[] =>
  files.flatMap(({ key, name, content, mapping }) =>
    content.ok && content.value.kind === 'role-table'
      ? [{ key, name, cells: content.value.cells, mapping: mapping ?? content.value.proposed }]
      : [],
  );

const panelWidth = 320;
const longestExample = 40;

interface ColumnMappingProps {
  readonly tables: readonly TableFile[];
  readonly onMap: (fileKey: string, mapping: ColumnMapping) => void;
}

/** What each column of a table means: proposed from its head, decided by a person. A meaning is given once. */
export function ColumnMappingPanel({ tables, onMap }: ColumnMappingProps) {
  const words = useWords('imports');
  const [chosenKey, setChosenKey] = useState<string>();
  const table = tables.find(({ key }) => key === chosenKey) ?? tables[0];
  if (table === undefined) return null;
  const assign = (index: number, column: RoleColumn | null): void => {
    onMap(
      table.key,
      table.mapping.map((meaning, at) => {
        if (at === index) return column;
        return meaning === column ? null : meaning;
      }),
    );
  };
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
      {(table.cells[0] ?? []).map((head, index) => (
        <OneColumn
          // Heads may be alike or empty; their place is what tells them apart.
          key={`${table.key}-${index}`}
          head={head.trim() === '' ? words('tables.unnamed', { number: index + 1 }) : head}
          example={table.cells[1]?.[index]?.trim() ?? ''}
          value={table.mapping[index] ?? null}
          onChange={(column) => {
            assign(index, column);
          }}
        />
      ))}
    </Box>
  );
}

interface OneColumnProps {
  readonly head: string;
  readonly example: string;
  readonly value: RoleColumn | null;
  readonly onChange: (column: RoleColumn | null) => void;
}

const notTaken = 'not-taken';

function OneColumn({ head, example, value, onChange }: OneColumnProps) {
  const words = useWords('imports');
  const personal = isPersonal(head);
  const shown =
    example === ''
      ? words('tables.emptyColumn')
      : words('tables.example', { text: example.slice(0, longestExample) });
  return (
    <SelectInput<RoleColumn | typeof notTaken>
      label={head}
      help={personal ? words('tables.keptOut') : shown}
      disabled={personal}
      value={value ?? notTaken}
      choices={[
        { value: notTaken, label: words('tables.notTaken') },
        ...roleColumns.map((column) => ({ value: column, label: words(`column.${column}`) })),
      ]}
      onChange={(chosen) => {
        onChange(chosen === notTaken ? null : chosen);
      }}
    />
  );
}
