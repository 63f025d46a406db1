import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import type { SubmissionStage } from '@shared/domain/submission/submission';
import { useWords } from '@ui/i18n/words';
import { KeyHint } from '@ui/key-hint';
import { FieldFrame } from '@ui/field';
import { radius } from '@ui/measures';
import { useShortcut } from '@ui/use-shortcut';
import { mayChoose, type ReasonLine } from './rejection-form';

interface ReasonListProps {
  readonly lines: readonly ReasonLine[];
  /** What the runner-up is called. */
  readonly name: string;
  readonly value: ReasonLine | undefined;
  readonly error: string | undefined;
  /** Where the submission stands: lines that lead nowhere from there cannot be chosen. */
  readonly stage: SubmissionStage;
  readonly help: string | undefined;
  readonly onChoose: (line: ReasonLine) => void;
}

/** Reasons under one another, chosen by their number. */
export function ReasonList({ lines, name, value, error, stage, help, onChoose }: ReasonListProps) {
  const words = useWords('rematch');
  return (
    <FieldFrame label={words('rejection.reason')} labelFor="group" error={error} help={help}>
      {(ids) => (
        <RadioGroup
          aria-labelledby={ids.label}
          aria-describedby={ids.help}
          value={value?.key ?? ''}
          onChange={(_event, key) => {
            const line = lines.find((one) => one.key === key);
            if (line) onChoose(line);
          }}
        >
          {lines.map((line, place) => (
            <ReasonChoice
              key={line.key}
              line={line}
              keys={String(place + 1)}
              name={name}
              disabled={!mayChoose(line, stage)}
              chosen={line.key === value?.key}
              onChoose={onChoose}
            />
          ))}
        </RadioGroup>
      )}
    </FieldFrame>
  );
}

interface ReasonChoiceProps {
  readonly line: ReasonLine;
  readonly keys: string;
  readonly name: string;
  readonly chosen: boolean;
  readonly disabled: boolean;
  readonly onChoose: (line: ReasonLine) => void;
}

function useLineText(name: string): (line: ReasonLine) => string {
  const words = useWords('rematch');
  const domain = useWords('domain');
  return ({ key }) => {
    if (key === 'practical') return words('rejection.practical');
    if (key === 'no-fault') return words('rejection.noFault');
    return key === 'preferred-another'
      ? words('rejection.runnerUp', { name })
      : domain(`rejectionReasons.${key}`);
  };
}

function ReasonChoice({ line, keys, name, chosen, disabled, onChoose }: ReasonChoiceProps) {
  const text = useLineText(name);
  useShortcut(
    keys,
    () => {
      onChoose(line);
    },
    { scope: 'dialog', when: !disabled },
  );
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        px: 1,
        borderRadius: `${radius.control}px`,
        ...(chosen && {
          bgcolor: 'onward.primary.tint',
          '& .MuiFormControlLabel-label': { fontWeight: 600 },
        }),
      }}
    >
      <FormControlLabel
        value={line.key}
        disabled={disabled}
        control={<Radio />}
        label={text(line)}
        sx={{ flex: 1, m: 0 }}
      />
      <KeyHint keys={keys} />
    </Box>
  );
}
