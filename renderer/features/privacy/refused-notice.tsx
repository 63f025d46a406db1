import Box from '@mui/material/Box';
import type { Explanation } from '@data/use-office';
import { ErrorNotice } from '@ui/error-notice';

/** Why the last attempt was not taken, above the fields that are still filled in. */
export function RefusedNotice({ refused }: { readonly refused: Explanation | null }) {
  if (!refused) return null;
  return (
    <Box sx={{ mb: 2 }}>
      <ErrorNotice what={refused.what} kept={refused.kept} next={refused.next} />
    </Box>
  );
}
