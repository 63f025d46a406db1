import Box from '@mui/material/Box';
import { useState } from 'react';
import { stageAfter } from '@shared/domain/interview/lifecycle';
import { civilOf, type LocalDate } from '@shared/time/local-date';
import type { InterviewView } from '@data/queries/interviews';
import { forReadersOnly } from '@ui/for-readers-only';
import { Icon } from '@ui/icon';
import { size, stroke } from '@ui/measures';
import { useFormat } from '@ui/i18n/format';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import type { TextMeasure } from '../grid/block-lines';
import { blockClasses, iconOf, type useBlockText } from '../grid/block-text';
import { interviewBlock } from '../grid/grid-model';
import { MorePopover } from '../grid/more-popover';

/** Lengths of a day's cell in CSS px. */
export const cellSize = { head: 22, line: 18, gap: 2 } as const;
/** Stops of one day in the order of the arrows; more than a day ever shows. */
export const stopsPerDay = 100;

/** What every day of the month shares. */
export interface MonthShared {
  readonly blockText: ReturnType<typeof useBlockText>;
  readonly measure: TextMeasure;
  readonly width: number;
  /** Lines of a cell below its head. */
  readonly lines: number;
  readonly tabStop: string | undefined;
  readonly mayMove: boolean;
  readonly onOpen: (interviewId: string) => void;
  readonly onDay: (date: LocalDate) => void;
}

interface MonthDayProps {
  readonly date: LocalDate;
  readonly week: number;
  readonly weekday: number;
  readonly interviews: readonly InterviewView[];
  readonly holiday: string;
  readonly isToday: boolean;
  readonly isOutside: boolean;
  readonly isOpen: boolean;
  readonly isDropTarget: boolean;
  readonly shared: MonthShared;
}

interface StopProps {
  readonly walkKey: string;
  readonly weekday: number;
  readonly order: number;
  readonly tabStop: string | undefined;
}

const stop = ({ walkKey, weekday, order, tabStop }: StopProps) => ({
  'data-stop': walkKey,
  'data-column': weekday,
  'data-minute': order,
  tabIndex: tabStop === walkKey ? 0 : -1,
});

const quietButton = {
  font: 'inherit',
  p: 0,
  border: 0,
  bgcolor: 'transparent',
  color: 'inherit',
  cursor: 'pointer',
  borderRadius: '4px',
  '&:hover': { bgcolor: 'onward.surface.hover' },
  '&:focus-visible': { outline: `${stroke.focus}px solid`, outlineColor: 'onward.focus' },
} as const;

const linePadding = 5;
/** Px of a line that are neither icon, time nor name: bar, padding, gaps, and the edge of the cell. */
const besideName = 36;

function MonthLine({
  view,
  shared,
  ...place
}: { readonly view: InterviewView; readonly shared: MonthShared } & StopProps) {
  const format = useFormat();
  const { names, label } = shared.blockText(view, { inRoomLane: false, ofEverybody: true });
  const { interview } = view;
  const time = format.minute(interview.planned.startMinute);
  const room = shared.width - size.iconSmall - besideName - shared.measure.plain(time);
  const name = names.find((one) => shared.measure.bold(one) <= room) ?? names.at(-1);
  const movable = shared.mayMove && stageAfter(interview, 'move') !== null;
  return (
    <Box
      component="button"
      type="button"
      className={blockClasses(view)}
      data-interview={interview.id}
      {...(movable && { 'data-movable': '' })}
      {...stop(place)}
      onClick={() => {
        shared.onOpen(interview.id);
      }}
      sx={{
        display: 'block',
        width: '100%',
        height: cellSize.line,
        px: `${linePadding}px`,
        py: 0,
        position: 'relative',
        textAlign: 'left',
      }}
    >
      <Box component="span" sx={forReadersOnly}>
        {label}
      </Box>
      <div aria-hidden className="onward-event-line">
        <Icon of={iconOf(view)} side={size.iconSmall} />
        {time}
        <span className="onward-event-name">{name}</span>
      </div>
    </Box>
  );
}

/** One day of the month: its number, its holiday, as many interviews as fit, and how many more there are. */
export function MonthDay(props: MonthDayProps) {
  const { date, week, weekday, interviews, holiday, isToday, isOutside, isOpen, isDropTarget, shared } =
    props;
  const words = useWords('calendarViews');
  const joined = useJoined();
  const calendar = useWords('calendar');
  const format = useFormat();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const fits = interviews.length <= shared.lines ? interviews.length : Math.max(0, shared.lines - 1);
  const away = interviews.slice(fits);
  const first = week * stopsPerDay;
  const place = { weekday, tabStop: shared.tabStop };
  const label = [format.fullDate(date), holiday, words('booked', { count: interviews.length })];
  const moreLabel = calendar('moreThat', { count: away.length });
  return (
    <Box
      role="group"
      aria-label={joined.parts(label)}
      data-day={date}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        gap: `${cellSize.gap}px`,
        flex: '1 1 0',
        minWidth: 0,
        px: '3px',
        overflow: 'hidden',
        borderLeft: '1px solid',
        borderColor: 'onward.line.hair',
        bgcolor: isDropTarget
          ? 'onward.surface.selected'
          : isOpen
            ? 'onward.surface.paper'
            : 'onward.surface.app',
      }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          height: cellSize.head,
          flex: 'none',
          gap: 0.5,
          typography: 'body2',
        }}
      >
        <Box
          title={holiday}
          sx={{
            flex: 1,
            minWidth: 0,
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
            color: 'onward.error.text',
          }}
        >
          {holiday}
        </Box>
        <Box
          component="button"
          type="button"
          title={words('openDay')}
          aria-label={format.fullDate(date)}
          {...stop({ ...place, walkKey: date, order: first })}
          onClick={() => {
            shared.onDay(date);
          }}
          sx={{
            ...quietButton,
            minWidth: size.minimumTarget,
            height: cellSize.head,
            fontWeight: 'fontWeightBold',
            color: isToday ? 'primary.main' : isOutside ? 'onward.textTertiary' : 'text.secondary',
          }}
        >
          {civilOf(date).day}
        </Box>
      </Box>
      {interviews.slice(0, fits).map((view, at) => (
        <MonthLine
          key={view.interview.id}
          {...{ view, shared, ...place }}
          walkKey={view.interview.id}
          order={first + 1 + at}
        />
      ))}
      {away.length > 0 && (
        <Box
          component="button"
          type="button"
          aria-haspopup="dialog"
          aria-label={joined.parts([moreLabel, format.fullDate(date)])}
          {...stop({ ...place, walkKey: `${date} more`, order: first + 1 + fits })}
          onClick={(event) => {
            setAnchor(event.currentTarget);
          }}
          sx={{
            ...quietButton,
            height: cellSize.line,
            textAlign: 'left',
            px: '5px',
            typography: 'body2',
            color: 'text.secondary',
          }}
        >
          {moreLabel}
        </Box>
      )}
      <MorePopover
        label={moreLabel}
        anchor={anchor}
        blocks={away.map(interviewBlock)}
        blockText={shared.blockText}
        onOpen={shared.onOpen}
        onClose={() => {
          setAnchor(undefined);
        }}
      />
    </Box>
  );
}
