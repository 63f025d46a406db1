import Box from '@mui/material/Box';
import type { SxProps, Theme } from '@mui/material/styles';
import { useMemo, useRef, type HTMLAttributes } from 'react';
import type { OfficeFacts } from '@shared/commands/office-facts';
import { civilOf, type LocalDate } from '@shared/time/local-date';
import type { InterviewView } from '@data/queries/interviews';
import { useElementSize } from '@ui/use-element-size';
import { useFormat } from '@ui/i18n/format';
import { useNow, useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { monthWeeks } from '../calendar-view';
import { blockStyles } from '../grid/block-styles';
import { useBlockText } from '../grid/block-text';
import { openOn } from '../grid/grid-model';
import type { GridPlace } from '../grid/time-grid';
import { useGridWalk, type GridFocus } from '../grid/use-grid-walk';
import { useHolidayText } from '../use-holiday-text';
import { useTextMeasure } from '../use-text-measure';
import { cellSize, MonthDay, stopsPerDay } from './month-day';
import { useMonthDrag } from './use-month-drag';

interface MonthGridProps {
  readonly date: LocalDate;
  readonly interviews: readonly InterviewView[];
  readonly facts: OfficeFacts;
  /** Null where this person may not move. */
  readonly onDrop: ((interviewId: string, date: LocalDate) => void) | null;
  readonly onOpen: (interviewId: string) => void;
  readonly onDay: (date: LocalDate) => void;
  readonly onFocusPlace: (place: GridPlace | null) => void;
  readonly cardHandlers: HTMLAttributes<HTMLElement>;
}

const headHeight = 25;
const daysPerWeek = 7;

const monthStyles: SxProps<Theme> = (theme) => ({
  flex: 1,
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  userSelect: 'none',
  ...blockStyles(theme),
});

/** The weeks that hold a day of the month. */
const weeksOf = (date: LocalDate): readonly (readonly LocalDate[])[] =>
  monthWeeks(date).filter((week) => week.some((day) => civilOf(day).month === civilOf(date).month));

function byDate(interviews: readonly InterviewView[]): ReadonlyMap<LocalDate, readonly InterviewView[]> {
  const days = new Map<LocalDate, InterviewView[]>();
  for (const view of interviews) {
    const { date } = view.interview.planned;
    const day = days.get(date);
    if (day) day.push(view);
    else days.set(date, [view]);
  }
  return days;
}

function placeOf(weeks: readonly (readonly LocalDate[])[], focus: GridFocus | null): GridPlace | null {
  const date = focus && weeks[Math.floor(focus.minute / stopsPerDay)]?.[focus.column];
  if (focus === null || !date) return null;
  return { column: { key: date, date, lane: null, blocks: [], open: [] }, interviewId: focus.interviewId };
}

/** The weeks of a month, as many lines a day as there is height. What is dragged stays: letting go only proposes. */
export function MonthGrid(props: MonthGridProps) {
  const { date, interviews, facts, onDrop, onOpen, onDay, onFocusPlace, cardHandlers } = props;
  const words = useWords('calendarViews');
  const format = useFormat();
  const holidayText = useHolidayText();
  const { zone, zoneRules } = useOfficeTime();
  const today = zoneRules.toLocal(useNow(), zone).date;
  const frame = useRef<HTMLDivElement>(null);
  const room = useElementSize(frame);
  const blockText = useBlockText(facts.travel);
  const measure = useTextMeasure();
  const weeks = useMemo(() => weeksOf(date), [date]);
  const days = useMemo(() => byDate(interviews), [interviews]);
  const drag = useMonthDrag(onDrop);
  const walk = useGridWalk({
    grid: frame,
    onFocus: (focus) => {
      onFocusPlace(placeOf(weeks, focus));
    },
  });
  const cell = (room.height - headHeight) / weeks.length - cellSize.head - 1;
  const shared = {
    ...{ blockText, measure, onOpen, onDay },
    width: room.width / daysPerWeek,
    lines: Math.max(1, Math.floor(cell / (cellSize.line + cellSize.gap))),
    tabStop: walk.last ?? date,
    mayMove: onDrop !== null,
  };
  return (
    <Box
      ref={frame}
      role="group"
      aria-label={words('grid')}
      {...cardHandlers}
      {...drag.handlers}
      onPointerDown={(event) => {
        cardHandlers.onPointerDown?.(event);
        drag.handlers.onPointerDown(event);
      }}
      onFocus={(event) => {
        walk.handlers.onFocus(event);
        cardHandlers.onFocus?.(event);
      }}
      onBlur={(event) => {
        walk.handlers.onBlur(event);
        cardHandlers.onBlur?.(event);
      }}
      onKeyDown={(event) => {
        cardHandlers.onKeyDown?.(event);
        walk.handlers.onKeyDown(event);
      }}
      sx={monthStyles}
    >
      <Box sx={{ display: 'flex', flex: 'none', height: headHeight, alignItems: 'center' }}>
        {weeks[0]?.map((day) => (
          <Box key={day} sx={{ flex: '1 1 0', px: '8px', typography: 'h6', color: 'text.secondary' }}>
            {format.weekday(day)}
          </Box>
        ))}
      </Box>
      {weeks.map((week, row) => (
        <Box
          key={week[0]}
          sx={{
            display: 'flex',
            flex: '1 1 0',
            minHeight: 0,
            borderTop: '1px solid',
            borderColor: 'onward.line.hair',
          }}
        >
          {week.map((day, weekday) => (
            <MonthDay
              key={day}
              {...{ weekday, shared }}
              date={day}
              week={row}
              interviews={days.get(day) ?? []}
              holiday={holidayText(facts, day)}
              isToday={day === today}
              isOutside={civilOf(day).month !== civilOf(date).month}
              isOpen={openOn(day, facts).length > 0}
              isDropTarget={drag.over === day}
            />
          ))}
        </Box>
      ))}
    </Box>
  );
}
