import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { Explanation } from '@data/use-office';
import { ErrorNotice } from '@ui/error-notice';

/** Why the last attempt was not taken, above the fields that are still filled in. */
export function RefusedNotice({
  refused,
  before,
}: {
  readonly refused: Explanation | null;
  /** What stands although this was refused. */
  readonly before?: ReactNode;
}) {
  if (!refused) return null;
  return (
    <Box sx={{ mb: 2 }}>
      {before !== undefined && <Box sx={{ mb: 1 }}>{before}</Box>}
      <ErrorNotice what={refused.what} kept={refused.kept} next={refused.next} />
    </Box>
  );
}
