import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { disinterestReason } from '@shared/domain/candidate/interest';
import type { Suggestion } from '@shared/domain/matching/rank';
import { CheckInput } from '@ui/check-input';
import { ChoiceInput } from '@ui/choice-group';
import { FormRow, FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import { goesAs, lacksReason, mayGoAs, onFileFor, type OnFile, type RoleAnswer } from './call-form';

interface RoleAnswerFieldsProps {
  readonly suggestion: Suggestion;
  /** They agreed in this call that their data is kept. */
  readonly keep: boolean;
  /** Another agency was first at the client: nobody is put forward there in this call. */
  readonly otherFirst: boolean;
  readonly value: RoleAnswer;
  readonly onChange: (value: RoleAnswer) => void;
  readonly tried: boolean;
  /** What is asked of the client, before what follows from the answers. */
  readonly children: ReactNode;
}

const answers = ['keen', 'open', 'no'] as const;

/** What the candidate says of one role, and what follows from it at once. */
export function RoleAnswerFields(props: RoleAnswerFieldsProps) {
  const { suggestion, keep, otherFirst, value, onChange, tried, children } = props;
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
      {children}
      {value.answer !== 'no' && <Consequences {...{ suggestion, keep, otherFirst, value, change }} />}
    </FormStack>
  );
}

interface ConsequencesProps {
  readonly suggestion: Suggestion;
  readonly keep: boolean;
  readonly otherFirst: boolean;
  readonly value: RoleAnswer;
  readonly change: (part: Partial<RoleAnswer>) => void;
}

function Consequences({ suggestion, keep, otherFirst, value, change }: ConsequencesProps) {
  const words = useWords('rematch');
  const { face } = suggestion;
  const onFile = onFileFor(suggestion);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column' }}>
      {!face.masked && <OnFileLine onFile={onFile} />}
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
        <Forward {...{ onFile, keep, otherFirst, value, change }} />
      )}
    </Box>
  );
}

/** What may be done without asking again. */
function OnFileLine({ onFile }: { readonly onFile: OnFile }) {
  const words = useWords('sending');
  return (
    <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
      {words(`onFile.${onFile.forward ?? 'nothing'}`)}
    </Box>
  );
}

interface ForwardProps extends Omit<ConsequencesProps, 'suggestion'> {
  readonly onFile: OnFile;
}

/** Putting them forward in the same act, as far as their consent reaches: with a blind one alone the name stays back. */
function Forward({ onFile, keep, otherFirst, value, change }: ForwardProps) {
  const words = useWords('rematch');
  const nextWords = useWords('nextRoles');
  const sending = useWords('sending');
  const agency = useWords('otherAgency');
  const allowed = otherFirst ? null : mayGoAs(onFile, { keep }, value);
  const goes = goesAs(value, allowed);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>
        <CheckInput
          label={words('call.putForward')}
          checked={goes !== null}
          disabled={allowed === null}
          onChange={(forward) => {
            change({ forward });
          }}
        />
        <CheckInput
          label={words('call.putForwardBlind')}
          checked={goes === 'blind'}
          disabled={goes === null || allowed === 'blind'}
          onChange={(blind) => {
            change({ blind });
          }}
        />
        <CheckInput
          label={nextWords('sheet.bookNext')}
          checked={goes !== null && value.book}
          disabled={goes === null}
          onChange={(book) => {
            change({ book });
          }}
        />
      </Box>
      {allowed === null && (
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {otherFirst ? agency('notInCall') : sending(onFile.keep || keep ? 'firstConsent' : 'firstKeep')}
        </Box>
      )}
    </>
  );
}
