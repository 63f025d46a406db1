import Autocomplete from '@mui/material/Autocomplete';
import OutlinedInput from '@mui/material/OutlinedInput';
import type { Client } from '@shared/domain/client/client';
import { nameIn } from '@shared/domain/own-name';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';

/** The client whose figures are asked for, with its names. */
export type ChosenClient = Pick<Client, 'id' | 'name' | 'nameZh'>;

interface ClientChoiceProps {
  /** Null for all clients. */
  readonly client: ChosenClient | null;
  readonly offered: readonly ChosenClient[];
  readonly onChange: (client: ChosenClient | null) => void;
}

const narrowest = 140;
const widest = 210;

/** Which client is counted: all of them, or one found by any part of its names. */
export function ClientChoice({ client, offered, onChange }: ClientChoiceProps) {
  const words = useWords('figures');
  const language = useLanguage();
  const nameOf = (named: ChosenClient): string => nameIn(language, named);
  return (
    <Autocomplete
      options={[...offered]}
      value={client}
      getOptionLabel={nameOf}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
      filterOptions={(options, { inputValue }) => {
        const typed = inputValue.trim().toLowerCase();
        return options.filter(({ name, nameZh }) => `${name} ${nameZh}`.toLowerCase().includes(typed));
      }}
      autoHighlight
      openOnFocus
      // The field opens itself; a button beside it would be one more in the way of Tab and of the eye.
      forcePopupIcon={false}
      clearText={words('allClients')}
      noOptionsText={words('noClient')}
      onChange={(_event, chosen) => {
        onChange(chosen);
      }}
      sx={{ flex: `0 1 ${widest}px`, minWidth: narrowest }}
      renderInput={({ slotProps }) => (
        <OutlinedInput
          fullWidth
          ref={slotProps.input.ref}
          className={slotProps.input.className}
          startAdornment={slotProps.input.startAdornment}
          endAdornment={slotProps.input.endAdornment}
          onMouseDown={slotProps.input.onMouseDown}
          placeholder={words('allClients')}
          inputProps={{ ...slotProps.htmlInput, 'aria-label': words('whichClient') }}
        />
      )}
    />
  );
}
