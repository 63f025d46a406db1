import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useWords } from '@ui/i18n/words';

interface ErrorPageProps {
  readonly onReload: () => void;
  readonly onOtherPage?: () => void;
}

/** What a person sees when a page stopped: what happened, what was kept, what to do. No stack trace. */
export function ErrorPage({ onReload, onOtherPage }: ErrorPageProps) {
  const words = useWords('shell');
  return (
    <Box
      sx={{
        display: 'flex',
        justifyContent: 'center',
        height: '100%',
        p: 4,
        bgcolor: 'onward.surface.paper',
      }}
    >
      <Box role="alert" sx={{ maxWidth: 480, pt: 6, '& p': { m: 0, mt: 1 } }}>
        <Box component="h1" sx={{ typography: 'h1', m: 0 }}>
          {words('failed.title')}
        </Box>
        <p>{words('failed.what')}</p>
        <p>{words('failed.kept')}</p>
        <p>{words('failed.next')}</p>
        <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
          <Button variant="contained" onClick={onReload}>
            {words('failed.reload')}
          </Button>
          {onOtherPage !== undefined && <Button onClick={onOtherPage}>{words('failed.otherPage')}</Button>}
        </Box>
      </Box>
    </Box>
  );
}
