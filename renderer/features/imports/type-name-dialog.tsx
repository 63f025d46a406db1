import { useState } from 'react';
import { DialogFrame } from '@ui/dialog-frame';
import { TextInput } from '@ui/text-input';
import { useWords } from '@ui/i18n/words';
import type { PreviewRow } from './preview';

interface TypeNameDialogProps {
  readonly row: PreviewRow;
  readonly onType: (name: string) => void;
  readonly onClose: () => void;
}

/** A name for a row that came without one; it is read like any other of the file. */
export function TypeNameDialog({ row, onType, onClose }: TypeNameDialogProps) {
  const words = useWords('imports');
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = name.trim() === '';
  return (
    <DialogFrame
      title={words('typeName.title')}
      about={words('typeName.about', { file: row.fileName, row: row.row ?? 0 })}
      width="small"
      submitLabel={words('typeName.submit')}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (!isMissing) onType(name.trim());
      }}
    >
      <TextInput
        label={words('typeName.field')}
        help={row.name === '' ? undefined : row.name}
        autoFocus
        value={name}
        error={tried && isMissing ? words('typeName.missing') : undefined}
        onChange={setName}
      />
    </DialogFrame>
  );
}
