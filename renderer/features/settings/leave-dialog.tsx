import { useState } from 'react';
import type { Staff } from '@shared/domain/staff/staff';
import { useAct } from '@data/use-act';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';

interface LeaveDialogProps {
  readonly person: Staff;
  /** Everybody at work, the leaving person included. */
  readonly staff: readonly Staff[];
  readonly onClose: () => void;
}

/** Ends somebody's time at the office; their work goes to a colleague in the same act. */
export function LeaveDialog({ person, staff, onClose }: LeaveDialogProps) {
  const words = useWords('settings');
  const domain = useWords('domain');
  const [successor, setSuccessor] = useState<string>();
  const { act, failure, busy } = useAct();
  const colleagues = staff.filter(({ id, active }) => active && id !== person.id);
  const leave = async (): Promise<void> => {
    if (await act('staff/leave', { staffId: person.id, reassignTo: successor ?? null })) onClose();
  };
  return (
    <DialogFrame
      title={words('staff.leave')}
      about={person.name}
      width="small"
      danger
      onClose={onClose}
      onSubmit={() => void leave()}
      submitDisabled={busy}
      submitLabel={words('staff.leaveSubmit')}
      footNote={words('staff.leaveNote')}
    >
      <FormStack>
        <SelectInput
          label={words('staff.reassign')}
          optional
          help={words('staff.reassignHelp')}
          value={successor}
          choices={colleagues.map(({ id, name, role }) => ({
            value: id,
            label: words('staff.withRole', { name, role: domain(`staffRoles.${role}`) }),
          }))}
          onChange={setSuccessor}
          onClear={() => {
            setSuccessor(undefined);
          }}
        />
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}
