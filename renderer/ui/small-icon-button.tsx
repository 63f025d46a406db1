import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import type { LucideIcon } from 'lucide-react';
import { Icon } from './icon';

interface SmallIconButtonProps {
  readonly icon: LucideIcon;
  /** Read out, and shown when pointed at. */
  readonly name: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** A button of an icon alone, for the rows of a form. */
export function SmallIconButton({ icon, name, disabled = false, onClick }: SmallIconButtonProps) {
  return (
    <Tooltip title={name}>
      <span>
        <IconButton size="small" aria-label={name} disabled={disabled} onClick={onClick}>
          <Icon of={icon} />
        </IconButton>
      </span>
    </Tooltip>
  );
}
