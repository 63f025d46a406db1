import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { isHeldNow } from '@shared/domain/interview/held-now';
import { stageAfter } from '@shared/domain/interview/lifecycle';
import type { Staff } from '@shared/domain/staff/staff';
import { mayOpen, mayRun } from '@shared/domain/staff/permission-table';
import { addDays } from '@shared/time/local-date';
import { readBookingOffice } from '@data/queries/interview-booking';
import type { InterviewDetail, InterviewView } from '@data/queries/interviews';
import { useLive, useOffice } from '@data/use-office';
import type { Hint } from '@ui/hint-bar';
import { Page } from '@ui/page';
import { SkeletonRows } from '@ui/skeleton-rows';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { BookInterviewDialog } from './book-interview-dialog';
import type { BookingInitial } from './booking-form';
import { bookingAt, CalendarBody } from './calendar-body';
import { CalendarToolbar } from './calendar-toolbar';
import { shownDays, type ShownDays } from './calendar-view';
import { InterviewCard } from './card/interview-card';
import { useCard } from './card/use-card';
import { everything, type CalendarFilter } from './filters/calendar-filter';
import { FilterPopover } from './filters/filter-popover';
import { JumpPopover } from './filters/jump-popover';
import type { GridPlace } from './grid/time-grid';
import { InterviewPanel, type RenderLogCall, type RenderShare } from './interview-panel';
import type { MoveTarget } from './move-form';
import { MoveInterviewDialog } from './move-interview-dialog';
import { useCalendarCommands } from './use-calendar-commands';
import { useCalendarContents } from './use-calendar-contents';
import { useWhere, type Where } from './use-where';

/** What the page shows, for acts on all of it. */
export interface CalendarShown extends ShownDays {
  readonly filter: CalendarFilter;
  /** Lanes show everybody, whatever recruiter is chosen. */
  readonly ofEverybody: boolean;
  readonly staff: readonly Staff[];
}

interface CalendarPageProps {
  readonly renderLogCall: RenderLogCall;
  readonly renderShare: RenderShare;
  /** Draws the button of what the calendar gives to other programs and takes from them. */
  readonly renderFiles: (shown: CalendarShown) => ReactNode;
  readonly onOpenCandidate: (candidateId: string) => void;
  readonly onWeatherDay: () => void;
  /** The full window of an interview that is held now. */
  readonly onInterview: (interviewId: string) => void;
}

type OpenDialog =
  | { readonly kind: 'book'; readonly initial: BookingInitial }
  | { readonly kind: 'move'; readonly interviewId: string; readonly to?: MoveTarget }
  | { readonly kind: 'call'; readonly detail: InterviewDetail };

function useTitle({ view, date }: Where): string {
  const format = useFormat();
  if (view === 'month') return format.month(date);
  if (view === 'day' || view === 'lanes') return format.fullDate(date);
  const { from, to } = shownDays(view, date);
  return format.dateSpan(from, addDays(to, -1));
}

function useHints(mayBook: boolean, hasInterview: boolean): readonly Hint[] {
  const words = useWords('calendar');
  const views = useWords('calendarViews');
  const book: readonly Hint[] = [
    { keys: ['n'], label: words('hints.add') },
    { keys: ['f'], label: views('hints.find') },
  ];
  const move: Hint = { keys: ['m'], label: words('hints.move') };
  return [
    { keys: ['t'], label: words('hints.today') },
    { keys: ['left', 'right'], label: hasInterview ? views('hints.walk') : words('hints.step') },
    {
      keys: hasInterview ? ['d', 'w', 'l', 'a'] : ['d', 'w', 'm', 'l', 'a'],
      label: views(hasInterview ? 'hints.viewNoMonth' : 'hints.view'),
    },
    { keys: ['g'], label: views('hints.go') },
    ...(mayBook ? book : []),
    ...(mayBook && hasInterview ? [move] : []),
  ];
}

const clientsOf = (interviews: readonly InterviewView[]) => {
  const known = new Map(interviews.flatMap(({ client }) => (client ? [[client.id, client] as const] : [])));
  return [...known.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** A recruiter opens on the own calendar, a manager and the front desk on everybody's. */
function useFilter() {
  const { actor } = useOffice();
  return useState<CalendarFilter>({
    ...everything,
    recruiterId: actor.role === 'recruiter' ? actor.staffId : null,
  });
}

/** The calendar: both kinds of interviews, told apart by colour, shape and words. */
export function CalendarPage({
  renderLogCall,
  renderShare,
  renderFiles,
  onOpenCandidate,
  onWeatherDay,
  onInterview,
}: CalendarPageProps) {
  const { actor } = useOffice();
  const words = useWords('calendar');
  const where = useWhere();
  const { view, date } = where;
  const [filter, setFilter] = useFilter();
  const [selected, setSelected] = useState<string>();
  const [dialog, setDialog] = useState<OpenDialog>();
  const [place, setPlace] = useState<GridPlace | null>(null);
  const [titleButton, setTitleButton] = useState<HTMLElement | null>(null);
  const [isJumping, setJumping] = useState(false);
  const card = useCard();
  const office = useLive(readBookingOffice, []);
  const ofEverybody = view === 'lanes';
  const days = useMemo(() => shownDays(view, date), [view, date]);
  const contents = useCalendarContents({ days, filter, ofEverybody, facts: office?.facts });
  const mayBook = mayRun(actor.role, 'interview/book');
  const title = useTitle(where);
  const isOwn = office?.staff.some(({ id }) => id === actor.staffId) === true;
  const current = selected ?? place?.interviewId ?? undefined;
  const hints = useHints(mayBook, current !== undefined);

  const book = useCallback((initial: BookingInitial): void => {
    setDialog({ kind: 'book', initial });
  }, []);
  const move = useCallback((interviewId: string, to?: MoveTarget): void => {
    setDialog({ kind: 'move', interviewId, to });
  }, []);
  const closeDialog = (): void => {
    setDialog(undefined);
  };
  const bookHere = (): void => {
    book(place ? bookingAt(place) : { date });
  };
  const moveCurrent = (): void => {
    const found = contents?.interviews.find(({ interview }) => interview.id === current)?.interview;
    if (found && (stageAfter(found, 'move') ?? stageAfter(found, 'reshape')) !== null) move(found.id);
  };
  useCalendarCommands({
    ...{ mayBook, hasInterview: current !== undefined, bookHere, moveCurrent },
    jump: () => {
      setJumping(true);
    },
    showMonth: () => {
      where.setView('month');
    },
    openHeld: () => {
      const held = contents?.interviews.find(({ interview }) => interview.id === current)?.interview;
      if (held && isHeldNow(held) && mayOpen(actor.role, 'interview')) onInterview(held.id);
    },
  });

  return (
    <Page
      title={words('title')}
      scrolls={false}
      padded={false}
      toolbar={
        <CalendarToolbar
          {...{ view, title, isJumping }}
          lanesBy={where.lanesBy}
          filters={
            <FilterPopover
              {...{ filter, ofEverybody }}
              staff={office?.staff ?? []}
              clients={clientsOf(contents?.interviews ?? [])}
              onFilter={setFilter}
            />
          }
          files={renderFiles({ ...days, filter, ofEverybody, staff: office?.staff ?? [] })}
          onView={where.setView}
          onLanesBy={where.setLanesBy}
          onStep={where.step}
          onToday={where.goToday}
          onTitle={setTitleButton}
          onJump={() => {
            setJumping(true);
          }}
          onMyDay={
            isOwn
              ? () => {
                  where.setView('day');
                  where.goToday();
                  setFilter({ ...filter, recruiterId: actor.staffId });
                }
              : null
          }
          onWeatherDay={mayRun(actor.role, 'interview/weather-day') ? onWeatherDay : null}
          onAdd={mayBook ? bookHere : null}
        />
      }
      hints={hints}
    >
      {office && contents ? (
        <CalendarBody
          {...{ view, date, office, contents }}
          lanesBy={where.lanesBy}
          recruiterId={filter.recruiterId}
          onOpen={setSelected}
          onBook={mayBook ? book : null}
          onMove={mayBook ? move : null}
          onFocusPlace={setPlace}
          onDay={(day) => {
            where.setDate(day);
            where.setView('day');
          }}
          onWeek={(recruiterId) => {
            if (recruiterId !== null) setFilter({ ...filter, recruiterId });
            where.setView('week');
          }}
          cardHandlers={card.handlers}
        />
      ) : (
        <SkeletonRows count={12} />
      )}
      <InterviewCard
        card={card}
        onOpen={setSelected}
        onInterview={onInterview}
        onLogCall={(detail) => {
          setDialog({ kind: 'call', detail });
        }}
      />
      {office && (
        <JumpPopover
          anchor={isJumping ? (titleButton ?? undefined) : undefined}
          date={date}
          today={where.today()}
          facts={office.facts}
          recruiterId={ofEverybody ? null : filter.recruiterId}
          onClose={() => {
            setJumping(false);
          }}
          onGo={(day) => {
            where.setDate(day);
            setJumping(false);
          }}
        />
      )}
      {selected !== undefined && (
        <InterviewPanel
          key={selected}
          interviewId={selected}
          renderLogCall={renderLogCall}
          renderShare={renderShare}
          onOpenCandidate={onOpenCandidate}
          onInterview={onInterview}
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
      {dialog?.kind === 'call' && renderLogCall(dialog.detail, closeDialog)}
    </Page>
  );
}
