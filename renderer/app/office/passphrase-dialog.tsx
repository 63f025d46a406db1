import { useState } from 'react';
import { DialogFrame } from '@ui/dialog-frame';
import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';

interface PassphraseDialogProps {
  /** What was typed last did not open the backup. */
  readonly isWrong: boolean;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onPassphrase: (passphrase: string) => void;
}

/** Asks for the passphrase of a backup that was chosen. */
export function PassphraseDialog({ isWrong, isBusy, onClose, onPassphrase }: PassphraseDialogProps) {
  const words = useWords('recovery');
  const [typed, setTyped] = useState('');
  return (
    <DialogFrame
      title={words('passphrase.title')}
      width="small"
      onClose={onClose}
      submitLabel={words('passphrase.open')}
      submitDisabled={isBusy || typed === ''}
      onSubmit={() => {
        onPassphrase(typed);
      }}
    >
      <TextInput
        label={words('passphrase.label')}
        kind="password"
        autoFocus
        value={typed}
        onChange={setTyped}
        help={words('passphrase.help')}
        error={isWrong ? words('passphrase.wrong') : undefined}
      />
    </DialogFrame>
  );
}
