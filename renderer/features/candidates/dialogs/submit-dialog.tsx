import { useState } from 'react';
import { activeSubmissionStages } from '@shared/domain/submission/submission';
import type { CandidateProfile } from '@data/queries/candidate-profile';
import type { RoleFace } from '@data/queries/role-faces';
import { ChoiceInput } from '@ui/choice-group';
import { DialogFrame } from '@ui/dialog-frame';
import { FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { ConsentPart } from '../parts/consent-part';
import { NameOf } from '../parts/name-of';
import { PickRole } from '../parts/pick-role';
import { useProfile } from '../parts/profile-context';
import { RefusedNotice } from '../parts/refused-notice';
import { StopsNotice, useStops } from '../parts/stops-notice';
import { useAskedConsent } from '../parts/use-asked-consent';
import { useOpenRoles } from '../parts/use-open-roles';
import { usePutForward, type SendChoice } from './use-put-forward';

/** Open roles the viewer may put somebody forward for: their client is known, and nobody is drafted twice. */
function rolesToSubmit(open: readonly RoleFace[], { submissions }: CandidateProfile): readonly RoleFace[] {
  const running = new Set(
    submissions.filter(({ stage }) => activeSubmissionStages.includes(stage)).map(({ roleId }) => roleId),
  );
  return open.filter(({ id, client }) => client !== null && !running.has(id));
}

/** Puts the candidate forward for a role: drafted, or sent at once with their consent, by name or blind. */
export function SubmitDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords('candidates');
  const { profile } = useProfile();
  const { candidate } = profile;
  const open = useOpenRoles();
  const [roleId, setRoleId] = useState<string>();
  const asked = useAskedConsent(profile.consents, roleId);
  const stops = useStops(candidate.id, roleId);
  const [choice, setChoice] = useState<SendChoice>('named');
  const [tried, setTried] = useState(false);
  const { run, failure, busy, drafted } = usePutForward();
  const maySend = asked.may('blind');
  const send = choice === 'draft' || asked.may(choice) ? choice : maySend ? 'blind' : 'draft';
  const submit = async (): Promise<void> => {
    setTried(true);
    if (roleId === undefined) return;
    if (await run({ candidateId: candidate.id, roleId, send, consents: asked.given })) onClose();
  };
  const sendChoices = [
    { value: 'named' as const, label: words('submissions.sendNamed'), disabled: !asked.may('named') },
    { value: 'blind' as const, label: words('submissions.sendBlind'), disabled: !maySend },
    { value: 'draft' as const, label: words('submissions.draftOnly') },
  ];
  return (
    <DialogFrame
      title={words('submissions.dialogTitle')}
      about={<NameOf name={candidate} />}
      onClose={onClose}
      onSubmit={() => void submit()}
      submitDisabled={busy || (send !== 'draft' && stops !== null)}
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
        {!failure && send !== 'draft' && <StopsNotice stops={stops} />}
        <ConsentPart asked={asked} />
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
