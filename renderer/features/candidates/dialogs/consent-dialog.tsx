import { useState } from 'react';
import { isForOneRole, type Consent } from '@shared/domain/candidate/consent';
import type { Channel } from '@shared/domain/interview/channel';
import { addMonths, type LocalDate } from '@shared/time/local-date';
import { useAct } from '@data/use-act';
import { DateInput } from '@ui/date-input';
import { DialogFrame } from '@ui/dialog-frame';
import { FormRow, FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';
import { ChannelInput } from '../parts/channel-input';
import { NameOf } from '../parts/name-of';
import { PickRole } from '../parts/pick-role';
import { useProfile } from '../parts/profile-context';
import { useRoleChoices } from '../parts/use-open-roles';
import { RefusedNotice } from '../parts/refused-notice';
import { useToday } from '../parts/use-today';

const kinds: readonly Consent['kind'][] = ['keep', 'represent', 'role', 'blind', 'marketing'];
/** Months a consent is proposed to hold. */
const proposedMonths = 24;

/** Writes down what the candidate allowed, since when and how long. */
export function ConsentDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords('candidates');
  const domain = useWords('domain');
  const today = useToday();
  const { profile } = useProfile();
  const roles = useRoleChoices();
  const [kind, setKind] = useState<Consent['kind']>('represent');
  const [roleId, setRoleId] = useState<string>();
  const [givenOn, setGivenOn] = useState<LocalDate | undefined>(today);
  const [expiresOn, setExpiresOn] = useState<LocalDate | undefined>(() => addMonths(today, proposedMonths));
  const [channel, setChannel] = useState<Channel>('in-person');
  const [tried, setTried] = useState(false);
  const { act, failure, busy } = useAct();
  const roleMissing = isForOneRole(kind) && roleId === undefined;
  const tooEarly = givenOn !== undefined && expiresOn !== undefined && expiresOn < givenOn;
  const save = async (): Promise<void> => {
    setTried(true);
    if (roleMissing || tooEarly || givenOn === undefined) return;
    const saved = await act('candidate/record-consent', {
      candidateId: profile.candidate.id,
      kind,
      roleId: isForOneRole(kind) ? (roleId ?? null) : null,
      givenOn,
      expiresOn: expiresOn ?? null,
      channel,
    });
    if (saved) onClose();
  };
  return (
    <DialogFrame
      title={words('consents.dialogTitle')}
      about={<NameOf name={profile.candidate} />}
      onClose={onClose}
      onSubmit={() => void save()}
      submitDisabled={busy}
    >
      <RefusedNotice refused={failure} />
      <FormStack>
        <SelectInput
          label={words('consents.kind')}
          value={kind}
          choices={kinds.map((value) => ({ value, label: domain(`consentKinds.${value}`) }))}
          onChange={setKind}
        />
        {isForOneRole(kind) && (
          <PickRole
            label={words('consents.role')}
            roles={roles}
            value={roleId}
            error={tried && roleMissing ? words('interest.roleNeeded') : undefined}
            onChange={setRoleId}
          />
        )}
        <FormRow>
          <DateInput
            label={words('consents.givenOn')}
            value={givenOn}
            max={today}
            onChange={setGivenOn}
            error={tried && givenOn === undefined ? words('tasks.dueNeeded') : undefined}
          />
          <DateInput
            label={words('consents.expiresOn')}
            value={expiresOn}
            optional
            onChange={setExpiresOn}
            error={tooEarly ? words('consents.beforeGiven') : undefined}
          />
          <ChannelInput label={words('consents.channel')} value={channel} onChange={setChannel} />
        </FormRow>
      </FormStack>
    </DialogFrame>
  );
}
