import { useCallback, useMemo, useState } from 'react';
import { occupyingStages } from '@shared/domain/interview/interview';
import { mayRun } from '@shared/domain/staff/permission-table';
import { addDays, type LocalDate } from '@shared/time/local-date';
import { readBookingOffice } from '@data/queries/interview-booking';
import { readInterviewsBetween, type InterviewView } from '@data/queries/interviews';
import { useLive, useOffice } from '@data/use-office';
import { Page } from '@ui/page';
import { SkeletonRows } from '@ui/skeleton-rows';
import { useShortcut } from '@ui/use-shortcut';
import { useFormat } from '@ui/i18n/format';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { BookInterviewDialog } from './book-interview-dialog';
import type { BookingInitial, TypedTime } from './booking-form';
import { CalendarGrid } from './calendar-grid';
import { CalendarToolbar, type CalendarFilter } from './calendar-toolbar';
import { shownDays, stepDate, type CalendarView, type ShownDays } from './calendar-view';
import { InterviewPanel, type RenderLogCall } from './interview-panel';
import { MoveInterviewDialog } from './move-interview-dialog';

interface CalendarPageProps {
  readonly renderLogCall: RenderLogCall;
  readonly onOpenCandidate: (candidateId: string) => void;
}

const isShown = ({ interview }: InterviewView, filter: CalendarFilter): boolean =>
  (filter.recruiterId === null || interview.recruiterId === filter.recruiterId) &&
  (filter.kind === null || interview.kind === filter.kind) &&
  (filter.calledOff || occupyingStages.includes(interview.stage) || interview.stage.startsWith('no-show'));

function useShownInterviews(days: ShownDays, filter: CalendarFilter) {
  const { zone, zoneRules } = useOfficeTime();
  const from = zoneRules.toInstant(days.from, 0, zone);
  const to = zoneRules.toInstant(days.to, 0, zone);
  const read = useLive((reader) => readInterviewsBetween(reader, [from, to]), [from, to]);
  return useMemo(() => read?.filter((view) => isShown(view, filter)), [read, filter]);
}

function useTitle(view: CalendarView, date: LocalDate, { from, to }: ShownDays): string {
  const format = useFormat();
  if (view === 'month') return format.month(date);
  if (view === 'day') return `${format.weekday(date)} ${format.date(date)}`;
  return `${format.weekdayDate(from)} – ${format.weekdayDate(addDays(to, -1))}`;
}

type OpenDialog =
  | { readonly kind: 'book'; readonly initial: BookingInitial }
  | { readonly kind: 'move'; readonly interviewId: string; readonly to?: Partial<TypedTime> };

const definedOf = (time: Partial<TypedTime>): BookingInitial =>
  Object.fromEntries(Object.entries(time).filter(([, value]) => value !== undefined));

/** Day and view on screen, with the keys that change them. */
function useWhere() {
  const { clock, zone, zoneRules } = useOfficeTime();
  const today = useCallback(() => zoneRules.toLocal(clock.now(), zone).date, [clock, zone, zoneRules]);
  const [view, setView] = useState<CalendarView>('week');
  const [date, setDate] = useState(today);
  const step = (steps: 1 | -1): void => {
    setDate(stepDate(view, date, steps));
  };
  const goToday = (): void => {
    setDate(today());
  };
  useShortcut('t', goToday);
  useShortcut('d', () => {
    setView('day');
  });
  useShortcut('w', () => {
    setView('week');
  });
  useShortcut('l', () => {
    setView('list');
  });
  useShortcut('left', () => {
    step(-1);
  });
  useShortcut('right', () => {
    step(1);
  });
  return { view, setView, date, setDate, step, goToday, today };
}

/** The calendar: both kinds of interviews, told apart by colour, shape and words. */
export function CalendarPage({ renderLogCall, onOpenCandidate }: CalendarPageProps) {
  const { actor } = useOffice();
  const words = useWords('calendar');
  const { view, setView, date, step, goToday } = useWhere();
  const [filter, setFilter] = useState<CalendarFilter>({ recruiterId: null, kind: null, calledOff: false });
  const [selected, setSelected] = useState<string>();
  const [dialog, setDialog] = useState<OpenDialog>();
  const office = useLive(readBookingOffice, []);
  const days = shownDays(view, date);
  const interviews = useShownInterviews(days, filter);
  const mayBook = mayRun(actor.role, 'interview/book');
  const title = useTitle(view, date, days);
  const isOwn = office?.staff.some(({ id }) => id === actor.staffId) === true;

  const book = useCallback((time: Partial<TypedTime>): void => {
    setDialog({ kind: 'book', initial: definedOf(time) });
  }, []);
  const drag = useCallback((interviewId: string, to: Partial<TypedTime>): void => {
    setDialog({ kind: 'move', interviewId, to });
  }, []);
  const closeDialog = (): void => {
    setDialog(undefined);
  };
  useShortcut(
    'n',
    () => {
      book({ date });
    },
    { when: mayBook },
  );
  // With an interview open M moves it; without one it shows the month.
  useShortcut('m', () => {
    if (selected !== undefined && mayBook) setDialog({ kind: 'move', interviewId: selected });
    else setView('month');
  });

  return (
    <Page
      title={words('title')}
      scrolls={false}
      padded={false}
      toolbar={
        <CalendarToolbar
          {...{ view, title, filter }}
          staff={office?.staff ?? []}
          onView={setView}
          onStep={step}
          onToday={goToday}
          onFilter={setFilter}
          onMyDay={
            isOwn
              ? () => {
                  setView('day');
                  goToday();
                  setFilter({ ...filter, recruiterId: actor.staffId });
                }
              : null
          }
          onAdd={
            mayBook
              ? () => {
                  book({ date });
                }
              : null
          }
        />
      }
      hints={[
        { keys: ['t'], label: words('hints.today') },
        { keys: ['left', 'right'], label: words('hints.step') },
        { keys: ['d', 'w', 'm', 'l'], label: words('hints.view') },
        ...(mayBook
          ? [
              { keys: ['n'], label: words('hints.add') },
              { keys: ['m'], label: words('hints.move') },
            ]
          : []),
      ]}
    >
      {office && interviews ? (
        <CalendarGrid
          {...{ view, date, interviews }}
          office={office.facts}
          onSelect={setSelected}
          onDraw={mayBook ? book : null}
          onDrag={mayBook ? drag : null}
        />
      ) : (
        <SkeletonRows count={12} />
      )}
      {selected !== undefined && (
        <InterviewPanel
          key={selected}
          interviewId={selected}
          renderLogCall={renderLogCall}
          onOpenCandidate={onOpenCandidate}
          onClose={() => {
            setSelected(undefined);
          }}
        />
      )}
      {dialog?.kind === 'book' && (
        <BookInterviewDialog initial={dialog.initial} onBooked={setSelected} onClose={closeDialog} />
      )}
      {dialog?.kind === 'move' && (
        <MoveInterviewDialog interviewId={dialog.interviewId} to={dialog.to} onClose={closeDialog} />
      )}
    </Page>
  );
}
