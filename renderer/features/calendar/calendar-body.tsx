import { useMemo, type HTMLAttributes } from 'react';
import { maySetSlotOf } from '@shared/commands/office/slot-rules';
import type { StandingSlot } from '@shared/domain/office/standing-slots';
import { mayRun } from '@shared/domain/staff/permission-table';
import { addDays, datesBetween, type LocalDate } from '@shared/time/local-date';
import type { BookingOffice } from '@data/queries/interview-booking';
import { useAct } from '@data/use-act';
import { useOffice } from '@data/use-office';
import { ErrorNotice } from '@ui/error-notice';
import { useWords } from '@ui/i18n/words';
import type { BookingInitial } from './booking-form';
import { shownDays, type CalendarView } from './calendar-view';
import {
  dayColumns,
  laneColumns,
  recruiterLanes,
  roomLanes,
  type CalendarContents,
  type GridColumn,
  type Lane,
} from './grid/grid-model';
import { TimeGrid, type GridPlace } from './grid/time-grid';
import { InterviewList } from './interview-list';
import { MonthGrid } from './month/month-grid';
import type { MoveTarget } from './move-form';
import { proposedMove } from './proposed-move';

interface CalendarBodyProps {
  readonly view: CalendarView;
  readonly date: LocalDate;
  readonly lanesBy: Lane['by'];
  readonly recruiterId: string | null;
  readonly office: BookingOffice;
  readonly contents: CalendarContents;
  readonly onOpen: (interviewId: string) => void;
  /** Null where this person may not book or move. */
  readonly onBook: ((initial: BookingInitial) => void) | null;
  readonly onMove: ((interviewId: string, to: MoveTarget) => void) | null;
  readonly onFocusPlace: (place: GridPlace | null) => void;
  readonly onDay: (date: LocalDate) => void;
  readonly onWeek: (recruiterId: string | null) => void;
  readonly cardHandlers: HTMLAttributes<HTMLElement>;
}

function useColumns(props: CalendarBodyProps): readonly GridColumn[] {
  const { view, date, lanesBy, recruiterId, office, contents } = props;
  const { actor } = useOffice();
  const words = useWords('calendarViews');
  const noRoom = words('noRoom');
  return useMemo(() => {
    const plan = { contents, facts: office.facts };
    if (view !== 'lanes') {
      const { from, to } = shownDays(view, date);
      return dayColumns(datesBetween(from, addDays(to, -1)), recruiterId, plan);
    }
    const ofDay = contents.interviews.filter(({ interview }) => interview.planned.date === date);
    const lanes =
      lanesBy === 'recruiter'
        ? recruiterLanes(office.staff, actor.staffId, ofDay)
        : roomLanes(office.rooms, ofDay, noRoom);
    return laneColumns(date, lanes, plan);
  }, [view, date, lanesBy, recruiterId, office, contents, actor, noRoom]);
}

/** What booking at a place of the grid knows already. */
export function bookingAt({ column, startMinute, durationMinutes }: GridPlace): BookingInitial {
  const { date, lane } = column;
  return {
    date,
    ...(startMinute !== undefined && { startMinute }),
    ...(durationMinutes !== undefined && { durationMinutes }),
    ...(lane?.by === 'recruiter' && lane.id !== null && { recruiterId: lane.id }),
    ...(lane?.by === 'room' && lane.id !== null && { roomId: lane.id }),
  };
}

const bookingOfSlot = ({
  recruiterId,
  roomId,
  date,
  startMinute,
  durationMinutes,
}: StandingSlot): BookingInitial => ({
  ...{ kind: 'office', recruiterId, date, startMinute, durationMinutes },
  ...(roomId !== null && { roomId }),
});

function useHead({ view, lanesBy, onDay, onWeek, onBook }: CalendarBodyProps) {
  const words = useWords('calendarViews');
  if (view === 'week')
    return {
      act: words('openDay'),
      press: ({ date }: GridColumn) => {
        onDay(date);
      },
    };
  if (view === 'day')
    return {
      act: words('openWholeWeek'),
      press: () => {
        onWeek(null);
      },
    };
  if (lanesBy === 'recruiter')
    return {
      act: words('openWeek'),
      press: ({ lane }: GridColumn) => {
        onWeek(lane?.id ?? null);
      },
    };
  return {
    act: words('bookInRoom'),
    press: (column: GridColumn) => onBook?.(bookingAt({ column, interviewId: null })),
  };
}

/** The chosen view of what is to be seen. */
export function CalendarBody(props: CalendarBodyProps) {
  const { view, date, recruiterId, office, contents, onOpen, onBook, onMove, cardHandlers } = props;
  const words = useWords('calendarViews');
  const columns = useColumns(props);
  const head = useHead(props);
  const { actor } = useOffice();
  const { act, failure } = useAct();
  const { facts } = office;
  if (view === 'list')
    return <InterviewList interviews={contents.interviews} facts={facts} onOpen={onOpen} />;
  if (view === 'month') {
    return (
      <MonthGrid
        {...{ date, facts, onOpen, cardHandlers }}
        interviews={contents.interviews}
        onDay={props.onDay}
        onFocusPlace={props.onFocusPlace}
        onDrop={
          onMove &&
          ((interviewId, day) => {
            onMove(interviewId, { date: day });
          })
        }
      />
    );
  }
  const drop = ({ interviewId, ...place }: GridPlace): void => {
    const found = contents.interviews.find(({ interview }) => interview.id === interviewId);
    if (found) onMove?.(found.interview.id, proposedMove(found.interview, { interviewId, ...place }));
  };
  return (
    <>
      {failure && <ErrorNotice {...failure} />}
      <TimeGrid
        label={words('grid')}
        columns={columns}
        facts={facts}
        rooms={office.rooms}
        staff={office.staff}
        ofEverybody={view !== 'lanes' && recruiterId === null}
        headAct={head.act}
        onHead={head.press}
        onOpen={onOpen}
        onDrop={onMove && drop}
        onDraw={
          onBook &&
          ((place) => {
            onBook(bookingAt(place));
          })
        }
        onBookSlot={
          onBook &&
          ((slot) => {
            onBook(bookingOfSlot(slot));
          })
        }
        onFocusPlace={props.onFocusPlace}
        cardHandlers={cardHandlers}
        maySetSlot={({ recruiterId: of }) =>
          mayRun(actor.role, 'office/except-slot') && maySetSlotOf(actor, of)
        }
        onExceptSlot={({ slotId, date: on }) =>
          void act('office/except-slot', { slotId, date: on, excepted: true })
        }
      />
    </>
  );
}
