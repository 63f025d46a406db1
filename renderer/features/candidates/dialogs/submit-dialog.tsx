import Box from '@mui/material/Box';
import { useState } from 'react';
import type { Channel } from '@shared/domain/interview/channel';
import { activeSubmissionStages } from '@shared/domain/submission/submission';
import type { CandidateProfile } from '@data/queries/candidate-profile';
import type { RoleFace } from '@data/queries/role-faces';
import { CheckInput } from '@ui/check-input';
import { ChoiceInput } from '@ui/choice-group';
import { DialogFrame } from '@ui/dialog-frame';
import { FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { ChannelInput } from '../parts/channel-input';
import { NameOf } from '../parts/name-of';
import { PickRole } from '../parts/pick-role';
import { useProfile } from '../parts/profile-context';
import { RefusedNotice } from '../parts/refused-notice';
import { useOpenRoles } from '../parts/use-open-roles';
import { useToday } from '../parts/use-today';
import { holdingConsent } from '../profile/profile-badges';
import { usePutForward, type SendChoice } from './use-put-forward';

/** Open roles the viewer may put somebody forward for: their client is known, and nobody is drafted twice. */
function rolesToSubmit(open: readonly RoleFace[], { submissions }: CandidateProfile): readonly RoleFace[] {
  const running = new Set(
    submissions.filter(({ stage }) => activeSubmissionStages.includes(stage)).map(({ roleId }) => roleId),
  );
  return open.filter(({ id, client }) => client !== null && !running.has(id));
}

interface ConsentProps {
  readonly held: boolean;
  readonly agreed: boolean;
  readonly onAgreed: (agreed: boolean) => void;
  readonly channel: Channel;
  readonly onChannel: (channel: Channel) => void;
}

function ConsentPart({ held, agreed, onAgreed, channel, onChannel }: ConsentProps) {
  const words = useWords('candidates');
  if (held) return <Box sx={{ color: 'text.secondary' }}>{words('submissions.consentHeld')}</Box>;
  return (
    <>
      <CheckInput label={words('submissions.consent')} checked={agreed} onChange={onAgreed} />
      {agreed && <ChannelInput label={words('submissions.consentBy')} value={channel} onChange={onChannel} />}
    </>
  );
}

/** Puts the candidate forward for a role: drafted, or sent at once with their consent, by name or blind. */
export function SubmitDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords('candidates');
  const today = useToday();
  const { profile } = useProfile();
  const { candidate } = profile;
  const open = useOpenRoles();
  const [roleId, setRoleId] = useState<string>();
  const [agreed, setAgreed] = useState(false);
  const [channel, setChannel] = useState<Channel>('phone');
  const [choice, setChoice] = useState<SendChoice>('named');
  const [tried, setTried] = useState(false);
  const { run, failure, busy, drafted } = usePutForward();
  const held = holdingConsent(profile.consents, 'represent', today) !== undefined;
  const maySend = held || agreed;
  const send = maySend ? choice : 'draft';
  const submit = async (): Promise<void> => {
    setTried(true);
    if (roleId === undefined) return;
    const consentBy = agreed && !held ? channel : null;
    if (await run({ candidateId: candidate.id, roleId, send, consentBy, today })) onClose();
  };
  const sendChoices = [
    { value: 'named' as const, label: words('submissions.sendNamed'), disabled: !maySend },
    { value: 'blind' as const, label: words('submissions.sendBlind'), disabled: !maySend },
    { value: 'draft' as const, label: words('submissions.draftOnly') },
  ];
  return (
    <DialogFrame
      title={words('submissions.dialogTitle')}
      about={<NameOf name={candidate} />}
      onClose={onClose}
      onSubmit={() => void submit()}
      submitDisabled={busy}
      submitLabel={words(send === 'draft' ? 'submissions.submitDraft' : 'submissions.submitSend')}
    >
      <RefusedNotice refused={failure} before={drafted ? words('submissions.drafted') : undefined} />
      <FormStack>
        <PickRole
          label={words('submissions.chooseRole')}
          roles={rolesToSubmit(open, profile)}
          value={roleId}
          disabled={drafted}
          autoFocus
          error={tried && roleId === undefined ? words('submissions.roleNeeded') : undefined}
          onChange={setRoleId}
        />
        <ConsentPart
          held={held}
          agreed={agreed}
          onAgreed={setAgreed}
          channel={channel}
          onChannel={setChannel}
        />
        <ChoiceInput
          label={words('submissions.howToSend')}
          help={maySend ? undefined : words('submissions.consentNeeded')}
          value={send}
          choices={sendChoices}
          onChange={setChoice}
        />
      </FormStack>
    </DialogFrame>
  );
}
