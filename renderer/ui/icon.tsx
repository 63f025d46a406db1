import type { LucideIcon } from 'lucide-react';
import { size, stroke } from './measures';

interface IconProps {
  readonly of: LucideIcon;
  /** Width and height in px; 16 unless the icon stands in a chip or a heading. */
  readonly side?: number;
}

/** A decorative icon in the one stroke of the design; the words beside it carry the meaning. */
export function Icon({ of: Shape, side = size.icon }: IconProps) {
  return <Shape size={side} strokeWidth={stroke.icon} aria-hidden focusable={false} />;
}
