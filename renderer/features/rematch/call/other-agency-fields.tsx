import Box from '@mui/material/Box';
import { storedDate } from '@shared/domain/stored-time';
import { CheckInput } from '@ui/check-input';
import { DateInput } from '@ui/date-input';
import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';
import { useToday } from '../parts/use-today';
import { agencyProblems, type AgencyFirst } from './agency-first';

interface OtherAgencyFieldsProps {
  readonly value: AgencyFirst;
  readonly onChange: (value: AgencyFirst) => void;
  readonly tried: boolean;
}

/** Whether another agency was first at the client of a role, and with a yes when, and what shows it. */
export function OtherAgencyFields({ value, onChange, tried }: OtherAgencyFieldsProps) {
  const words = useWords('otherAgency');
  const today = useToday();
  const { yes, on, proof } = value;
  const problems = agencyProblems(value, today);
  const dayProblem = tried || problems.on === 'notYet' ? problems.on : null;
  return (
    <Box>
      <CheckInput
        label={words('inCall')}
        checked={yes}
        onChange={(checked) => {
          onChange({ ...value, yes: checked });
        }}
      />
      {yes && (
        <Box sx={{ display: 'grid', gridTemplateColumns: '180px minmax(0, 1fr)', gap: 2, pl: 3.5 }}>
          <DateInput
            label={words('on')}
            value={on === null ? undefined : storedDate(on)}
            max={today}
            error={dayProblem === null ? undefined : words(dayProblem)}
            onChange={(date) => {
              onChange({ ...value, on: date ?? null });
            }}
          />
          <TextInput
            label={words('proofLabel')}
            help={words('proofHelp')}
            value={proof}
            error={tried && problems.proof !== null ? words(problems.proof) : undefined}
            onChange={(text) => {
              onChange({ ...value, proof: text });
            }}
          />
        </Box>
      )}
    </Box>
  );
}
