import { useMemo } from 'react';
import { useAct } from '@data/use-act';
import { useOffice } from '@data/use-office';
import { useWords } from '@ui/i18n/words';
import type { RowActs } from './today-act';
import { mayCheckIn, type TodayRow } from './today-rows';

/** What a row's acts open. */
export interface RowOpens {
  readonly onOpen: (interviewId: string) => void;
  readonly onNoShow: (interviewId: string) => void;
  readonly onLogCall: (row: TodayRow) => void;
  readonly onShorten: (interviewId: string) => void;
  readonly onRebook: (interviewId: string) => void;
  /** One of our own interviews has begun: the notes are taken in its full window. */
  readonly onInterview: (interviewId: string) => void;
  /** Somebody was checked in; the desk is ready for the next one. */
  readonly onCheckedIn: () => void;
}

/** The acts of the day's rows as commands. */
export function useRowActs(opens: RowOpens): {
  readonly acts: RowActs;
  readonly failure: ReturnType<typeof useAct>['failure'];
} {
  const { actor, clock } = useOffice();
  const words = useWords('today');
  const { act, failure } = useAct();
  const { onOpen, onNoShow, onLogCall, onShorten, onRebook, onInterview, onCheckedIn } = opens;
  const acts = useMemo<RowActs>(() => {
    const idOf = (row: TodayRow): string => row.interview?.interview.id ?? '';
    const checkIn = async (row: TodayRow): Promise<void> => {
      if (!mayCheckIn(row)) return;
      const done = await act('interview/check-in', { interviewId: idOf(row) });
      if (done) onCheckedIn();
    };
    const start = async ({ interview }: TodayRow): Promise<void> => {
      if (!interview) return;
      const { id: interviewId, kind, recruiterId } = interview.interview;
      const started = await act('interview/start', { interviewId });
      if (started && kind === 'office' && recruiterId === actor.staffId) onInterview(interviewId);
    };
    const ask = async ({ interview }: TodayRow): Promise<void> => {
      if (!interview) return;
      const { id, recruiterId, candidateId } = interview.interview;
      await act('task/add', {
        words: words('askWords'),
        ownerId: recruiterId,
        dueAt: clock.now(),
        channel: 'in-person',
        candidateId,
        contactId: null,
        clientId: null,
        interviewId: id,
        submissionId: null,
      });
    };
    return {
      checkIn: (row) => void checkIn(row),
      undoCheckIn: (row) => void act('interview/undo-check-in', { interviewId: idOf(row) }),
      start: (row) => void start(row),
      finish: (row) => void act('interview/finish', { interviewId: idOf(row) }),
      leave: ({ visit }) => void (visit && act('visit/leave', { visitId: visit.id })),
      ask: (row) => void ask(row),
      logCall: onLogCall,
      shorten: (row) => {
        onShorten(idOf(row));
      },
      rebook: (row) => {
        onRebook(idOf(row));
      },
      noShow: (row) => {
        onNoShow(idOf(row));
      },
      open: (row) => {
        if (row.interview) onOpen(idOf(row));
      },
    };
  }, [act, actor, clock, words, onOpen, onNoShow, onLogCall, onShorten, onRebook, onInterview, onCheckedIn]);
  return { acts, failure };
}
