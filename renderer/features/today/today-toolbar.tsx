import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Maximize, Printer, TabletSmartphone, UserPlus } from 'lucide-react';
import type { Ref } from 'react';
import { ActionMenu } from '@ui/action-menu';
import { ChoiceButtons } from '@ui/choice-group';
import { Icon } from '@ui/icon';
import { KeyHint } from '@ui/key-hint';
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
  readonly onFullScreen: () => void;
  readonly onKiosk: () => void;
}

/** The search that checks people in, and the desk's two other acts. */
export function TodayToolbar(props: TodayToolbarProps) {
  const { search, inputRef, whose, onWhose, onWalkIn, onPrint, onFullScreen, onKiosk } = props;
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
      <Button startIcon={<Icon of={UserPlus} />} endIcon={<KeyHint keys="w" />} onClick={onWalkIn}>
        {words('walkIn')}
      </Button>
      <Button startIcon={<Icon of={Printer} />} endIcon={<KeyHint keys="p" />} onClick={onPrint}>
        {words('daySheet')}
      </Button>
      <ActionMenu
        label={words('moreActs')}
        actions={[
          { label: words('fullScreen'), icon: Maximize, keys: 'f11', onChoose: onFullScreen },
          { label: words('kiosk'), icon: TabletSmartphone, onChoose: onKiosk },
        ]}
      />
    </>
  );
}
