import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import Tooltip from '@mui/material/Tooltip';
import { MessageSquareText } from 'lucide-react';
import { useState, type MouseEvent, type ReactNode } from 'react';
import { Icon } from './icon';
import { size } from './measures';

interface CopyMenuProps {
  /** The words of the button, and the name of what it opens. */
  readonly label: string;
  /** Drawn once it is opened, so that texts are only made for whoever wants one: usually `ReadyTexts` in `dialog` scope. */
  readonly renderTexts: () => ReactNode;
  /** `icon` where a row has no room for words; its tooltip says them. */
  readonly look?: 'button' | 'icon';
}

const menuWidth = 420;

function OpenButton({
  label,
  look,
  open,
  onClick,
}: Pick<CopyMenuProps, 'label' | 'look'> & {
  readonly open: boolean;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
}) {
  const opens = { 'aria-haspopup': 'dialog', 'aria-expanded': open, onClick } as const;
  if (look !== 'icon')
    return (
      <Button startIcon={<Icon of={MessageSquareText} />} {...opens}>
        {label}
      </Button>
    );
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} {...opens} sx={{ width: size.controlSmall, height: size.controlSmall }}>
        <Icon of={MessageSquareText} />
      </IconButton>
    </Tooltip>
  );
}

/** A button that opens texts to read over and copy, beside the row they are about. */
export function CopyMenu({ label, renderTexts, look = 'button' }: CopyMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement>();
  const open = anchor !== undefined;
  return (
    <>
      <OpenButton
        {...{ label, look, open }}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      />
      <Popover
        open={open}
        anchorEl={anchor ?? null}
        onClose={() => {
          setAnchor(undefined);
        }}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-modal': true,
            'aria-label': label,
            sx: { width: menuWidth, maxWidth: '100vw', p: 1.5 },
          },
        }}
      >
        {open && renderTexts()}
      </Popover>
    </>
  );
}
