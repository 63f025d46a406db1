import Button from '@mui/material/Button';
import { useWords } from '@ui/i18n/words';

/** Says that the dialog shows what was typed before, with a way to begin again. */
export function DraftNote({
  restored,
  onStartOver,
}: {
  readonly restored: boolean;
  readonly onStartOver: () => void;
}) {
  const words = useWords('candidates');
  if (!restored) return null;
  return (
    <>
      {words('create.restored')}{' '}
      <Button size="small" variant="text" onClick={onStartOver}>
        {words('create.startOver')}
      </Button>
    </>
  );
}
