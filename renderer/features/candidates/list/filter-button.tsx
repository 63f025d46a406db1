import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { ListFilter, X } from 'lucide-react';
import { useState } from 'react';
import { filterSize, noFilter, type CandidateFilter } from '@shared/domain/candidate/candidate-filter';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { PopoverFrame } from '@ui/popover-frame';
import { TextInput } from '@ui/text-input';
import { FilterFields, type FilterChoices } from './filter-fields';
import { withSaved, type ListView } from './list-view';

interface FilterButtonProps {
  readonly filter: CandidateFilter;
  readonly onFilter: (filter: CandidateFilter) => void;
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
  readonly choices: FilterChoices;
}

const popoverWidth = 460;

/** A button that goes away or is switched off by its own press leaves the focus to what it stood in, where Esc is heard. */
const focusPopover = (button: HTMLElement): void => {
  button.closest<HTMLElement>('[role="dialog"]')?.focus();
};

/** Opens the parts of the filter and the saved ones; the button says how many parts are set. */
export function FilterButton({ filter, onFilter, view, onView, choices }: FilterButtonProps) {
  const words = useWords('candidateList');
  const [anchor, setAnchor] = useState<HTMLElement>();
  const count = filterSize(filter);
  return (
    <>
      <Button
        startIcon={<Icon of={ListFilter} />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        {count === 0 ? words('filter.button') : words('filter.counted', { count })}
      </Button>
      <PopoverFrame
        label={words('filter.title')}
        anchor={anchor}
        width={popoverWidth}
        onClose={() => {
          setAnchor(undefined);
        }}
      >
        <FilterFields filter={filter} onChange={onFilter} {...choices} />
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', mt: 1.5 }}>
          <Button
            size="small"
            disabled={count === 0}
            onClick={({ currentTarget }) => {
              focusPopover(currentTarget);
              onFilter(noFilter);
            }}
          >
            {words('filter.clear')}
          </Button>
        </Box>
        <SavedFilters filter={filter} onFilter={onFilter} view={view} onView={onView} />
      </PopoverFrame>
    </>
  );
}

type SavedFiltersProps = Omit<FilterButtonProps, 'choices'>;

function SavedFilters({ filter, onFilter, view, onView }: SavedFiltersProps) {
  const words = useWords('candidateList');
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const names = Object.keys(view.saved).sort((a, b) => a.localeCompare(b));
  const save = (): void => {
    setTried(name.trim() === '');
    if (name.trim() === '') return;
    onView(withSaved(view, name.trim(), filter));
    setName('');
  };
  return (
    <Box
      component="section"
      aria-label={words('saved.title')}
      sx={{ borderTop: '1px solid', borderColor: 'onward.line.hair', mt: 2, pt: 2 }}
    >
      <Box sx={{ typography: 'h5', mb: 1 }}>{words('saved.title')}</Box>
      {names.length === 0 && (
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{words('saved.none')}</Box>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {names.map((saved) => (
          <Box key={saved} sx={{ display: 'flex', alignItems: 'center' }}>
            <Button
              size="small"
              onClick={() => {
                onFilter(view.saved[saved] ?? noFilter);
              }}
            >
              {saved}
            </Button>
            <Tooltip title={words('saved.remove', { name: saved })}>
              <IconButton
                size="small"
                aria-label={words('saved.remove', { name: saved })}
                onClick={({ currentTarget }) => {
                  focusPopover(currentTarget);
                  onView(withSaved(view, saved, null));
                }}
              >
                <Icon of={X} side={14} />
              </IconButton>
            </Tooltip>
          </Box>
        ))}
      </Box>
      {filterSize(filter) > 0 && (
        <Box sx={{ display: 'flex', alignItems: 'flex-end', gap: 1, mt: 1.5 }}>
          <Box sx={{ flex: 1 }}>
            <TextInput
              label={words('saved.name')}
              value={name}
              onChange={setName}
              error={tried && name.trim() === '' ? words('saved.nameNeeded') : undefined}
            />
          </Box>
          <Button onClick={save}>{words('saved.save')}</Button>
        </Box>
      )}
    </Box>
  );
}
