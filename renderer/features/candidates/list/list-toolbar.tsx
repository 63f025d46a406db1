import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { UserPlus } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { KeyHint } from '@ui/key-hint';
import { SearchInput } from '@ui/search-input';
import { ariaShortcut } from '@ui/shortcut-text';
import { FilterButton } from './filter-button';
import { ViewButton } from './view-button';

interface ListToolbarProps extends ComponentProps<typeof FilterButton> {
  readonly search: Omit<ComponentProps<typeof SearchInput>, 'label'>;
  /** How many are listed, of how many; undefined until they are read. */
  readonly shown: number | undefined;
  readonly total: number | undefined;
  readonly onNew: () => void;
  /** People in and out as files. */
  readonly files: ReactNode;
}

const searchWidth = 400;

/** Finding, filtering and arranging the list, and the way to a new candidate. */
export function ListToolbar({ search, shown, total, onNew, files, ...filter }: ListToolbarProps) {
  const words = useWords('candidates');
  const own = useWords('candidateList');
  const format = useFormat();
  return (
    <>
      <Box sx={{ flex: `0 1 ${searchWidth}px`, minWidth: 0 }}>
        <SearchInput label={own('search')} {...search} />
      </Box>
      <FilterButton {...filter} />
      <ViewButton view={filter.view} onView={filter.onView} />
      <Box role="status" sx={{ typography: 'body2', color: 'text.secondary', flex: 1, whiteSpace: 'nowrap' }}>
        {shown !== undefined &&
          total !== undefined &&
          words('list.shown', { shown: format.count(shown), total: format.count(total) })}
      </Box>
      {files}
      <Button
        variant="contained"
        startIcon={<Icon of={UserPlus} />}
        endIcon={<KeyHint keys="n" onButton />}
        aria-keyshortcuts={ariaShortcut('n')}
        onClick={onNew}
        sx={{ flexShrink: 0 }}
      >
        {words('list.newCandidate')}
      </Button>
    </>
  );
}
