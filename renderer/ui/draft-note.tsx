import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useWords } from './i18n/words';

interface DraftNoteProps {
  readonly restored: boolean;
  readonly onStartOver: () => void;
  /** Said where nothing came back. */
  readonly children?: ReactNode;
}

/** Says that a dialog shows what was typed before it was left, with a way to begin again. */
export function DraftNote({ restored, onStartOver, children }: DraftNoteProps) {
  const words = useWords('common');
  if (!restored) return children;
  return (
    <>
      {words('draftBack')}{' '}
      <Button size="small" variant="text" onClick={onStartOver}>
        {words('startOver')}
      </Button>
    </>
  );
}
