import Box from '@mui/material/Box';
import type { RoleFace } from '@shared/domain/matching/role-face';
import { useWords } from '@ui/i18n/words';
import { radius } from '@ui/measures';

/** How a confidential role may be described on the phone; nothing here names the client. */
export function BlindBrief({ face }: { readonly face: RoleFace }) {
  const words = useWords('rematch');
  return (
    <Box
      sx={{
        p: 1,
        borderRadius: `${radius.control}px`,
        bgcolor: 'onward.confidential.tint',
        color: 'onward.confidential.text',
      }}
    >
      <Box sx={{ typography: 'body2', fontWeight: 'fontWeightMedium' }}>
        {`${words('row.blindBrief')} · ${words('row.describe')}`}
      </Box>
      {face.blindTitle && <Box sx={{ fontWeight: 'fontWeightMedium' }}>{face.blindTitle}</Box>}
      <Box sx={{ whiteSpace: 'pre-line' }}>{face.blindBrief || words('row.noBrief')}</Box>
    </Box>
  );
}
