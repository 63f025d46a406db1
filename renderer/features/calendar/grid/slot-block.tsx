import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { CalendarX2, CircleDashed, Ellipsis } from 'lucide-react';
import type { StandingSlot } from '@shared/domain/office/standing-slots';
import { ActionMenu } from '@ui/action-menu';
import { forReadersOnly } from '@ui/for-readers-only';
import { Icon } from '@ui/icon';
import { radius, size, stroke } from '@ui/measures';
import { useFormat } from '@ui/i18n/format';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import type { BlockBox } from './interview-block';

interface SlotBlockProps {
  readonly slot: StandingSlot;
  readonly roomName: string;
  readonly recruiterName: string;
  readonly box: BlockBox;
  readonly column: number;
  readonly walkKey: string;
  readonly isTabStop: boolean;
  /** Null where this person may not book. */
  readonly onBook: (() => void) | null;
  /** Lets it drop out on this date; null where it is not theirs to set. */
  readonly onExcept: (() => void) | null;
}

/** Heights and widths, px, from which there is room for a second line and for the menu. */
const twoLines = 34;
const roomForMenu = { width: 110, height: 26 } as const;

/** An hour kept for office interviews that nobody is booked into yet. Pressing it books there. */
export function SlotBlock(props: SlotBlockProps) {
  const { slot, roomName, recruiterName, box, column, walkKey, isTabStop, onBook, onExcept } = props;
  const words = useWords('calendarViews');
  const joined = useJoined();
  const format = useFormat();
  const { startMinute, durationMinutes } = slot;
  const times = `${format.minute(startMinute)}–${format.minute(startMinute + durationMinutes)}`;
  const below = [roomName, recruiterName].filter((text) => text !== '');
  const hasMenu = onExcept !== null && box.width >= roomForMenu.width && box.height >= roomForMenu.height;
  return (
    <Box style={box} sx={{ position: 'absolute' }}>
      <Box
        component="button"
        type="button"
        aria-disabled={onBook === null}
        data-stop={walkKey}
        data-column={column}
        data-minute={startMinute}
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => onBook?.()}
        sx={{
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'flex-start',
          boxSizing: 'border-box',
          width: '100%',
          height: '100%',
          overflow: 'hidden',
          pl: '5px',
          pr: hasMenu ? '26px' : '5px',
          py: 0,
          font: 'inherit',
          typography: 'body2',
          textAlign: 'left',
          whiteSpace: 'nowrap',
          cursor: onBook === null ? 'default' : 'pointer',
          color: 'onward.neutral.text',
          bgcolor: 'onward.surface.paper',
          border: '1px dashed',
          borderColor: 'onward.line.control',
          borderRadius: `${radius.officeEvent}px`,
          '&:focus-visible': {
            outline: `${stroke.focus}px solid`,
            outlineColor: 'onward.focus',
            outlineOffset: stroke.focusOffset,
          },
        }}
      >
        <Box component="span" sx={forReadersOnly}>
          {joined.parts([times, words('slot'), ...below])}
        </Box>
        <Box
          component="span"
          aria-hidden
          sx={{ display: 'flex', alignItems: 'center', gap: '4px', maxWidth: '100%' }}
        >
          <Icon of={CircleDashed} side={size.iconSmall} />
          <Box
            component="span"
            sx={{ fontWeight: 'fontWeightBold', overflow: 'hidden', textOverflow: 'ellipsis' }}
          >
            {words('slot')}
          </Box>
        </Box>
        {box.height >= twoLines && below.length > 0 && (
          <Box
            component="span"
            aria-hidden
            sx={{ maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis' }}
          >
            {below.join(' · ')}
          </Box>
        )}
      </Box>
      {hasMenu && (
        <ActionMenu
          ofRow
          actions={[{ label: words('notOnThisDate'), icon: CalendarX2, onChoose: onExcept }]}
          renderButton={(open, expanded) => (
            <IconButton
              aria-label={words('slotActs')}
              aria-haspopup="menu"
              aria-expanded={expanded}
              tabIndex={isTabStop ? 0 : -1}
              onClick={(event) => {
                open(event.currentTarget);
              }}
              sx={{
                position: 'absolute',
                top: 1,
                right: 1,
                p: 0,
                width: size.minimumTarget,
                height: size.minimumTarget,
              }}
            >
              <Icon of={Ellipsis} />
            </IconButton>
          )}
        />
      )}
    </Box>
  );
}
