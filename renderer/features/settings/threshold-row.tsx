import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { RotateCcw } from 'lucide-react';
import { thresholds, type ThresholdName } from '@shared/domain/office/policy';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { CountCell } from '@ui/cell-input';
import { isWithin, shownUnit } from './policy-groups';

interface ThresholdRowProps {
  readonly name: ThresholdName;
  readonly value: number | undefined;
  /** A line under the name, such as the clients that go by a value of their own. */
  readonly note: string | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** One threshold: its value, unit and default, and the way back to the default once it differs. */
export function ThresholdRow({ name, value, note, onChange }: ThresholdRowProps) {
  const words = useWords('settings');
  const format = useFormat();
  const { standard, minimum, maximum } = thresholds[name];
  const { unit, per } = shownUnit(name);
  const label = words(`thresholds.${name}`);
  const wrong = !isWithin(name, value);
  const shown = format.count(standard / per);
  return (
    <TableRow>
      <TableCell>
        {label}
        {note !== undefined && <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{note}</Box>}
        {wrong && (
          <Box role="alert" sx={{ typography: 'body2', color: 'onward.error.text' }}>
            {words('between', { minimum: format.count(minimum / per), maximum: format.count(maximum / per) })}
          </Box>
        )}
      </TableCell>
      <TableCell align="right">
        <CountCell
          label={label}
          value={value === undefined ? undefined : value / per}
          invalid={wrong}
          onChange={(typed) => {
            onChange(typed === undefined ? undefined : Math.round(typed * per));
          }}
        />
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{words(`units.${unit}`)}</TableCell>
      <TableCell align="right" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
        {value === standard ? (
          shown
        ) : (
          <Button
            size="small"
            variant="text"
            startIcon={<Icon of={RotateCcw} />}
            aria-label={words('policy.toStandardNamed', { name: label, value: shown })}
            sx={{ color: 'onward.warning.text' }}
            onClick={() => {
              onChange(standard);
            }}
          >
            {words('policy.toStandard', { value: shown })}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
}
