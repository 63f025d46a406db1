import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '@ui/icon';
import { size } from '@ui/measures';

/** A short list inside a card, edge to edge. */
export function SettingsRows({ children, empty }: { readonly children: ReactNode; readonly empty?: string }) {
  if (empty !== undefined) return <Box sx={{ p: 1.5, color: 'text.secondary' }}>{empty}</Box>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {children}
    </Box>
  );
}

interface SettingsRowProps {
  readonly name: ReactNode;
  readonly note?: ReactNode;
  readonly aside?: ReactNode;
  readonly editLabel: string;
  readonly onEdit: () => void;
}

/** One room or one person, with the way to change it. */
export function SettingsRow({ name, note, aside, editLabel, onEdit }: SettingsRowProps) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        minHeight: size.rowDesk,
        px: 1.5,
        '& + &': { borderTop: '1px solid', borderColor: 'onward.line.hair' },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: 'fontWeightMedium' }}>{name}</Box>
        {note !== undefined && <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{note}</Box>}
      </Box>
      {aside}
      <Tooltip title={editLabel}>
        <IconButton aria-label={editLabel} onClick={onEdit}>
          <Icon of={Pencil} />
        </IconButton>
      </Tooltip>
    </Box>
  );
}
