import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import type { KeyboardEvent } from 'react';
import { useFormat } from '@ui/i18n/format';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { KeyHint } from '@ui/key-hint';
import { ariaShortcut } from '@ui/shortcut-text';
import type { JotForm } from './interview-forms';

/** The id of the field in which a line is jotted. */
export const jotFieldId = 'jot-line';

interface JotStripProps {
  readonly form: JotForm;
  readonly onChange: (form: JotForm) => void;
}

/** A line for whatever is said out of turn, with the time at which it was said; sorted when the interview is summed up. */
export function JotStrip({ form, onChange }: JotStripProps) {
  const words = useWords('interviewMode');
  const format = useFormat();
  const { clock } = useOfficeTime();
  const line = form.typing.trim();
  const jot = (): void => {
    if (line !== '') onChange({ typing: '', lines: [...form.lines, { at: clock.now(), words: line }] });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isPlain = !event.ctrlKey && !event.metaKey;
    if (event.key !== 'Enter' || !isPlain || event.nativeEvent.isComposing) return;
    event.preventDefault();
    jot();
  };
  const last = form.lines.at(-1);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr)',
        alignItems: 'center',
        gap: 1,
        flex: 'none',
        px: 2,
        py: 0.75,
        borderTop: '1px solid',
        borderColor: 'onward.line.hair',
      }}
    >
      <OutlinedInput
        fullWidth
        id={jotFieldId}
        value={form.typing}
        placeholder={words('jot.label')}
        endAdornment={<KeyHint keys="ctrl+j" />}
        inputProps={{ 'aria-label': words('jot.label'), 'aria-keyshortcuts': ariaShortcut('ctrl+j') }}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          onChange({ ...form, typing: event.target.value });
        }}
      />
      <Button disabled={line === ''} onClick={jot}>
        {words('jot.add')}
      </Button>
      <Box
        role="status"
        sx={{ color: 'text.secondary', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
      >
        {last ? `${format.clockTime(last.at)} ${last.words}` : words('jot.none')}
      </Box>
    </Box>
  );
}
