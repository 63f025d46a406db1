import { useState } from 'react';
import { attendanceGate } from '@shared/domain/attendance/attendance-record';
import { isInProcess } from '@shared/domain/submission/submission-lifecycle';
import { useAct } from '@data/use-act';
import { DialogFrame } from '@ui/dialog-frame';
import { FormStack } from '@ui/form-row';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import { useWords } from '@ui/i18n/words';
import { NameOf } from '../parts/name-of';
import { useProfile } from '../parts/profile-context';
import { RefusedNotice } from '../parts/refused-notice';
import { useClientName } from '../parts/role-name';

const allClients = 'all';

/** A manager's word that what is on record counts no longer, for all clients or for one, with the reason. */
export function ClearAttendanceDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords('attendance');
  const { profile } = useProfile();
  const clientName = useClientName();
  const [target, setTarget] = useState(allClients);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { act, failure, busy } = useAct();
  const running = new Set(profile.submissions.filter(isInProcess).map(({ clientId }) => clientId));
  const clients = [...profile.clients.values()].filter(({ id }) => running.has(id));
  const save = async (): Promise<void> => {
    setTried(true);
    if (reason.trim() === '') return;
    const cleared = await act('submission/override-gate', {
      candidateId: profile.candidate.id,
      clientId: target === allClients ? null : target,
      roleId: null,
      gate: attendanceGate,
      reason: reason.trim(),
    });
    if (cleared) onClose();
  };
  return (
    <DialogFrame
      title={words('clearTitle')}
      about={<NameOf name={profile.candidate} />}
      width="small"
      onClose={onClose}
      onSubmit={() => void save()}
      submitDisabled={busy}
      submitLabel={words('clearSubmit')}
    >
      <RefusedNotice refused={failure} />
      <FormStack>
        {clients.length > 0 && (
          <SelectInput
            label={words('clearFor')}
            value={target}
            choices={[
              { value: allClients, label: words('clearForAll') },
              ...clients.map((client) => ({ value: client.id, label: clientName(client) ?? client.name })),
            ]}
            onChange={setTarget}
          />
        )}
        <TextInput
          label={words('clearReason')}
          help={words('clearNote')}
          autoFocus
          lines={2}
          value={reason}
          onChange={setReason}
          error={tried && reason.trim() === '' ? words('clearReasonNeeded') : undefined}
        />
      </FormStack>
    </DialogFrame>
  );
}
