import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { useWords } from './i18n/words';

interface ReadyTextPickerProps {
  readonly id: string;
  readonly shownId: string;
  readonly titles: readonly { readonly id: string; readonly title: string }[];
  readonly onPick: (id: string) => void;
}

/** Which of the ready texts is shown. */
export function ReadyTextPicker({ id, shownId, titles, onPick }: ReadyTextPickerProps) {
  const words = useWords('common');
  return (
    <Select<string>
      id={id}
      value={shownId}
      onChange={(event) => {
        onPick(event.target.value);
      }}
      SelectDisplayProps={{ 'aria-label': words('whichText') }}
      sx={{ flex: 1, minWidth: 0 }}
    >
      {titles.map((text) => (
        <MenuItem key={text.id} value={text.id}>
          {text.title}
        </MenuItem>
      ))}
    </Select>
  );
}
