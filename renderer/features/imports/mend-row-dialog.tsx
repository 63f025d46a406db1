import Box from '@mui/material/Box';
import { useState } from 'react';
import { DialogFrame } from '@ui/dialog-frame';
import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';
import { cellsAt, tableOf } from './mended-rows';
import type { ImportFile, PreviewRow } from './preview';
import { rowSentences } from './row-sentences';
import { withTypedNames } from './typed-names';

interface MendRowDialogProps {
  readonly row: PreviewRow;
  readonly file: ImportFile;
  readonly onMend: (cells: readonly string[]) => void;
  readonly onClose: () => void;
}

const longCell = 60;

/** The cells of a row as they are read now, with a name that was typed for it. */
function cellsNow(file: ImportFile, place: number): readonly string[] {
  const table = tableOf(file);
  if (!table) return [];
  const content = withTypedNames(table, file);
  return cellsAt({ ...file, content: { ok: true, value: content } }, place);
}

/** Every cell of a row, to be put right before anything is kept; the file itself stays as it is. */
export function MendRowDialog({ row, file, onMend, onClose }: MendRowDialogProps) {
  const words = useWords('importMends');
  const imports = useWords('imports');
  const doubles = useWords('doubles');
  const heads = tableOf(file)?.cells[0] ?? [];
  const [cells, setCells] = useState<readonly string[]>(() => {
    const now = cellsNow(file, row.place ?? 0);
    return Array.from({ length: Math.max(heads.length, now.length) }, (_, at) => now[at] ?? '');
  });
  const labelOf = (at: number): string => {
    const head = heads[at]?.trim();
    if (head === undefined) return words('mend.beyond', { number: at + 1 });
    return head === '' ? imports('tables.unnamed', { number: at + 1 }) : head;
  };
  return (
    <DialogFrame
      title={words('mend.title')}
      about={imports('typeName.about', { file: row.fileName, row: row.row ?? 0 })}
      submitLabel={words('mend.submit')}
      footNote={words('mend.kept')}
      onClose={onClose}
      onSubmit={() => {
        onMend(cells);
      }}
    >
      <Box component="ul" sx={{ m: 0, mb: 2, pl: 2.5, typography: 'body2', color: 'text.secondary' }}>
        {rowSentences(row, imports, doubles).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: 2, rowGap: 1.5 }}>
        {cells.map((cell, at) => {
          const isLong = cell.length > longCell || cell.includes('\n');
          return (
            <Box key={at} sx={{ minWidth: 0, gridColumn: isLong ? '1 / -1' : undefined }}>
              <TextInput
                label={labelOf(at)}
                autoFocus={at === 0}
                value={cell}
                lines={isLong ? 2 : 1}
                onChange={(typed) => {
                  setCells(cells.with(at, typed));
                }}
              />
            </Box>
          );
        })}
      </Box>
    </DialogFrame>
  );
}
