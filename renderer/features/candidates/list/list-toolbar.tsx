import Box from '@mui/material/Box';
import { UserPlus } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { CommandButton } from '@ui/commands/command-button';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { SearchInput } from '@ui/search-input';
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
      <CommandButton
        variant="contained"
        sx={{ flexShrink: 0 }}
        command={{
          id: 'new-candidate',
          label: words('list.newCandidate'),
          icon: UserPlus,
          keys: 'n',
          run: onNew,
        }}
      />
    </>
  );
}
