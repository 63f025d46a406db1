import { useState } from 'react';
import type { Staff } from '@shared/domain/staff/staff';
import type { TaskLine } from '@data/queries/task-lines';
import { useAct } from '@data/use-act';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { SelectInput } from '@ui/select-input';
import { useWords } from '@ui/i18n/words';
import { useTaskText } from './use-task-text';

interface ReassignDialogProps {
  readonly line: TaskLine;
  /** Everybody at work here. */
  readonly staff: readonly Staff[];
  readonly onClose: () => void;
}

/** Gives a task to a colleague. */
export function ReassignDialog({ line, staff, onClose }: ReassignDialogProps) {
  const words = useWords('tasks');
  const domain = useWords('domain');
  const text = useTaskText();
  const { act, failure, busy } = useAct();
  const others = staff.filter(({ id }) => id !== line.task.ownerId);
  const [ownerId, setOwnerId] = useState(others[0]?.id);
  const save = async (): Promise<void> => {
    if (ownerId === undefined) return;
    if (await act('task/reassign', { taskId: line.task.id, ownerId })) onClose();
  };
  return (
    <DialogFrame
      title={words('reassignTitle')}
      about={[text.what(line), line.about].filter((part) => part !== '').join(' · ')}
      submitLabel={words('reassignSubmit')}
      onSubmit={() => void save()}
      onClose={onClose}
      submitDisabled={busy || ownerId === undefined}
      width="small"
    >
      <FormStack>
        <SelectInput
          label={words('reassignTo')}
          help={others.length === 0 ? words('reassignNobody') : undefined}
          autoFocus
          value={ownerId}
          choices={others.map(({ id, name, role }) => ({
            value: id,
            label: `${name} · ${domain(`staffRoles.${role}`)}`,
          }))}
          onChange={setOwnerId}
        />
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}
