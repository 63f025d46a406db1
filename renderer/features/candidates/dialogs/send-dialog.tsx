import { useState } from 'react';
import type { Submission } from '@shared/domain/submission/submission';
import { useAct } from '@data/use-act';
import { ChoiceInput } from '@ui/choice-group';
import { DialogFrame } from '@ui/dialog-frame';
import { FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { ConsentPart } from '../parts/consent-part';
import { NameOf } from '../parts/name-of';
import { useProfile } from '../parts/profile-context';
import { RefusedNotice } from '../parts/refused-notice';
import { useRoleText } from '../parts/role-name';
import { useAskedConsent, type ForwardedAs } from '../parts/use-asked-consent';
import { useToday } from '../parts/use-today';

interface SendDialogProps {
  readonly submission: Submission;
  readonly onClose: () => void;
}

/** Sends a drafted submission, or gives the name of one that went out blind. */
export function SendDialog({ submission, onClose }: SendDialogProps) {
  const words = useWords('candidates');
  const roleText = useRoleText();
  const today = useToday();
  const { profile } = useProfile();
  const { candidate } = profile;
  const { id: submissionId, roleId, stage } = submission;
  const asked = useAskedConsent(roleId);
  const [choice, setChoice] = useState<ForwardedAs>('named');
  const { act, failure, busy } = useAct();
  const how = stage === 'drafted' && !asked.may('named') && asked.may('blind') ? 'blind' : choice;
  const send = async (): Promise<void> => {
    if (asked.given) {
      const consent = { candidateId: candidate.id, roleId, givenOn: today, expiresOn: null };
      if (!(await act('candidate/record-consent', { ...consent, ...asked.given }))) return;
    }
    if (await act('submission/send', { submissionId, blind: how === 'blind' })) onClose();
  };
  return (
    <DialogFrame
      title={words(stage === 'drafted' ? 'acts.send' : 'acts.sendName')}
      about={
        <>
          <NameOf name={candidate} />
          {' · '}
          {roleText(profile.roles.get(roleId))}
        </>
      }
      width="small"
      onClose={onClose}
      onSubmit={() => void send()}
      submitDisabled={busy || !asked.may(how)}
      submitLabel={words(stage === 'drafted' ? 'acts.send' : 'acts.sendName')}
    >
      <RefusedNotice refused={failure} />
      <FormStack>
        <ConsentPart asked={asked} namedOnly={stage !== 'drafted'} />
        {stage === 'drafted' && (
          <ChoiceInput
            label={words('submissions.howToSend')}
            value={how}
            choices={[
              { value: 'named', label: words('submissions.sendNamed'), disabled: !asked.may('named') },
              { value: 'blind', label: words('submissions.sendBlind'), disabled: !asked.may('blind') },
            ]}
            onChange={setChoice}
          />
        )}
      </FormStack>
    </DialogFrame>
  );
}
