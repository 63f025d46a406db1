import Box from '@mui/material/Box';
import type { Client } from '@shared/domain/client/client';
import { nameIn } from '@shared/domain/own-name';
import { FindInput } from '@ui/find-input';
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
  return (
    // Before a button beside it loses any of its room, the field does.
    <Box sx={{ flex: `0 99 ${widest}px`, minWidth: narrowest }}>
      <FindInput
        options={offered}
        value={client}
        onChange={onChange}
        labelOf={(named) => nameIn(language, named)}
        keyOf={({ id }) => id}
        textOf={({ name, nameZh }) => `${name} ${nameZh}`}
        noneText={words('noClient')}
        clearText={words('allClients')}
        field={{ name: words('whichClient'), placeholder: words('allClients') }}
      />
    </Box>
  );
}
