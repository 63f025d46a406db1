import { useState } from 'react';
import { DialogFrame } from './dialog-frame';
import { TextInput } from './text-input';

interface PassphraseDialogProps {
  readonly title: string;
  readonly label: string;
  readonly help: string;
  readonly submitLabel: string;
  /** Set when what was typed last did not fit. */
  readonly wrong: string | undefined;
  readonly isBusy?: boolean;
  readonly onClose: () => void;
  readonly onPassphrase: (passphrase: string) => void;
}

/** Asks for one passphrase; what was typed stays when it was wrong. */
export function PassphraseDialog(props: PassphraseDialogProps) {
  const { title, label, help, submitLabel, wrong, isBusy = false, onClose, onPassphrase } = props;
  const [typed, setTyped] = useState('');
  return (
    <DialogFrame
      title={title}
      width="small"
      onClose={onClose}
      submitLabel={submitLabel}
      submitDisabled={isBusy || typed === ''}
      onSubmit={() => {
        onPassphrase(typed);
      }}
    >
      <TextInput
        label={label}
        kind="password"
        autoFocus
        value={typed}
        onChange={setTyped}
        help={help}
        error={wrong}
      />
    </DialogFrame>
  );
}
