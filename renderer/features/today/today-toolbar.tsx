import Box from '@mui/material/Box';
import { Printer, UserPlus } from 'lucide-react';
import type { Ref } from 'react';
import type { Command } from '@ui/commands/command';
import { CommandButton, menuActionOf } from '@ui/commands/command-button';
import { ActionMenu } from '@ui/action-menu';
import { ChoiceButtons } from '@ui/choice-group';
import { SearchInput } from '@ui/search-input';
import { useWords } from '@ui/i18n/words';
import type { TodaySearch } from './use-today-search';

/** Mine, or everybody's. */
export type Whose = 'mine' | 'whole';

interface TodayToolbarProps {
  readonly search: TodaySearch;
  readonly inputRef: Ref<HTMLInputElement>;
  /** Null for the front desk, which always sees the whole office. */
  readonly whose: Whose | null;
  readonly onWhose: (whose: Whose) => void;
  readonly onWalkIn: () => void;
  readonly onPrint: () => void;
  /** What is not worth a button of its own. */
  readonly menu: readonly Command[];
}

/** The search that checks people in, and the desk's two other acts. */
export function TodayToolbar(props: TodayToolbarProps) {
  const { search, inputRef, whose, onWhose, onWalkIn, onPrint, menu } = props;
  const words = useWords('today');
  return (
    <>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <SearchInput
          label={words('searchHelp')}
          value={search.typed}
          onChange={search.type}
          onKey={search.onKey}
          inputRef={inputRef}
          autoFocus
        />
      </Box>
      {whose && (
        <ChoiceButtons
          name={words('whose')}
          value={whose}
          choices={[
            { value: 'mine', label: words('mine') },
            { value: 'whole', label: words('whole') },
          ]}
          onChange={onWhose}
        />
      )}
      <CommandButton
        command={{ id: 'today.walk-in', label: words('walkIn'), icon: UserPlus, keys: 'w', run: onWalkIn }}
      />
      <CommandButton
        command={{ id: 'print', label: words('daySheet'), icon: Printer, keys: 'p', run: onPrint }}
      />
      <ActionMenu label={words('moreActs')} actions={menu.map(menuActionOf)} />
    </>
  );
}
