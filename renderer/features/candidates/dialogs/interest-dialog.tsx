import { useState } from 'react';
import { disinterestReason, type Interest } from '@shared/domain/candidate/interest';
import { useAct } from '@data/use-act';
import { ChoiceInput } from '@ui/choice-group';
import { DialogFrame } from '@ui/dialog-frame';
import { FormRow, FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';
import { ChannelInput } from '../parts/channel-input';
import { NameOf } from '../parts/name-of';
import { PickRole } from '../parts/pick-role';
import { useProfile } from '../parts/profile-context';
import { RefusedNotice } from '../parts/refused-notice';
import { useRoleChoices } from '../parts/use-open-roles';
import { DraftNote } from './draft-note';
import { useInterestForm } from './interest-form';

interface InterestDialogProps {
  readonly roleId: string | undefined;
  readonly onClose: () => void;
}

const answers: readonly Interest['answer'][] = ['keen', 'open', 'no'];

/** The candidate's own word on one role; a no says what speaks against it. */
export function InterestDialog({ roleId, onClose }: InterestDialogProps) {
  const words = useWords('candidates');
  const domain = useWords('domain');
  const { profile } = useProfile();
  const { candidate } = profile;
  const roles = useRoleChoices();
  const draft = useInterestForm(candidate.id, roleId);
  const [tried, setTried] = useState(false);
  const { act, failure, busy } = useAct();
  const form = draft.value;
  if (!form) return null;
  const change = (patch: Partial<typeof form>): void => {
    draft.change({ ...form, ...patch });
  };
  const reasonMissing = form.answer === 'no' && form.reason === null;
  const save = async (): Promise<void> => {
    setTried(true);
    if (form.roleId === null || reasonMissing) return;
    const reason = form.answer === 'no' ? form.reason : null;
    const input = { ...form, roleId: form.roleId, reason, candidateId: candidate.id };
    if (!(await act('candidate/note-interest', input))) return;
    await draft.handOver();
    onClose();
  };
  return (
    <DialogFrame
      title={words('interest.dialogTitle')}
      about={<NameOf name={candidate} />}
      onClose={onClose}
      onSubmit={() => void save()}
      submitDisabled={busy}
      footNote={<DraftNote restored={draft.restored} onStartOver={draft.startOver} />}
    >
      <RefusedNotice refused={failure} />
      <FormStack>
        <PickRole
          label={words('interest.role')}
          roles={roles}
          value={form.roleId ?? undefined}
          autoFocus
          error={tried && form.roleId === null ? words('interest.roleNeeded') : undefined}
          onChange={(chosen) => {
            change({ roleId: chosen ?? null });
          }}
        />
        <FormRow>
          <ChoiceInput
            label={words('interest.answer')}
            value={form.answer}
            choices={answers.map((value) => ({ value, label: domain(`interestAnswers.${value}`) }))}
            onChange={(answer) => {
              change({ answer });
            }}
          />
          <ChannelInput
            label={words('interest.channel')}
            value={form.channel}
            onChange={(channel) => {
              change({ channel });
            }}
          />
        </FormRow>
        {form.answer === 'no' && (
          <ChoiceInput
            label={words('interest.reason')}
            value={form.reason ?? undefined}
            error={tried && reasonMissing ? words('interest.reasonNeeded') : undefined}
            choices={disinterestReason.options.map((value) => ({
              value,
              label: domain(`disinterestReasons.${value}`),
            }))}
            onChange={(reason) => {
              change({ reason });
            }}
          />
        )}
        <TextInput
          label={words('interest.words')}
          lines={2}
          optional
          value={form.words}
          onChange={(text) => {
            change({ words: text });
          }}
        />
      </FormStack>
    </DialogFrame>
  );
}
