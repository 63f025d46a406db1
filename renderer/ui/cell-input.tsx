import OutlinedInput from '@mui/material/OutlinedInput';
import { formatMinute } from '@shared/time/format';
import { readNumber, readTime } from './read-typed';
import { unreadMark } from './unread-mark';
import { useDraftText } from './use-draft-text';

interface CellInputProps {
  /** Read out; on screen the head of the column stands for it. */
  readonly label: string;
  readonly value: number | undefined;
  readonly invalid: boolean;
  readonly onChange: (value: number | undefined) => void;
}

/** Width of a time inside a table, in pixels. */
export const timeCellWidth = 72;
const countWidth = 92;

function NumericCell({
  label,
  invalid,
  draft,
  width,
  alignRight = false,
}: Pick<CellInputProps, 'label' | 'invalid'> & {
  readonly draft: ReturnType<typeof useDraftText>;
  readonly width: number;
  readonly alignRight?: boolean;
}) {
  const wrong = invalid || draft.unreadable;
  return (
    <OutlinedInput
      value={draft.text}
      error={wrong}
      autoComplete="off"
      inputProps={{
        'aria-label': label,
        'aria-invalid': wrong,
        inputMode: 'numeric',
        ...(draft.unread && unreadMark),
        sx: alignRight ? { textAlign: 'right' } : undefined,
      }}
      sx={{ width, fontVariantNumeric: 'tabular-nums' }}
      onChange={(event) => {
        draft.type(event.target.value);
      }}
      onBlur={() => {
        draft.leave();
      }}
    />
  );
}

/** A time inside a table. */
export function TimeCell({ label, value, invalid, onChange }: CellInputProps) {
  const draft = useDraftText({ value, onChange, parse: readTime, print: formatMinute });
  return <NumericCell label={label} invalid={invalid} draft={draft} width={timeCellWidth} />;
}

/** A figure inside a table. */
export function CountCell({ label, value, invalid, onChange }: CellInputProps) {
  const draft = useDraftText({ value, onChange, parse: readNumber, print: String });
  return <NumericCell label={label} invalid={invalid} draft={draft} width={countWidth} alignRight />;
}
