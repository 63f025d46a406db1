import Box from '@mui/material/Box';
import { Search } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useCommand } from './commands/use-commands';
import { useWords } from './i18n/words';
import { SearchInput } from './search-input';

interface ListSearchProps {
  /** In pixels. */
  readonly width: number;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Opens what the list shows first. */
  readonly onEnter: () => void;
}

/** The search field over a list: `/` leads into it, Enter opens the first of what it found. */
export function ListSearch({ width, onEnter, ...field }: ListSearchProps) {
  const words = useWords('common');
  const input = useRef<HTMLInputElement>(null);
  useCommand({
    ...{ id: 'find-here', label: words('findHere'), icon: Search, keys: '/' },
    run: () => input.current?.focus(),
  });
  return (
    <Box sx={{ width }}>
      <SearchInput
        {...field}
        inputRef={input}
        onKey={({ key }) => {
          if (key === 'Enter') onEnter();
        }}
      />
    </Box>
  );
}

/** How many of how many are listed; takes the room that is left, so that what follows stands at the right. */
export function ListCount({ children }: { readonly children: ReactNode }) {
  return (
    <Box role="status" sx={{ typography: 'body2', color: 'text.secondary', flex: 1 }}>
      {children}
    </Box>
  );
}
