import { useState, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import { useOffice } from '@data/use-office';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { useWords } from '@ui/i18n/words';
import { PassphraseDialog } from '@ui/passphrase-dialog';
import { TextInput } from '@ui/text-input';
import type { AskPassphrase } from './use-backup-acts';

/** Shortest passphrase the desktop takes, in characters. */
const shortest = 10;

interface DialogProps {
  readonly onClose: () => void;
}

type Problem = 'short' | 'differs' | 'unwritable';

/** Sets the passphrase of new backups, after saying what losing it means. */
export function SetPassphraseDialog({ onClose }: DialogProps) {
  const { desktop } = useOffice();
  const words = useWords('backups');
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async (): Promise<void> => {
    if ([...typed].length < shortest) return setProblem('short');
    if (typed !== again) return setProblem('differs');
    const answer = await desktop.setBackupPassphrase({ passphrase: typed });
    if (answer === 'set') onClose();
    else setProblem(answer === 'too-short' ? 'short' : answer);
  };
  return (
    <DialogFrame
      title={words('passphrase.setTitle')}
      width="small"
      onClose={onClose}
      submitLabel={words('passphrase.set')}
      onSubmit={() => void submit()}
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <ErrorNotice tone="warning" what={words('passphrase.warning')} next={words('passphrase.earlier')} />
        <TextInput
          label={words('passphrase.label')}
          kind="password"
          autoFocus
          value={typed}
          onChange={setTyped}
          help={words('passphrase.help', { count: shortest })}
          error={problem === 'short' ? words('passphrase.short', { count: shortest }) : undefined}
        />
        <TextInput
          label={words('passphrase.again')}
          kind="password"
          value={again}
          onChange={setAgain}
          error={problem === 'differs' ? words('passphrase.differs') : undefined}
        />
        {problem === 'unwritable' && <ErrorNotice what={words('passphrase.unwritable')} />}
      </Box>
    </DialogFrame>
  );
}

interface AskProps extends DialogProps {
  readonly of: 'give' | 'open';
  readonly isWrong: boolean;
  readonly onPassphrase: (passphrase: string) => void;
}

function AskDialog({ of, isWrong, onClose, onPassphrase }: AskProps) {
  const words = useWords('backups');
  return (
    <PassphraseDialog
      title={words(`passphrase.${of}Title`)}
      label={words('passphrase.label')}
      help={words(`passphrase.${of}Help`)}
      submitLabel={words(`passphrase.${of}`)}
      wrong={isWrong ? words('passphrase.wrong') : undefined}
      onClose={onClose}
      onPassphrase={onPassphrase}
    />
  );
}

/** Gives the passphrase of new backups again, where no key store kept it. */
export function GivePassphraseDialog({ onClose }: DialogProps) {
  const { desktop } = useOffice();
  const [isWrong, setWrong] = useState(false);
  const give = async (passphrase: string): Promise<void> => {
    const answer = await desktop.giveBackupPassphrase({ passphrase });
    if (answer === 'given') onClose();
    else setWrong(true);
  };
  return (
    <AskDialog
      of="give"
      isWrong={isWrong}
      onClose={onClose}
      onPassphrase={(passphrase) => void give(passphrase)}
    />
  );
}

interface Question {
  readonly isWrong: boolean;
  readonly answer: (passphrase: string | null) => void;
}

/** Asking for the passphrase of one backup, in the middle of opening it. */
export function useAskPassphrase(): { readonly ask: AskPassphrase; readonly dialog: ReactNode } {
  const [question, setQuestion] = useState<Question | null>(null);
  const ask: AskPassphrase = (isWrong) =>
    new Promise((resolve) => {
      const answer = (passphrase: string | null): void => {
        setQuestion(null);
        resolve(passphrase);
      };
      setQuestion({ isWrong, answer });
    });
  const dialog = question && (
    <AskDialog
      of="open"
      isWrong={question.isWrong}
      onClose={() => {
        question.answer(null);
      }}
      onPassphrase={question.answer}
    />
  );
  return { ask, dialog };
}
