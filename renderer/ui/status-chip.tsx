import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import { size } from './measures';
import { type Tone, toneIcons } from './tone';

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

/** A state in icon, words and colour; how it looks stands in the theme, since lists draw one in every row. */
export function StatusChip({ tone, children, icon, look = 'chip', wraps = false }: StatusChipProps) {
  const shape = icon === undefined ? toneIcons[tone] : icon;
  return (
    <span className="status-chip" data-tone={tone} data-look={look} data-wraps={wraps || undefined}>
      {shape !== null && <Icon of={shape} side={look === 'chip' ? size.iconSmall : size.iconSmall + 1} />}
      <span className="status-words">{children}</span>
    </span>
  );
}
