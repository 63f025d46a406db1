import Box from '@mui/material/Box';
import { disinterestReason } from '@shared/domain/candidate/interest';
import type { RoleFace } from '@shared/domain/matching/role-face';
import { CheckInput } from '@ui/check-input';
import { ChoiceInput } from '@ui/choice-group';
import { FormRow, FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import { lacksReason, type RoleAnswer } from './call-form';

interface RoleAnswerFieldsProps {
  readonly face: RoleFace;
  readonly value: RoleAnswer;
  readonly onChange: (value: RoleAnswer) => void;
  readonly tried: boolean;
}

const answers = ['keen', 'open', 'no'] as const;

/** What the candidate says of one role, and what follows from it at once. */
export function RoleAnswerFields({ face, value, onChange, tried }: RoleAnswerFieldsProps) {
  const words = useWords('rematch');
  const domain = useWords('domain');
  const change = (part: Partial<RoleAnswer>): void => {
    onChange({ ...value, ...part });
  };
  return (
    <FormStack>
      <FormRow>
        <ChoiceInput
          label={words('call.answer')}
          value={value.answer ?? undefined}
          choices={answers.map((answer) => ({ value: answer, label: domain(`interestAnswers.${answer}`) }))}
          onChange={(answer) => {
            change({ answer, reason: answer === 'no' ? value.reason : null });
          }}
        />
        {value.answer === 'no' && (
          <SelectInput
            label={words('call.reason')}
            value={value.reason ?? undefined}
            error={tried && lacksReason(value) ? words('call.reasonMissing') : undefined}
            choices={disinterestReason.options.map((reason) => ({
              value: reason,
              label: domain(`disinterestReasons.${reason}`),
            }))}
            onChange={(reason) => {
              change({ reason });
            }}
          />
        )}
      </FormRow>
      <TextInput
        label={words('call.words')}
        optional
        value={value.words}
        onChange={(text) => {
          change({ words: text });
        }}
      />
      {value.answer !== 'no' && <Consequences face={face} value={value} change={change} />}
    </FormStack>
  );
}

interface ConsequencesProps {
  readonly face: RoleFace;
  readonly value: RoleAnswer;
  readonly change: (part: Partial<RoleAnswer>) => void;
}

function Consequences({ face, value, change }: ConsequencesProps) {
  const words = useWords('rematch');
  const nextWords = useWords('nextRoles');
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>
        <CheckInput
          label={words('call.consent')}
          checked={value.consent}
          onChange={(consent) => {
            change({ consent });
          }}
        />
        <CheckInput
          label={words('call.consentNamed')}
          checked={value.consent && value.named}
          disabled={!value.consent}
          onChange={(named) => {
            change({ named });
          }}
        />
      </Box>
      {face.confidential && !face.masked && (
        <CheckInput
          label={words('call.told')}
          checked={value.told}
          onChange={(told) => {
            change({ told });
          }}
        />
      )}
      {face.masked ? (
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{words('call.notCleared')}</Box>
      ) : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>
          <CheckInput
            label={words('call.putForward')}
            checked={value.forward}
            onChange={(forward) => {
              change({ forward });
            }}
          />
          <CheckInput
            label={words('call.putForwardBlind')}
            checked={value.blind}
            disabled={!value.forward}
            onChange={(blind) => {
              change({ blind });
            }}
          />
          <CheckInput
            label={nextWords('sheet.bookNext')}
            checked={value.book}
            disabled={!value.forward}
            onChange={(book) => {
              change({ book });
            }}
          />
        </Box>
      )}
    </Box>
  );
}
