import Box from '@mui/material/Box';
import type { OfficeFacts } from '@shared/commands/office-facts';
import { occupyingStages } from '@shared/domain/interview/interview';
import { civilOf, type LocalDate } from '@shared/time/local-date';
import { Initials } from '@ui/initials';
import { stroke } from '@ui/measures';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { useHolidayText } from '../use-holiday-text';
import { gridSize } from './grid-measures';
import type { GridColumn } from './grid-model';

interface HeadText {
  readonly title: string;
  readonly note: string;
  readonly isHoliday: boolean;
}

function useCounts(): (column: GridColumn) => readonly string[] {
  const words = useWords('calendarViews');
  const format = useFormat();
  return ({ blocks, lane }) => {
    const standing = blocks.flatMap((block) =>
      block.kind === 'interview' && occupyingStages.includes(block.view.interview.stage)
        ? [block.view.interview]
        : [],
    );
    const held = standing.filter(({ stage }) => stage === 'held-slot').length;
    const free = blocks.filter(({ kind }) => kind === 'slot').length;
    const booked = standing.length - held;
    const minutes = standing.reduce((sum, { planned }) => sum + planned.durationMinutes, 0);
    return [
      booked > 0 || lane !== null ? words('booked', { count: booked }) : '',
      lane === null && held + free > 0 ? words('held', { count: held + free }) : '',
      lane !== null && minutes > 0 ? format.duration(minutes) : '',
    ].filter((text) => text !== '');
  };
}

/** When the office closes on its longest day, minutes of the day. */
const latestClose = ({ profile }: OfficeFacts): number =>
  Math.max(0, ...Object.values(profile.hours).flatMap((spans) => spans.map(({ to }) => to)));

/** What stands above a column: the day with its holiday, or whose lane it is, and how much is booked. */
export function useHeadText(facts: OfficeFacts): (column: GridColumn) => HeadText {
  const words = useWords('calendarViews');
  const calendar = useWords('calendar');
  const format = useFormat();
  const holidayText = useHolidayText();
  const counts = useCounts();
  return (column) => {
    const { date, lane, open } = column;
    const booked = counts(column);
    if (lane) return { title: lane.name, note: booked.join(' · '), isHoliday: false };
    const holiday = holidayText(facts, date);
    const close = open.at(-1)?.to;
    const usual = latestClose(facts);
    const early = close !== undefined && close < usual ? words('until', { time: format.minute(close) }) : '';
    const closed = holiday === '' && close === undefined ? calendar('closed') : holiday || early;
    return {
      title: words('dayHead', { weekday: format.weekday(date), day: civilOf(date).day }),
      note: [closed, ...booked].filter((text) => text !== '').join(' · '),
      isHoliday: holiday !== '',
    };
  };
}

interface ColumnHeadProps {
  readonly column: GridColumn;
  readonly at: number;
  readonly width: number;
  readonly text: HeadText;
  readonly today: LocalDate;
  readonly isTabStop: boolean;
  readonly walkKey: string;
  /** What pressing it does; read out. */
  readonly act: string;
  readonly onPress: () => void;
}

/** The head of a column, which is also where the arrows stop when the column is empty. */
export function ColumnHead(props: ColumnHeadProps) {
  const { column, at, width, text, today, isTabStop, walkKey, act, onPress } = props;
  const isToday = column.lane === null && column.date === today;
  return (
    <Box
      component="button"
      type="button"
      title={act}
      data-stop={walkKey}
      data-column={at}
      data-minute={-1}
      tabIndex={isTabStop ? 0 : -1}
      onClick={onPress}
      style={{ width }}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        flex: 'none',
        boxSizing: 'border-box',
        height: gridSize.head - 1,
        px: '8px',
        py: 0,
        font: 'inherit',
        textAlign: 'left',
        cursor: 'pointer',
        color: 'text.secondary',
        bgcolor: 'onward.surface.paper',
        border: 0,
        borderLeft: '1px solid',
        borderColor: 'onward.line.hair',
        overflow: 'hidden',
        '&:hover': { bgcolor: 'onward.surface.hover' },
        '&:focus-visible': {
          outline: `${stroke.focus}px solid`,
          outlineColor: 'onward.focus',
          outlineOffset: '-2px',
        },
      }}
    >
      {column.lane?.by === 'recruiter' && <Initials name={column.lane.name} />}
      <Box component="span" sx={{ display: 'block', minWidth: 0 }}>
        <Box
          component="span"
          sx={{
            typography: 'h5',
            display: 'block',
            whiteSpace: 'nowrap',
            color: isToday ? 'primary.main' : column.lane ? 'text.primary' : 'text.secondary',
          }}
        >
          {text.title}
        </Box>
        <Box
          component="span"
          title={text.note}
          sx={{
            typography: 'caption',
            display: 'block',
            whiteSpace: 'nowrap',
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            minHeight: 16,
            color: text.isHoliday ? 'onward.error.text' : 'onward.textTertiary',
          }}
        >
          {text.note}
        </Box>
      </Box>
    </Box>
  );
}
