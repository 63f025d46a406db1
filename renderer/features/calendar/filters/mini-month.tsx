import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { OfficeFacts } from '@shared/commands/office-facts';
import { occupyingStages } from '@shared/domain/interview/interview';
import { addDays, addMonths, civilOf, dayOfWeek, type LocalDate } from '@shared/time/local-date';
import { readInterviewMarks } from '@data/queries/calendar-around';
import { useLive } from '@data/use-office';
import { Icon } from '@ui/icon';
import { size } from '@ui/measures';
import { useFormat } from '@ui/i18n/format';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import { monthWeeks } from '../calendar-view';
import { openOn } from '../grid/grid-model';
import { useHolidayText } from '../use-holiday-text';

interface MiniMonthProps {
  readonly date: LocalDate;
  readonly today: LocalDate;
  readonly facts: OfficeFacts;
  /** Marks of this recruiter's interviews; null marks everybody's. */
  readonly recruiterId: string | null;
  readonly onChoose: (date: LocalDate) => void;
}

const weekdays = [1, 2, 3, 4, 5, 6, 0] as const;
const daysPerWeek = 7;

function dateAfterKey(key: string, date: LocalDate): LocalDate | undefined {
  const moves: Readonly<Record<string, () => LocalDate>> = {
    ArrowLeft: () => addDays(date, -1),
    ArrowRight: () => addDays(date, 1),
    ArrowUp: () => addDays(date, -daysPerWeek),
    ArrowDown: () => addDays(date, daysPerWeek),
    PageUp: () => addMonths(date, -1),
    PageDown: () => addMonths(date, 1),
  };
  return moves[key]?.();
}

function useMarks(weeks: readonly (readonly LocalDate[])[], recruiterId: string | null): ReadonlySet<string> {
  const { zone, zoneRules } = useOfficeTime();
  const first = weeks[0]?.[0];
  const last = weeks.at(-1)?.at(-1);
  const from = first === undefined ? '' : zoneRules.toInstant(first, 0, zone);
  const to = last === undefined ? '' : zoneRules.toInstant(addDays(last, 1), 0, zone);
  const marks = useLive((read) => readInterviewMarks(read, [from, to]), [from, to]);
  const shown = (marks ?? []).filter(
    (mark) =>
      (recruiterId === null || mark.recruiterId === recruiterId) &&
      occupyingStages.some((stage) => stage === mark.stage),
  );
  return new Set(shown.map(({ date }) => date));
}

/** A month to choose a day from: days with interviews carry a dot, holidays are red and named. */
export function MiniMonth({ date, today, facts, recruiterId, onChoose }: MiniMonthProps) {
  const words = useWords('calendarViews');
  const format = useFormat();
  const holidayText = useHolidayText();
  const [at, setAt] = useState(date);
  const table = useRef<HTMLTableElement>(null);
  const walked = useRef(false);
  // Before the next key comes: the day that had the focus may be gone with its month.
  useLayoutEffect(() => {
    if (walked.current) table.current?.querySelector<HTMLElement>(`[data-date="${at}"]`)?.focus();
    walked.current = false;
  }, [at]);
  const weeks = monthWeeks(at);
  const marks = useMarks(weeks, recruiterId);
  const walk = (event: KeyboardEvent): void => {
    const next = dateAfterKey(event.key, at);
    if (next === undefined) return;
    event.preventDefault();
    walked.current = true;
    setAt(next);
  };
  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 0.5 }}>
        <IconButton
          aria-label={words('earlierMonth')}
          onClick={() => {
            setAt(addMonths(at, -1));
          }}
        >
          <Icon of={ChevronLeft} />
        </IconButton>
        <Box aria-live="polite" sx={{ flex: 1, textAlign: 'center', typography: 'h4' }}>
          {format.month(at)}
        </Box>
        <IconButton
          aria-label={words('laterMonth')}
          onClick={() => {
            setAt(addMonths(at, 1));
          }}
        >
          <Icon of={ChevronRight} />
        </IconButton>
      </Box>
      <Box
        component="table"
        ref={table}
        role="grid"
        aria-label={format.month(at)}
        onKeyDown={walk}
        sx={{
          width: '100%',
          borderCollapse: 'collapse',
          textAlign: 'center',
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <Box
                component="th"
                key={weekday}
                scope="col"
                sx={{ typography: 'caption', color: 'text.secondary' }}
              >
                {words(`dayNames.${weekday}`)}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} role="gridcell" aria-selected={day === date}>
                  <DayButton
                    day={day}
                    isFocusStop={day === at}
                    isChosen={day === date}
                    isToday={day === today}
                    isOutside={civilOf(day).month !== civilOf(at).month}
                    isOpen={openOn(day, facts).length > 0 && dayOfWeek(day) !== 0}
                    isMarked={marks.has(day)}
                    holiday={holidayText(facts, day)}
                    onChoose={onChoose}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

interface DayButtonProps {
  readonly day: LocalDate;
  readonly isFocusStop: boolean;
  readonly isChosen: boolean;
  readonly isToday: boolean;
  readonly isOutside: boolean;
  readonly isOpen: boolean;
  readonly isMarked: boolean;
  readonly holiday: string;
  readonly onChoose: (date: LocalDate) => void;
}

const dot = 4;

function dayColour({ holiday, isOutside, isOpen, isToday }: DayButtonProps): string {
  if (holiday !== '') return 'onward.error.text';
  if (isToday) return 'primary.main';
  return isOutside || !isOpen ? 'onward.textTertiary' : 'text.primary';
}

function DayButton(props: DayButtonProps) {
  const { day, isFocusStop, isChosen, isToday, isMarked, holiday, onChoose } = props;
  const words = useWords('calendarViews');
  const joined = useJoined();
  const format = useFormat();
  const label = [format.fullDate(day), holiday, isMarked ? words('marked') : ''];
  return (
    <Box
      component="button"
      type="button"
      data-date={day}
      tabIndex={isFocusStop ? 0 : -1}
      title={holiday === '' ? undefined : holiday}
      aria-label={joined.parts(label)}
      aria-current={isToday ? 'date' : undefined}
      onClick={() => {
        onChoose(day);
      }}
      sx={{
        position: 'relative',
        width: '100%',
        height: size.control,
        p: 0,
        border: 0,
        borderRadius: '6px',
        font: 'inherit',
        cursor: 'pointer',
        fontWeight: isToday || isChosen ? 'fontWeightBold' : 400,
        color: dayColour(props),
        bgcolor: isChosen ? 'onward.surface.selected' : 'transparent',
        '&:hover': { bgcolor: 'onward.surface.hover' },
        '&:focus-visible': { outline: '2px solid', outlineColor: 'onward.focus' },
        ...(isMarked && {
          '&::after': {
            content: '""',
            position: 'absolute',
            bottom: 3,
            left: `calc(50% - ${dot / 2}px)`,
            width: dot,
            height: dot,
            borderRadius: '50%',
            bgcolor: 'currentColor',
          },
        }),
      }}
    >
      {civilOf(day).day}
    </Box>
  );
}
