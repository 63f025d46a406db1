import type { ReactNode } from 'react';
import type { LocalDate } from '@shared/time/local-date';
import type { DayInterview, OfficeDayView } from '@data/queries/today';
import { callAboutInterview } from './call-subjects';
import { ClosePanel } from './close/close-panel';
import { LogCallDialog, type CallSubject } from './log-call-dialog';
import { withinScope, type TodayScope } from './today-rows';
import { WalkInDialog } from './walk-in/walk-in-dialog';

/** Draws one interview's panel or dialog; it calls back when it is left. */
export type RenderInterview = (interviewId: string, onClose: () => void) => ReactNode;

/** What the page needs of other features, put together by the route. */
export interface TodayRenders {
  readonly renderInterview: RenderInterview;
  readonly renderNoShow: RenderInterview;
  readonly renderMove: RenderInterview;
  readonly renderCancel: RenderInterview;
  /** Calls it off and books another time in its place. */
  readonly renderRebook: RenderInterview;
}

/** A dialog over the page. */
export type TodayDialog =
  | { readonly kind: 'interview' | 'no-show' | 'move' | 'cancel' | 'rebook'; readonly interviewId: string }
  | { readonly kind: 'call'; readonly about: CallSubject }
  | { readonly kind: 'walk-in'; readonly typed: string };

interface TodayPanelsProps {
  readonly day: OfficeDayView;
  readonly scope: TodayScope;
  readonly dialog: TodayDialog | undefined;
  readonly onDialog: (dialog: TodayDialog | undefined) => void;
  readonly closing: boolean;
  readonly onClosing: (closing: boolean) => void;
  readonly nextDate: LocalDate;
  readonly unconfirmed: readonly DayInterview[];
  readonly renders: TodayRenders;
}

const renderOf = {
  interview: 'renderInterview',
  'no-show': 'renderNoShow',
  move: 'renderMove',
  cancel: 'renderCancel',
  rebook: 'renderRebook',
} as const satisfies Record<string, keyof TodayRenders>;

function OpenDialog({ day, dialog, onDialog, renders }: TodayPanelsProps) {
  const close = (): void => {
    onDialog(undefined);
  };
  if (!dialog) return null;
  if (dialog.kind === 'call') return <LogCallDialog about={dialog.about} onClose={close} />;
  if (dialog.kind === 'walk-in') return <WalkInDialog typed={dialog.typed} day={day} onClose={close} />;
  return renders[renderOf[dialog.kind]](dialog.interviewId, close);
}

/** What stands over the page: the end of the day beside it, and one dialog at a time. */
export function TodayPanels(props: TodayPanelsProps) {
  const { day, scope, onDialog, closing, onClosing, nextDate, unconfirmed } = props;
  const before = withinScope(day.before, scope);
  const today = withinScope(day, scope);
  return (
    <>
      {closing && (
        <ClosePanel
          interviews={[...before.interviews, ...today.interviews]}
          visits={[...before.visits, ...today.visits]}
          policy={day.office.policy}
          nextDate={nextDate}
          unconfirmed={unconfirmed}
          onClose={() => {
            onClosing(false);
          }}
          onNoShow={(interviewId) => {
            onDialog({ kind: 'no-show', interviewId });
          }}
          onCancel={(interviewId) => {
            onDialog({ kind: 'cancel', interviewId });
          }}
          onMove={(interviewId) => {
            onDialog({ kind: 'move', interviewId });
          }}
          onLogCall={(interview) => {
            onDialog({ kind: 'call', about: callAboutInterview(interview) });
          }}
        />
      )}
      <OpenDialog {...props} />
    </>
  );
}
