import Box from '@mui/material/Box';
import { OctagonAlert, TriangleAlert } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import { Icon } from './icon';
import { radius } from './measures';
import { NoticeInView } from './notice-in-view';

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

const intoView = (notice: HTMLElement | null): void => {
  notice?.scrollIntoView({ block: 'nearest' });
};

/** A failure said beside its cause: what happened, what was kept, what to do. */
export function ErrorNotice({ what, kept, next, actions, tone = 'error' }: ErrorNoticeProps) {
  const comesIntoView = useContext(NoticeInView);
  return (
    <Box
      role="alert"
      ref={comesIntoView ? intoView : undefined}
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
