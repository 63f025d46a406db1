import Box from '@mui/material/Box';
import { useState } from 'react';
import { consentHolds } from '@shared/domain/candidate/consent';
import type { Channel } from '@shared/domain/interview/channel';
import type { Submission } from '@shared/domain/submission/submission';
import { useAct } from '@data/use-act';
import { CheckInput } from '@ui/check-input';
import { ChoiceInput } from '@ui/choice-group';
import { DialogFrame } from '@ui/dialog-frame';
import { FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { ChannelInput } from '../parts/channel-input';
import { NameOf } from '../parts/name-of';
import { useProfile } from '../parts/profile-context';
import { RefusedNotice } from '../parts/refused-notice';
import { useRoleText } from '../parts/role-name';
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
  const { candidate, consents } = profile;
  const [agreed, setAgreed] = useState(false);
  const [channel, setChannel] = useState<Channel>('phone');
  const [blind, setBlind] = useState<'named' | 'blind'>('named');
  const { act, failure, busy } = useAct();
  const { id: submissionId, roleId, stage } = submission;
  const held = consents.some(
    (consent) =>
      consentHolds(consent, today) &&
      (consent.kind === 'represent' || (consent.kind === 'role' && consent.roleId === roleId)),
  );
  const send = async (): Promise<void> => {
    if (!held) {
      const consent = { candidateId: candidate.id, kind: 'role' as const, roleId, givenOn: today };
      if (!(await act('candidate/record-consent', { ...consent, expiresOn: null, channel }))) return;
    }
    if (await act('submission/send', { submissionId, blind: blind === 'blind' })) onClose();
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
      submitDisabled={busy || !(held || agreed)}
      submitLabel={words(stage === 'drafted' ? 'acts.send' : 'acts.sendName')}
    >
      <RefusedNotice refused={failure} />
      <FormStack>
        {held ? (
          <Box sx={{ color: 'text.secondary' }}>{words('submissions.consentHeld')}</Box>
        ) : (
          <>
            <CheckInput label={words('submissions.consent')} checked={agreed} onChange={setAgreed} />
            <ChannelInput label={words('submissions.consentBy')} value={channel} onChange={setChannel} />
          </>
        )}
        {stage === 'drafted' && (
          <ChoiceInput
            label={words('submissions.howToSend')}
            value={blind}
            choices={[
              { value: 'named', label: words('submissions.sendNamed') },
              { value: 'blind', label: words('submissions.sendBlind') },
            ]}
            onChange={setBlind}
          />
        )}
      </FormStack>
    </DialogFrame>
  );
}
