import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { WeatherChoice, WeatherRow } from '@shared/domain/interview/weather-plan';
import { Icon } from '@ui/icon';
import { useJoined } from '@ui/i18n/marks';
import { choiceIcons, isSameChoice, possibleChoices, type ChoiceText } from './choice-look';

interface ChoiceMenuProps {
  readonly row: WeatherRow;
  /** What is being chosen, with whose interview; read out. */
  readonly label: string;
  readonly text: ChoiceText;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onChoose: (choice: WeatherChoice) => void;
}

const keyOf = (choice: WeatherChoice): string =>
  choice.kind === 'move'
    ? [choice.slot.planned.date, choice.slot.planned.startMinute, choice.slot.roomId].join(' ')
    : choice.kind;

/** What becomes of one interview, and what else could. */
export function ChoiceMenu({ row, label, text, open, onOpen, onChoose }: ChoiceMenuProps) {
  const joined = useJoined();
  const [button, setButton] = useState<HTMLElement | null>(null);
  const { choice } = row;
  const shown = text(row, choice, 'row');
  const colour = choice.kind === 'undecided' ? 'onward.warning.text' : 'text.primary';
  return (
    <>
      <Button
        ref={setButton}
        fullWidth
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={joined.labelled(label, shown)}
        startIcon={<Icon of={choiceIcons[choice.kind]} />}
        endIcon={<Icon of={ChevronDown} />}
        onClick={() => {
          onOpen(true);
        }}
        sx={{
          justifyContent: 'flex-start',
          fontWeight: 400,
          color: choice.kind === 'leave' ? 'text.secondary' : colour,
          '& .MuiButton-endIcon': { ml: 'auto' },
        }}
      >
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
          {shown}
        </Box>
      </Button>
      <Menu
        open={open && button !== null}
        anchorEl={button}
        onClose={() => {
          onOpen(false);
        }}
        slotProps={{ list: { 'aria-label': label } }}
      >
        {possibleChoices(row).map((each) => (
          <MenuItem
            key={keyOf(each)}
            role="menuitemradio"
            aria-checked={isSameChoice(each, choice)}
            selected={isSameChoice(each, choice)}
            onClick={() => {
              onOpen(false);
              onChoose(each);
            }}
          >
            <ListItemIcon sx={{ minWidth: 0, color: 'text.secondary' }}>
              <Icon of={choiceIcons[each.kind]} />
            </ListItemIcon>
            {text(row, each, 'menu')}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
