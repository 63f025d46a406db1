import type { Role } from '@shared/domain/role/role';
import { useAct } from '@data/use-act';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { useRoleText } from './use-role-text';

interface ReleaseDialogProps {
  readonly role: Role;
  readonly onClose: () => void;
}

/** A manager puts a confidential role on the open market: all staff see the client from then on. */
export function ReleaseDialog({ role, onClose }: ReleaseDialogProps) {
  const words = useWords('roles');
  const text = useRoleText();
  const { act, failure, busy } = useAct();
  const release = async (): Promise<void> => {
    if (await act('role/release', { roleId: role.id })) onClose();
  };
  return (
    <DialogFrame
      title={words('release.title')}
      about={`${role.code} ${text.title(role)}`}
      width="small"
      onClose={onClose}
      onSubmit={() => void release()}
      submitDisabled={busy}
      submitLabel={words('release.submit')}
    >
      <FormStack>
        <div>{words('release.effect')}</div>
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}
