import Box from '@mui/material/Box';
import { useSyncExternalStore } from 'react';
import { useOffice } from '@data/use-office';
import { useWords } from '@ui/i18n/words';
import { ProgressLine } from '@ui/progress-line';
import { SkeletonRows } from '@ui/skeleton-rows';

/** Until a role's candidates are ranked: empty rows, and in words what takes long where a large book is read for the first time. */
export function BookInPreparation({ rowHeight }: { readonly rowHeight: number }) {
  const { preparing } = useOffice().database.candidates;
  const now = useSyncExternalStore(preparing.subscribe, preparing.get);
  const words = useWords('nextRoles');
  return (
    <>
      <Box role="status">
        {now !== null && (
          <>
            {now.what === 'candidates' && (
              <ProgressLine label={words('people.reading')} done={now.done} total={now.total} />
            )}
            {now.what === 'roles' && <ProgressLine label={words('people.readingRoles')} done={0} />}
            <Box sx={{ mt: 0.5, mb: 2, color: 'text.secondary' }}>{words('people.goesOn')}</Box>
          </>
        )}
      </Box>
      <SkeletonRows height={rowHeight} />
    </>
  );
}
