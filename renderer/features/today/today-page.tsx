import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { isHeldNow } from '@shared/domain/interview/held-now';
import { mayOpen } from '@shared/domain/staff/permission-table';
import type { LocalDate } from '@shared/time/local-date';
import type { OfficeDayView } from '@data/queries/today';
import { useOffice } from '@data/use-office';
import { ErrorNotice } from '@ui/error-notice';
import { ListDetail } from '@ui/list-detail';
import { Page } from '@ui/page';
import { SkeletonRows } from '@ui/skeleton-rows';
import { useFormat } from '@ui/i18n/format';
import { useNow } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { callAboutInterview, callAboutTask } from './call-subjects';
import { TodayAside } from './today-aside';
import { TodayPanels, type TodayDialog, type TodayRenders } from './today-panels';
import { mayCheckIn, todayRows, type TodayRow, type TodayScope } from './today-rows';
import { TodayTable } from './today-table';
import { TodayToolbar, type Whose } from './today-toolbar';
import { useDayEnd } from './use-day-end';
import { useRowActs, type RowOpens } from './use-row-acts';
import { useToday } from './use-today';
import { useTodaySearch } from './use-today-search';
import { useTodayCommands } from './use-today-commands';

interface TodayPageProps extends TodayRenders {
  readonly onPrintDaySheet: (date: LocalDate) => void;
  readonly onAllTasks: () => void;
  readonly onKiosk: () => void;
  /** The next roles of somebody who was woken. */
  readonly onNextRoles: (candidateId: string) => void;
  /** The full window of an interview that is held now. */
  readonly onInterview: (interviewId: string) => void;
  /** Offers that wait for an answer. */
  readonly offers: ReactNode;
  /** An interview to open at once, as from the bell. */
  readonly openId: string | null;
  /** It was left again. */
  readonly onOpenedLeft: () => void;
}

function useScope(whose: Whose): TodayScope {
  const { actor } = useOffice();
  const officeOnly = actor.role === 'receptionist';
  const recruiterId = !officeOnly && whose === 'mine' ? actor.staffId : null;
  return useMemo(() => ({ recruiterId, officeOnly }), [recruiterId, officeOnly]);
}

function useRows(day: OfficeDayView | undefined, scope: TodayScope): readonly TodayRow[] {
  const now = useNow();
  return useMemo(() => (day ? todayRows(day, now, scope) : []), [day, now, scope]);
}

/** What rows open, always the same functions. */
function useOpens(
  onDialog: (dialog: TodayDialog) => void,
  { onInterview, onCheckedIn }: Pick<RowOpens, 'onInterview' | 'onCheckedIn'>,
): RowOpens {
  return useMemo(() => {
    const opener = (kind: 'interview' | 'no-show' | 'move' | 'rebook') => (interviewId: string) => {
      onDialog({ kind, interviewId });
    };
    return {
      onOpen: opener('interview'),
      onNoShow: opener('no-show'),
      onShorten: opener('move'),
      onRebook: opener('rebook'),
      onLogCall: ({ interview }: TodayRow) => {
        if (interview) onDialog({ kind: 'call', about: callAboutInterview(interview) });
      },
      onInterview,
      onCheckedIn,
    };
  }, [onDialog, onInterview, onCheckedIn]);
}

function NobodyFound({ typed, onWalkIn }: { readonly typed: string; readonly onWalkIn: () => void }) {
  const words = useWords('today');
  return (
    <Box role="status" sx={{ display: 'flex', alignItems: 'center', gap: 2, px: 2, py: 1 }}>
      {words('noMatch', { typed })}
      <Button onClick={onWalkIn}>{words('walkInNamed', { name: typed })}</Button>
    </Box>
  );
}

/** The front desk and everybody's morning: who needs a person, who waits, who is expected. */
export function TodayPage(props: TodayPageProps) {
  const {
    onPrintDaySheet,
    onAllTasks,
    onKiosk,
    onInterview,
    onNextRoles,
    offers,
    openId,
    onOpenedLeft,
    ...renders
  } = props;
  const { actor, desktop } = useOffice();
  const words = useWords('today');
  const format = useFormat();
  const now = useNow();
  const { date, dayEnd, day, nextDate, unconfirmed } = useToday();
  const [whose, setWhose] = useState<Whose>(actor.role === 'recruiter' ? 'mine' : 'whole');
  const [chosen, setDialog] = useState<TodayDialog>();
  const [closing, setClosing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const scope = useScope(whose);
  const rows = useRows(day, scope);
  const end = useDayEnd(day, date, scope);
  const isDesk = scope.officeOnly;
  const dialog: TodayDialog | undefined =
    chosen ?? (openId === null ? undefined : { kind: 'interview', interviewId: openId });

  const onCheckedIn = useCallback(() => {
    setTyped('');
    field.current?.focus();
  }, []);
  const opens = useOpens(setDialog, { onInterview, onCheckedIn });
  const { acts, failure } = useRowActs(opens);
  const search = useTodaySearch(rows, [typed, setTyped], (row) => {
    if (mayCheckIn(row)) acts.checkIn(row);
    else acts.open(row);
  });
  const change = (next: TodayDialog | undefined): void => {
    setDialog(next);
    if (next === undefined) onOpenedLeft();
  };
  const keys = {
    walkIn: () => setDialog({ kind: 'walk-in', typed: search.found ? '' : search.typed.trim() }),
    print: () => onPrintDaySheet(date),
    interview: () => {
      const held = rows.find(({ key }) => key === search.activeKey)?.interview?.interview;
      if (held && isHeldNow(held) && mayOpen(actor.role, 'interview')) onInterview(held.id);
    },
    close: () => setClosing((before) => !before),
  };
  const menu = useTodayCommands({
    find: () => field.current?.focus(),
    fullScreen: () => void desktop.toggleFullScreen(),
    kiosk: onKiosk,
    interview: keys.interview,
    active: rows.find(({ key }) => key === search.activeKey),
    acts,
  });
  const own = unconfirmed.filter(({ interview }) =>
    isDesk ? interview.kind === 'office' : whose === 'whole' || interview.recruiterId === actor.staffId,
  );

  return (
    <Page
      title={words('title')}
      titleNote={`${format.weekday(date)} ${format.date(date)} · ${format.clockTime(now)}`}
      scrolls={false}
      padded={false}
      toolbar={
        <TodayToolbar
          search={search}
          inputRef={field}
          whose={isDesk ? null : whose}
          onWhose={setWhose}
          onWalkIn={keys.walkIn}
          onPrint={keys.print}
          menu={menu}
        />
      }
      hints={[
        { keys: ['/'], label: words('hints.find') },
        { keys: ['up', 'down'], label: words('hints.choose') },
        { keys: ['enter'], label: words('hints.checkIn') },
        { keys: ['w'], label: words('hints.walkIn') },
        { keys: ['l'], label: words('hints.logCall') },
        { keys: ['p'], label: words('hints.daySheet') },
        { keys: ['e'], label: words('hints.close') },
      ]}
      hintNote={end.unresolved > 0 ? words('unresolved', { count: end.unresolved }) : undefined}
    >
      {day ? (
        <ListDetail
          detailLabel={words('aside')}
          list={
            <>
              {failure && <ErrorNotice {...failure} />}
              {!search.found && <NobodyFound typed={search.typed.trim()} onWalkIn={keys.walkIn} />}
              <TodayTable {...{ day, rows, search, acts }} />
            </>
          }
          detail={
            <TodayAside
              day={day}
              tasksBefore={isDesk ? null : dayEnd}
              nextDate={nextDate}
              unconfirmed={own}
              unresolved={end.isClosing ? end.unresolved : null}
              onAllTasks={onAllTasks}
              onNextRoles={onNextRoles}
              onLogTaskCall={(line) => {
                setDialog({ kind: 'call', about: callAboutTask(line) });
              }}
              onLogCall={(interview) => {
                setDialog({ kind: 'call', about: callAboutInterview(interview) });
              }}
              onClosing={keys.close}
              offers={offers}
            />
          }
        />
      ) : (
        <SkeletonRows count={12} />
      )}
      {day && (
        <TodayPanels
          day={day}
          scope={scope}
          dialog={dialog}
          onDialog={change}
          closing={closing}
          onClosing={setClosing}
          nextDate={nextDate}
          unconfirmed={own}
          renders={renders}
        />
      )}
    </Page>
  );
}
