import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { DialogFrame } from '@ui/dialog-frame';
import { useWords } from '@ui/i18n/words';
import { peopleOfRow } from './mended-rows';
import type { ImportFile, PreviewRow } from './preview';

interface SplitRowDialogProps {
  readonly row: PreviewRow;
  readonly file: ImportFile;
  readonly onSplit: () => void;
  /** They are one person after all. */
  readonly onMend: () => void;
  readonly onClose: () => void;
}

/** What each of the people of a row takes of it, before it is split. */
export function SplitRowDialog({ row, file, onSplit, onMend, onClose }: SplitRowDialogProps) {
  const words = useWords('importMends');
  const imports = useWords('imports');
  const people = peopleOfRow(file, row.place ?? 0);
  return (
    <DialogFrame
      title={words('split.title')}
      about={imports('typeName.about', { file: row.fileName, row: row.row ?? 0 })}
      submitLabel={words('split.submit', { count: people.length })}
      secondary={<Button onClick={onMend}>{words('split.one')}</Button>}
      onClose={onClose}
      onSubmit={onSplit}
    >
      <Box component="p" sx={{ m: 0, mb: 2 }}>
        {words('split.say')}
      </Box>
      <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', gap: 1, m: 0 }}>
        {people.map((cells, at) => (
          <Box key={at} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {words('split.person', { number: at + 1 })}
            </Box>
            <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              {cells.filter((cell) => cell.trim() !== '').join(' · ')}
            </Box>
          </Box>
        ))}
      </Box>
    </DialogFrame>
  );
}
