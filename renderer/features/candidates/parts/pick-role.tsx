import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import type { RoleFace } from '@data/queries/role-faces';
import { FieldFrame, type FieldProps } from '@ui/field';
import { ClientOf, useRoleText, useRoleTitle } from './role-name';

interface PickRoleProps extends FieldProps {
  readonly roles: readonly RoleFace[];
  readonly value: string | undefined;
  readonly onChange: (roleId: string | undefined) => void;
}

/** One role, found by typing any part of its code, title or client. */
export function PickRole(props: PickRoleProps) {
  const { roles, value, onChange, autoFocus } = props;
  const text = useRoleText();
  const title = useRoleTitle();
  const textWithCode = (role: RoleFace): string => `${role.code} ${text(role)}`;
  return (
    <FieldFrame {...props}>
      {(ids) => (
        <Autocomplete
          id={ids.control}
          options={[...roles]}
          value={roles.find(({ id }) => id === value) ?? null}
          getOptionLabel={textWithCode}
          getOptionKey={({ id }) => id}
          isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
          autoHighlight
          openOnFocus
          onChange={(_event, chosen) => {
            onChange(chosen?.id);
          }}
          renderOption={({ key, ...option }, role) => (
            <Box component="li" key={key} {...option} sx={{ display: 'flex', gap: 1 }}>
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
          renderInput={({ slotProps, disabled }) => (
            <OutlinedInput
              fullWidth
              disabled={disabled}
              autoFocus={autoFocus}
              error={props.error !== undefined}
              ref={slotProps.input.ref}
              className={slotProps.input.className}
              startAdornment={slotProps.input.startAdornment}
              endAdornment={slotProps.input.endAdornment}
              onMouseDown={slotProps.input.onMouseDown}
              inputProps={{
                ...slotProps.htmlInput,
                'aria-describedby': ids.help,
                'aria-invalid': props.error !== undefined,
              }}
            />
          )}
        />
      )}
    </FieldFrame>
  );
}
