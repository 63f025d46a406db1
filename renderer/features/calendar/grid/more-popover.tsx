import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import { Icon } from '@ui/icon';
import { PopoverFrame } from '@ui/popover-frame';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { iconOf, type useBlockText } from './block-text';
import type { GridBlock } from './grid-model';

interface MorePopoverProps {
  readonly label: string;
  readonly anchor: HTMLElement | undefined;
  readonly blocks: readonly GridBlock[];
  readonly blockText: ReturnType<typeof useBlockText>;
  readonly onOpen: (interviewId: string) => void;
  readonly onClose: () => void;
}

const listWidth = 320;

/** A line of the list: the interview as its block would have said it. */
function MoreLine({
  block,
  blockText,
  onOpen,
}: Pick<MorePopoverProps, 'blockText' | 'onOpen'> & { readonly block: GridBlock }) {
  const words = useWords('calendarViews');
  const format = useFormat();
  const times = `${format.minute(block.start)}–${format.minute(block.end)}`;
  if (block.kind !== 'interview') {
    const what =
      block.kind === 'slot' ? words('slot') : block.kind === 'busy' ? words('busy') : words('onTheWay');
    return (
      <Box component="li" sx={{ px: 1, py: 0.5, color: 'text.secondary' }}>
        {`${times} ${what}`}
      </Box>
    );
  }
  const { names, parts } = blockText(block.view, { inRoomLane: false, ofEverybody: true });
  const facts = parts.map(({ text }) => text).filter((text) => text !== format.minute(block.start));
  return (
    <li>
      <ListItemButton
        sx={{ px: 1, py: 0.5, gap: 1, alignItems: 'flex-start' }}
        onClick={() => {
          onOpen(block.view.interview.id);
        }}
      >
        <Box sx={{ pt: '2px' }}>
          <Icon of={iconOf(block.view)} />
        </Box>
        <Box sx={{ minWidth: 0 }}>
          <Box sx={{ fontWeight: 'fontWeightMedium' }}>{names[0]}</Box>
          <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{[times, ...facts].join(' · ')}</Box>
        </Box>
      </ListItemButton>
    </li>
  );
}

/** The blocks that found no room, each of which opens as it would have from the grid. */
export function MorePopover({ label, anchor, blocks, blockText, onOpen, onClose }: MorePopoverProps) {
  return (
    <PopoverFrame label={label} anchor={anchor} width={listWidth} onClose={onClose}>
      <List disablePadding>
        {blocks.map((block) => (
          <MoreLine
            key={block.key}
            {...{ block, blockText }}
            onOpen={(interviewId) => {
              onClose();
              onOpen(interviewId);
            }}
          />
        ))}
      </List>
    </PopoverFrame>
  );
}
