import Box from '@mui/material/Box';
import { OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import { radius } from './measures';

interface ErrorNoticeProps {
  /** What happened, as one sentence. */
  readonly what: ReactNode;
  /** What was kept. */
  readonly kept?: ReactNode;
  /** What to do now. */
  readonly next?: ReactNode;
  /** Buttons, at most two. */
  readonly actions?: ReactNode;
  readonly tone?: 'error' | 'warning';
}

/** A failure said beside its cause: what happened, what was kept, what to do. */
export function ErrorNotice({ what, kept, next, actions, tone = 'error' }: ErrorNoticeProps) {
  return (
    <Box
      role="alert"
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        gap: 1.25,
        p: 1.5,
        borderRadius: `${radius.card}px`,
        bgcolor: `onward.${tone}.tint`,
      }}
    >
      <Box sx={{ color: `onward.${tone}.text`, display: 'flex', pt: '2px' }}>
        <Icon of={tone === 'error' ? OctagonAlert : TriangleAlert} />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: 'fontWeightBold', color: `onward.${tone}.text` }}>{what}</Box>
        {kept !== undefined && <Box>{kept}</Box>}
        {next !== undefined && <Box sx={{ color: 'text.secondary' }}>{next}</Box>}
      </Box>
      {actions !== undefined && <Box sx={{ display: 'flex', gap: 1 }}>{actions}</Box>}
    </Box>
  );
}
