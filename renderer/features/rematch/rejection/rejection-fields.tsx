import { endedBy } from '@shared/domain/submission/rejection-reason';
import { isInProcess } from '@shared/domain/submission/submission-lifecycle';
import type { RejectionCase } from '@data/matching/rejection-case';
import type { Explanation } from '@data/use-office';
import { CheckInput } from '@ui/check-input';
import { ChoiceInput } from '@ui/choice-group';
import { FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';
import { RefusedNotice } from '../parts/refused-notice';
import { ReasonDetails } from './reason-details';
import { ReasonList } from './reason-list';
import { reasonLines, withLine, type RejectionForm } from './rejection-form';

interface RejectionFieldsProps {
  readonly found: RejectionCase;
  readonly form: RejectionForm;
  readonly tried: boolean;
  readonly refused: Explanation | null;
  readonly name: string;
  readonly onChange: (form: RejectionForm) => void;
}

const wordLines = 3;

/** Why a reason cannot be chosen where the submission stands; undefined where all of them can. */
function useStageHelp({ submission }: RejectionCase, { by }: RejectionForm): string | undefined {
  const words = useWords('noByStage');
  if (!isInProcess(submission)) return words('over');
  return by === 'client' && submission.stage === 'drafted' ? words('notSent') : undefined;
}

/** Who said no, why, what that needs, and in whose words. */
export function RejectionFields({ found, form, tried, refused, name, onChange }: RejectionFieldsProps) {
  const words = useWords('rematch');
  const domain = useWords('domain');
  const lines = reasonLines[form.by];
  const help = useStageHelp(found, form);
  const line = lines.find(({ reasons }) => form.reason !== null && reasons.includes(form.reason));
  return (
    <FormStack>
      <RefusedNotice refused={refused} />
      <ChoiceInput
        label={words('rejection.by')}
        value={form.by}
        choices={endedBy.options.map((by) => ({ value: by, label: domain(`endedBy.${by}`) }))}
        onChange={(by) => {
          onChange({ ...form, by, reason: null, requirement: null });
        }}
      />
      <ReasonList
        lines={lines}
        stage={found.submission.stage}
        help={help}
        name={name}
        value={line}
        error={tried && form.reason === null ? words('rejection.choose') : undefined}
        onChoose={(chosen) => {
          onChange(withLine(form, chosen));
        }}
      />
      <ReasonDetails found={found} form={form} line={line} tried={tried} onChange={onChange} />
      <TextInput
        label={words('rejection.words')}
        optional
        lines={wordLines}
        value={form.words}
        onChange={(text) => {
          onChange({ ...form, words: text });
        }}
      />
      {found.upcoming.length > 0 && (
        <CheckInput
          label={words('rejection.alsoCancel', { count: found.upcoming.length })}
          checked={form.alsoCancelInterviews}
          onChange={(alsoCancelInterviews) => {
            onChange({ ...form, alsoCancelInterviews });
          }}
        />
      )}
    </FormStack>
  );
}
