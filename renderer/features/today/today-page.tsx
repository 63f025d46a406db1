import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { unresolvedOf } from '@shared/domain/reception/arrival';
import type { LocalDate } from '@shared/time/local-date';
import type { DayInterview, OfficeDayView } from '@data/queries/today';
import type { TaskLine } from '@data/queries/task-lines';
import { useOffice } from '@data/use-office';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { ListDetail } from '@ui/list-detail';
import { Page } from '@ui/page';
import { SkeletonRows } from '@ui/skeleton-rows';
import { useShortcut } from '@ui/use-shortcut';
import { useFormat } from '@ui/i18n/format';
import { useNow } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { callAboutInterview, callAboutTask } from './call-subjects';
import { ConfirmList } from './confirm-list';
import { LogCallDialog, type CallSubject } from './log-call-dialog';
import { MyTasks } from './my-tasks';
import { RoomsNow } from './rooms-now';
import { mayCheckIn, todayRows, type TodayRow } from './today-rows';
import { TodayTable } from './today-table';
import { TodayToolbar, type Whose } from './today-toolbar';
import { useRowActs } from './use-row-acts';
import { useToday } from './use-today';
import { useTodaySearch } from './use-today-search';
import { WalkInDialog } from './walk-in-dialog';

interface TodayPageProps {
  readonly renderInterview: (interviewId: string, onClose: () => void) => ReactNode;
  readonly renderNoShow: (interviewId: string, onClose: () => void) => ReactNode;
  readonly onPrintDaySheet: (date: LocalDate) => void;
  readonly onAllTasks: () => void;
}

type OpenPanel =
  | { readonly kind: 'interview'; readonly interviewId: string }
  | { readonly kind: 'no-show'; readonly interviewId: string }
  | { readonly kind: 'call'; readonly about: CallSubject }
  | { readonly kind: 'walk-in'; readonly name: string };

function useRows(day: OfficeDayView | undefined, whose: Whose): readonly TodayRow[] {
  const { actor } = useOffice();
  const now = useNow();
  const isDesk = actor.role === 'receptionist';
  const recruiterId = !isDesk && whose === 'mine' ? actor.staffId : null;
  return useMemo(
    () => (day ? todayRows(day, now, { recruiterId, officeOnly: isDesk }) : []),
    [day, now, recruiterId, isDesk],
  );
}

const startMinutes = (interviews: readonly DayInterview[]): ReadonlyMap<string, number> =>
  new Map(interviews.map(({ interview }) => [interview.candidateId, interview.planned.startMinute]));

/** The front desk and everybody's morning: who needs a person, who waits, who is expected. */
export function TodayPage({ renderInterview, renderNoShow, onPrintDaySheet, onAllTasks }: TodayPageProps) {
  const { actor } = useOffice();
  const words = useWords('today');
  const format = useFormat();
  const now = useNow();
  const { date, dayEnd, day, nextDate, unconfirmed } = useToday();
  const [whose, setWhose] = useState<Whose>(actor.role === 'recruiter' ? 'mine' : 'whole');
  const [panel, setPanel] = useState<OpenPanel>();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const rows = useRows(day, whose);
  const isDesk = actor.role === 'receptionist';

  const openCall = useCallback((row: TodayRow): void => {
    if (row.interview) setPanel({ kind: 'call', about: callAboutInterview(row.interview) });
  }, []);
  const opens = useMemo(
    () => ({
      onOpen: (interviewId: string) => {
        setPanel({ kind: 'interview', interviewId });
      },
      onNoShow: (interviewId: string) => {
        setPanel({ kind: 'no-show', interviewId });
      },
      onLogCall: openCall,
      onCheckedIn: () => {
        setTyped('');
        field.current?.focus();
      },
    }),
    [openCall],
  );
  const { acts, failure } = useRowActs(opens);
  const search = useTodaySearch(rows, [typed, setTyped], (row) => {
    if (mayCheckIn(row)) acts.checkIn(row);
    else acts.open(row);
  });
  const close = (): void => {
    setPanel(undefined);
  };
  const walkIn = (): void => {
    setPanel({ kind: 'walk-in', name: search.found ? '' : search.typed.trim() });
  };
  const print = (): void => {
    onPrintDaySheet(date);
  };
  useShortcut('/', () => field.current?.focus());
  useShortcut('w', walkIn);
  useShortcut('p', print);
  useShortcut('l', () => {
    const active = rows.find(({ key }) => key === search.activeKey);
    if (active) openCall(active);
  });
  const own = isDesk
    ? unconfirmed.filter(({ interview }) => interview.kind === 'office')
    : unconfirmed.filter(({ interview }) => whose === 'whole' || interview.recruiterId === actor.staffId);
  const unresolved = unresolvedOf(
    rows.flatMap(({ interview }) => interview?.interview ?? []),
    now,
  ).length;

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
          onWalkIn={walkIn}
          onPrint={print}
        />
      }
      hints={[
        { keys: ['/'], label: words('hints.find') },
        { keys: ['up', 'down'], label: words('hints.choose') },
        { keys: ['enter'], label: words('hints.checkIn') },
        { keys: ['w'], label: words('hints.walkIn') },
        { keys: ['l'], label: words('hints.logCall') },
        { keys: ['p'], label: words('hints.daySheet') },
      ]}
      hintNote={unresolved > 0 ? words('unresolved', { count: unresolved }) : undefined}
    >
      {day ? (
        <ListDetail
          detailLabel={words('aside')}
          list={
            <>
              {failure && <ErrorNotice {...failure} />}
              {!search.found && (
                <Box role="status" sx={{ display: 'flex', alignItems: 'center', gap: 2, px: 2, py: 1 }}>
                  {words('noMatch', { typed: search.typed.trim() })}
                  <Button onClick={walkIn}>{words('walkInNamed', { name: search.typed.trim() })}</Button>
                </Box>
              )}
              <TodayTable {...{ day, rows, search, acts }} />
            </>
          }
          detail={
            <FormStack>
              {!isDesk && (
                <MyTasks
                  dueBefore={dayEnd}
                  onAll={onAllTasks}
                  onLogCall={(line: TaskLine) => {
                    setPanel({ kind: 'call', about: callAboutTask(line) });
                  }}
                />
              )}
              <RoomsNow day={day} />
              <ConfirmList
                date={nextDate}
                interviews={own}
                onLogCall={(interview) => {
                  setPanel({ kind: 'call', about: callAboutInterview(interview) });
                }}
              />
            </FormStack>
          }
        />
      ) : (
        <SkeletonRows count={12} />
      )}
      {panel?.kind === 'interview' && renderInterview(panel.interviewId, close)}
      {panel?.kind === 'no-show' && renderNoShow(panel.interviewId, close)}
      {panel?.kind === 'call' && <LogCallDialog about={panel.about} onClose={close} />}
      {panel?.kind === 'walk-in' && day && (
        <WalkInDialog
          name={panel.name}
          staff={day.staff}
          expected={startMinutes(day.interviews)}
          onClose={close}
        />
      )}
    </Page>
  );
}
