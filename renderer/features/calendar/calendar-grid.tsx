import FullCalendar from '@fullcalendar/react';
import type { CalendarRef, EventDisplayInfo, EventInput } from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import interactionPlugin from '@fullcalendar/react/interaction';
import listPlugin from '@fullcalendar/react/list';
import zhTw from '@fullcalendar/react/locales/zh-tw';
import themePlugin from '@fullcalendar/react/themes/classic';
import timeGridPlugin from '@fullcalendar/react/timegrid';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/palette.css';
import '@fullcalendar/react/themes/classic/theme.css';
import Box from '@mui/material/Box';
import { useEffect, useMemo, useRef } from 'react';
import type { OfficeFacts } from '@shared/commands/office-facts';
import { stageAfter } from '@shared/domain/interview/lifecycle';
import { formatMinute } from '@shared/time/format';
import { holidayOn } from '@shared/time/holidays';
import { civilOf, dayOfWeek, type LocalDate } from '@shared/time/local-date';
import type { InterviewView } from '@data/queries/interviews';
import { useLanguage } from '@ui/i18n/language';
import { useFormat } from '@ui/i18n/format';
import { useNow, useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import type { TypedTime } from './booking-form';
import { CalendarEvent, eventClasses } from './calendar-event';
import { calendarStyles } from './calendar-styles';
import { gridViews, readWall, wallMinutes, wallSpan, wallText, type CalendarView } from './calendar-view';

const plugins = [dayGridPlugin, timeGridPlugin, listPlugin, interactionPlugin, themePlugin];
const clockFormat = { hour: '2-digit', minute: '2-digit', hour12: false } as const;
/** The grid shows at least these hours, in minutes of the day; earlier and later interviews widen it. */
const usualSpan = { from: 480, to: 1140 } as const;
const minutesPerHour = 60;
const monthRows = 4;

interface CalendarGridProps {
  readonly view: CalendarView;
  readonly date: LocalDate;
  readonly interviews: readonly InterviewView[];
  readonly office: OfficeFacts;
  /** Null where this person may not book or move. */
  readonly onDraw: ((time: TypedTime) => void) | null;
  readonly onDrag: ((interviewId: string, to: Partial<TypedTime>) => void) | null;
  readonly onSelect: (interviewId: string) => void;
}

function eventOf(view: InterviewView, mayMove: boolean): EventInput {
  const { interview } = view;
  const movable = mayMove && stageAfter(interview, 'move') !== null;
  return {
    id: interview.id,
    title: view.candidate?.surname ?? '',
    ...wallSpan(interview.planned),
    className: eventClasses(view),
    startEditable: movable,
    durationEditable: mayMove && stageAfter(interview, 'reshape') !== null,
    interactive: true,
    extendedProps: { view },
  };
}

/** Hours the grid has to show so that no interview is outside of it. */
function gridHours(interviews: readonly InterviewView[]) {
  const starts = interviews.map(({ interview }) => interview.planned.startMinute);
  const ends = interviews.map(({ interview: { planned } }) => planned.startMinute + planned.durationMinutes);
  const from = Math.min(usualSpan.from, ...starts);
  const to = Math.max(usualSpan.to, ...ends);
  return {
    slotMinTime: formatMinute(Math.floor(from / minutesPerHour) * minutesPerHour),
    slotMaxTime: formatMinute(Math.ceil(to / minutesPerHour) * minutesPerHour),
  };
}

const businessHours = ({ profile }: OfficeFacts) =>
  Object.entries(profile.hours).flatMap(([day, spans]) =>
    spans.map(({ from, to }) => ({
      daysOfWeek: [Number(day)],
      startTime: formatMinute(from),
      endTime: formatMinute(to),
    })),
  );

/** The public holiday of a date in the language on screen; empty on other days. */
function useHolidayText(): (office: OfficeFacts, date: LocalDate) => string {
  const words = useWords('calendar');
  const language = useLanguage();
  return ({ holidayCalendar }, date) => {
    const holiday = holidayOn(holidayCalendar, date);
    if (!holiday) return '';
    const name = language === 'en' ? holiday.en : holiday.zh;
    return holiday.status === 'computed' ? words('computedHoliday', { name }) : name;
  };
}

interface DayHeadProps {
  readonly date: LocalDate;
  readonly office: OfficeFacts;
  readonly booked: number;
  readonly isToday: boolean;
}

/** Weekday and date, with the holiday, the hours or how many are booked. */
function DayHead({ date, office, booked, isToday }: DayHeadProps) {
  const words = useWords('calendar');
  const format = useFormat();
  const holiday = useHolidayText()(office, date);
  const closed = office.profile.hours[dayOfWeek(date)].length === 0;
  const counted = booked > 0 ? words('booked', { count: booked }) : '';
  const note = [holiday || (closed ? words('closed') : ''), counted].filter((text) => text !== '');
  const look = [
    'onward-day-head',
    isToday ? 'onward-day-today' : '',
    holiday !== '' ? 'onward-day-holiday' : '',
  ];
  return (
    <div className={look.join(' ')}>
      <div className="onward-day-name">{format.weekdayDate(date)}</div>
      <div className="onward-day-note">{note.join(' · ')}</div>
    </div>
  );
}

/** The number of a day in the month, with its holiday. */
function MonthDay({ date, office, isToday }: Omit<DayHeadProps, 'booked'>) {
  const holiday = useHolidayText()(office, date);
  return (
    <div className={isToday ? 'onward-month-day onward-day-today' : 'onward-month-day onward-day-holiday'}>
      <span className="onward-day-note">{holiday}</span>
      <span className="onward-day-name">{civilOf(date).day}</span>
    </div>
  );
}

/** The grid of days and hours with its interviews. What is dragged goes back at once: the dialog decides. */
export function CalendarGrid({
  view,
  date,
  interviews,
  office,
  onDraw,
  onDrag,
  onSelect,
}: CalendarGridProps) {
  const words = useWords('calendar');
  const language = useLanguage();
  const { zone, zoneRules } = useOfficeTime();
  const now = useNow();
  const calendar = useRef<CalendarRef>(null);
  const local = zoneRules.toLocal(now, zone);
  useEffect(() => {
    // Moving the grid inside of React's own commit would make it draw synchronously, which it refuses.
    queueMicrotask(() => calendar.current?.getApi().changeView(gridViews[view], date));
  }, [view, date]);
  const events = useMemo(
    () => interviews.map((interview) => eventOf(interview, onDrag !== null)),
    [interviews, onDrag],
  );
  const bookedOn = (day: LocalDate): number =>
    interviews.filter(({ interview }) => interview.planned.date === day).length;
  const dayHead = ({ date: moment, level }: { readonly date: Date; readonly level: number }) => {
    const day = readWall(moment.toISOString())?.date;
    // A list asks twice for each day, for both of its edges.
    if (day === undefined || level > 0) return null;
    return <DayHead date={day} office={office} booked={bookedOn(day)} isToday={day === local.date} />;
  };
  const monthDay = ({ date: moment }: { readonly date: Date }) => {
    const day = readWall(moment.toISOString())?.date;
    return day && <MonthDay date={day} office={office} isToday={day === local.date} />;
  };
  const content = (info: EventDisplayInfo) => {
    const shown = interviews.find(({ interview }) => interview.id === info.event.id);
    return shown ? <CalendarEvent view={shown} gridView={info.view.type} /> : null;
  };
  const dragged = (event: {
    readonly id: string;
    readonly startStr: string;
    readonly endStr: string;
  }): void => {
    const to = readWall(event.startStr);
    const durationMinutes = wallMinutes(event.startStr, event.endStr);
    if (to && durationMinutes !== null) onDrag?.(event.id, { ...to, durationMinutes });
  };
  return (
    <Box sx={calendarStyles}>
      <FullCalendar
        ref={calendar}
        plugins={plugins}
        timeZone="UTC"
        locale={language === 'en' ? 'en-GB' : zhTw}
        now={() => wallText(local.date, local.minute)}
        initialView={gridViews[view]}
        initialDate={date}
        headerToolbar={false}
        height="100%"
        firstDay={1}
        allDaySlot={false}
        nowIndicator
        nowIndicatorHeaderClass="onward-now-head"
        slotHeaderClass="onward-slot-head"
        slotHeaderInnerClass="onward-slot-head"
        dayHeaderAlign="start"
        nowIndicatorHeaderContent={() => <span className="onward-now">{formatMinute(local.minute)}</span>}
        businessHours={businessHours(office)}
        nonBusinessHoursClass="onward-closed"
        {...gridHours(interviews)}
        slotDuration="00:30"
        snapDuration="00:15"
        slotHeaderInterval="01:00"
        slotHeaderFormat={clockFormat}
        eventTimeFormat={clockFormat}
        expandRows
        dayHeaderContent={view === 'month' ? undefined : dayHead}
        dayCellTopContent={view === 'month' ? monthDay : undefined}
        listDayHeaderContent={dayHead}
        dayMaxEvents={monthRows}
        moreLinkText={(count) => words('moreThat', { count })}
        noEventsText={words('noEvents')}
        events={events}
        eventContent={content}
        eventOverlap
        slotEventOverlap={false}
        selectable={onDraw !== null}
        selectMirror
        eventClick={(info) => {
          onSelect(info.event.id);
        }}
        eventDrop={(info) => {
          info.revert();
          dragged(info.event);
        }}
        eventResize={(info) => {
          info.revert();
          dragged(info.event);
        }}
        select={(info) => {
          info.view.calendar.unselect();
          const start = readWall(info.startStr);
          if (!start) return;
          const durationMinutes = info.allDay
            ? undefined
            : (wallMinutes(info.startStr, info.endStr) ?? undefined);
          onDraw?.({
            date: start.date,
            startMinute: info.allDay ? undefined : start.startMinute,
            durationMinutes,
          });
        }}
      />
    </Box>
  );
}
