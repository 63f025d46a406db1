import Box from '@mui/material/Box';
import { type LucideIcon, MonitorDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';

interface BannerProps {
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly icon?: LucideIcon;
}

/** A plain line over the whole window: something about it that a person must know all the time. */
export function Banner({ children, action, icon = MonitorDown }: BannerProps) {
  const words = useWords('shell');
  return (
    <Box
      component="aside"
      aria-label={words('aboutWindow')}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        flex: 'none',
        minHeight: 32,
        px: 2,
        py: 0.5,
        typography: 'body2',
        bgcolor: 'onward.warning.tint',
        color: 'onward.warning.text',
        borderBottom: '1px solid',
        borderColor: 'onward.line.hair',
      }}
    >
      <Icon of={icon} side={14} />
      <Box sx={{ flex: 1, minWidth: 0 }}>{children}</Box>
      {action}
    </Box>
  );
}
