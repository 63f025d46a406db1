import Box from '@mui/material/Box';
import type { RoleFace } from '@data/queries/role-faces';
import { FieldFrame, type FieldProps } from '@ui/field';
import { FindInput } from '@ui/find-input';
import { ClientOf, useRoleText, useRoleTitle } from './role-name';

interface PickRoleProps extends FieldProps {
  readonly roles: readonly RoleFace[];
  readonly value: string | undefined;
  readonly onChange: (roleId: string | undefined) => void;
}

/** One role, found by typing any part of its code, title or client. */
export function PickRole(props: PickRoleProps) {
  const { roles, value, onChange, error, disabled, autoFocus } = props;
  const text = useRoleText();
  const title = useRoleTitle();
  const textWithCode = (role: RoleFace): string => `${role.code} ${text(role)}`;
  return (
    <FieldFrame {...props}>
      {(ids) => (
        <FindInput
          options={roles}
          value={roles.find(({ id }) => id === value) ?? null}
          onChange={(chosen) => {
            onChange(chosen?.id);
          }}
          labelOf={textWithCode}
          keyOf={({ id }) => id}
          hasArrow
          renderOption={(role) => (
            <Box sx={{ display: 'flex', gap: 1, width: '100%' }}>
              <Box component="span" sx={{ color: 'text.secondary', minWidth: 48 }}>
                {role.code}
              </Box>
              <Box component="span" sx={{ flex: 1 }}>
                {title(role)}
              </Box>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                <ClientOf role={role} />
              </Box>
            </Box>
          )}
          field={{ id: ids.control, help: ids.help, invalid: error !== undefined, disabled, autoFocus }}
        />
      )}
    </FieldFrame>
  );
}
