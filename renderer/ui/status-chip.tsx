import Box from '@mui/material/Box';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import { radius, size } from './measures';
import { type Tone, toneColours, toneIcons } from './tone';

interface StatusChipProps {
  readonly tone: Tone;
  /** The words; a state is never told by colour and icon alone. */
  readonly children: ReactNode;
  /** Replaces the tone's own icon; `null` leaves it out where the words begin with a sign of their own. */
  readonly icon?: LucideIcon | null;
  /** `plain` is icon and words without a box: for table rows. */
  readonly look?: 'chip' | 'plain';
  /** Words that need it take a second line instead of being cut; for `plain` in rows that have the height. */
  readonly wraps?: boolean;
}

const corner: Partial<Record<Tone, number>> = { office: radius.officeEvent, client: 11 };

/** A state in icon, words and colour. */
export function StatusChip({ tone, children, icon, look = 'chip', wraps = false }: StatusChipProps) {
  const colours = toneColours(tone);
  const shape = icon === undefined ? toneIcons[tone] : icon;
  const boxed = look === 'chip';
  const outlined = boxed && tone === 'unknown';
  return (
    <Box
      component="span"
      sx={{
        typography: 'body2',
        fontWeight: 'fontWeightMedium',
        display: 'inline-flex',
        verticalAlign: 'middle',
        alignItems: 'center',
        gap: '4px',
        maxWidth: '100%',
        whiteSpace: wraps ? 'normal' : 'nowrap',
        color: colours.text,
        ...(boxed && { height: 22, px: '7px', borderRadius: `${corner[tone] ?? radius.chip}px` }),
        ...(boxed && !outlined && { bgcolor: colours.tint }),
        ...(outlined && { border: '1px solid', borderColor: 'onward.line.strong' }),
      }}
    >
      {shape !== null && <Icon of={shape} side={boxed ? size.iconSmall : size.iconSmall + 1} />}
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
        {children}
      </Box>
    </Box>
  );
}
