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

/** A tick in a row, for the mouse: the browser's own, since a list draws one in every row it shows. */
export function RowTick({ label, checked, onChange }: RowTickProps) {
  return (
    <label style={look}>
      <input
        type="checkbox"
        aria-label={label}
        tabIndex={-1}
        checked={checked}
        onChange={onChange}
        style={boxLook}
      />
    </label>
  );
}
