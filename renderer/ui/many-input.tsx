import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { Square, SquareCheck } from 'lucide-react';
import { Icon } from './icon';
import { FieldFrame, type FieldProps } from './field';
import { useJoined } from './i18n/marks';
import { useWords } from './i18n/words';
import type { Choice } from './select-input';

interface ManyInputProps extends FieldProps {
  readonly values: readonly string[];
  readonly choices: readonly Choice<string>[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Any number of a list, in the order of the list. */
export function ManyInput(props: ManyInputProps) {
  const { values, choices, onChange, disabled } = props;
  const words = useWords('common');
  const joined = useJoined();
  const chosen = choices.filter(({ value }) => values.includes(value));
  return (
    <FieldFrame {...props} labelFor="group">
      {(ids) => (
        <Select<string[]>
          fullWidth
          multiple
          displayEmpty
          labelId={ids.label}
          id={ids.control}
          value={chosen.map(({ value }) => value)}
          disabled={disabled === true || choices.length === 0}
          aria-describedby={ids.help}
          onChange={(event) => {
            const picked = event.target.value;
            onChange(choices.map(({ value }) => value).filter((value) => picked.includes(value)));
          }}
          renderValue={() => (
            <Box component="span" sx={chosen.length === 0 ? { color: 'onward.textTertiary' } : undefined}>
              {chosen.length === 0 ? words('none') : joined.items(chosen.map(({ label }) => label))}
            </Box>
          )}
        >
          {choices.map(({ value, label }) => (
            <MenuItem key={value} value={value} sx={{ gap: 1 }}>
              <Icon of={values.includes(value) ? SquareCheck : Square} />
              {label}
            </MenuItem>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}
