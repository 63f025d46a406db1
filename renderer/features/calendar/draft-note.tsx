import Button from '@mui/material/Button';
import { useWords } from '@ui/i18n/words';

interface DraftNoteProps {
  readonly restored: boolean;
  readonly onStartOver: () => void;
}

/** Says that the dialog shows what was typed before, with a way to begin again. */
export function DraftNote({ restored, onStartOver }: DraftNoteProps) {
  const words = useWords('booking');
  if (!restored) return null;
  return (
    <>
      {words('restored')}{' '}
      <Button size="small" variant="text" onClick={onStartOver}>
        {words('startOver')}
      </Button>
    </>
  );
}
