import Box from '@mui/material/Box';
import type { SxProps, Theme } from '@mui/material/styles';
import { CalendarOff, TrainFront, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { TravelBlock } from '@shared/domain/interview/travel-blocks';
import type { TravelTable } from '@shared/domain/interview/travel';
import { Icon } from '@ui/icon';
import { radius, size } from '@ui/measures';
import { forReadersOnly } from '@ui/for-readers-only';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import type { TextMeasure } from './block-lines';
import type { BusyBlock } from './grid-model';
import type { BlockBox } from './interview-block';

/** Under this height, px, a line of text is not drawn; it is still read out. */
const leastLine = 13;
const iconRoom = size.iconSmall + 2 * 5 + 4;

const hatched: SxProps<Theme> = (theme) => ({
  position: 'absolute',
  boxSizing: 'border-box',
  overflow: 'hidden',
  whiteSpace: 'nowrap',
  pointerEvents: 'none',
  px: '5px',
  borderRadius: `${radius.officeEvent}px`,
  color: 'text.secondary',
  backgroundImage: `repeating-linear-gradient(135deg, ${theme.vars.palette.onward.hatch} 0 5px, transparent 5px 10px)`,
});

interface HatchProps {
  readonly box: BlockBox;
  readonly icon: LucideIcon;
  /** Widest first; the last stands when none fits. */
  readonly texts: readonly string[];
  readonly measure: TextMeasure;
  readonly isWarning?: boolean;
}

/** Time that is taken, but by nothing one opens. */
function Hatch({ box, icon, texts, measure, isWarning = false }: HatchProps) {
  const text = texts.find((one) => measure.plain(one) <= box.width - iconRoom);
  const isLine = box.height >= leastLine && text !== undefined;
  return (
    <Box sx={hatched} style={box}>
      {isLine ? (
        <Box
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: '4px',
            height: '100%',
            maxHeight: 32,
            typography: 'body2',
            lineHeight: 1,
            color: isWarning ? 'onward.warning.text' : 'inherit',
          }}
        >
          <Icon of={icon} side={size.iconSmall} />
          {text}
        </Box>
      ) : (
        <Box component="span" sx={forReadersOnly}>
          {texts[0]}
        </Box>
      )}
    </Box>
  );
}

interface TravelHatchProps {
  readonly travel: TravelBlock;
  readonly table: TravelTable;
  readonly box: BlockBox;
  readonly measure: TextMeasure;
}

/** A way between two places; where there is too little room for it, how much is needed. */
export function TravelHatch({ travel, table, box, measure }: TravelHatchProps) {
  const words = useWords('calendarViews');
  const format = useFormat();
  const language = useLanguage();
  const nameOf = (id: string | null): string => {
    const district = table.districts.find((one) => one.id === id);
    return (language === 'en' ? district?.en : district?.zh) ?? '';
  };
  const { durationMinutes, neededMinutes, from, to } = travel;
  const isShort = durationMinutes < neededMinutes;
  const minutes = isShort
    ? words('wayShort', { room: durationMinutes, needed: format.duration(neededMinutes) })
    : format.duration(neededMinutes);
  const ends = from === to ? nameOf(from) : words('wayBetween', { from: nameOf(from), to: nameOf(to) });
  return (
    <Hatch
      box={box}
      icon={isShort ? TriangleAlert : TrainFront}
      texts={[words('way', { minutes, ends }), minutes]}
      measure={measure}
      isWarning={isShort}
    />
  );
}

/** Hours taken by somebody's own calendar. */
export function BusyHatch({
  busy,
  box,
  measure,
}: {
  readonly busy: BusyBlock;
  readonly box: BlockBox;
  readonly measure: TextMeasure;
}) {
  const words = useWords('calendarViews');
  const texts =
    busy.label === '' ? [words('busy')] : [words('busyWith', { label: busy.label }), words('busy')];
  return <Hatch box={box} icon={CalendarOff} texts={texts} measure={measure} />;
}
