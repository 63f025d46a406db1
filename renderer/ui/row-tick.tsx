import type { FocusEvent } from 'react';
import { size } from './measures';

interface RowTickProps {
  /** Read out; nothing stands beside it. */
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: () => void;
}

const look = {
  display: 'grid',
  placeItems: 'center',
  width: size.minimumTarget,
  height: size.minimumTarget,
} as const;
const boxLook = { margin: 0, accentColor: 'var(--mui-palette-primary-main)' } as const;

/** Whoever presses a tick goes on with the keys of the list: the focus stays where it came from. */
function leaveFocus({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void {
  if (relatedTarget instanceof HTMLElement) relatedTarget.focus();
  else currentTarget.blur();
}

/**
 * A tick in a row, for the mouse: the browser's own, since a list draws one in every row it shows. It never keeps the
 * focus, so that it may stand in a line that is handed on to another row.
 */
export function RowTick({ label, checked, onChange }: RowTickProps) {
  return (
    <label style={look}>
      <input
        type="checkbox"
        aria-label={label}
        tabIndex={-1}
        checked={checked}
        onChange={onChange}
        onFocus={leaveFocus}
        style={boxLook}
      />
    </label>
  );
}
