import { useRef, useState } from 'react';
import { isWholeNumber, type OwnAppointment } from '@shared/domain/reception/own-appointment';
import { readOwnAppointment } from '@data/queries/own-appointment';
import { useAct } from '@data/use-act';
import { useOffice } from '@data/use-office';
import { createViewReader } from '@data/view-reader';

/** What the kiosk shows one visitor. */
export type KioskView =
  | { readonly kind: 'typing'; readonly tooShort: boolean }
  | { readonly kind: 'found'; readonly own: OwnAppointment }
  | { readonly kind: 'done'; readonly own: OwnAppointment }
  | { readonly kind: 'desk' };

/** One visitor at the kiosk, from the first digit to the end. */
export interface KioskVisit {
  readonly view: KioskView;
  readonly digits: string;
  readonly setDigits: (digits: string) => void;
  readonly next: () => void;
  readonly checkIn: () => void;
  readonly clear: () => void;
}

interface VisitPlan {
  /** The number found nothing. Settles once that is kept, so that nobody tries faster than it counts. */
  readonly onMiss: () => Promise<void>;
  readonly onCheckedIn: () => Promise<void>;
}

const rest: KioskView = { kind: 'typing', tooShort: false };

/** Looks for the visitor's own appointment and checks them in; whatever does not go right leads to the front desk. */
export function useKioskVisit({ onMiss, onCheckedIn }: VisitPlan): KioskVisit {
  const { database, actor, clock, zoneRules } = useOffice();
  const { act } = useAct();
  const [view, setView] = useState<KioskView>(rest);
  const [digits, setDigits] = useState('');
  const running = useRef(false);

  const oneAtATime = (work: () => Promise<void>): void => {
    if (running.current) return;
    running.current = true;
    void work()
      .catch(() => {
        setView({ kind: 'desk' });
      })
      .finally(() => {
        running.current = false;
      });
  };
  const look = async (): Promise<void> => {
    const read = createViewReader(database, actor);
    const own = await readOwnAppointment(read, digits, { clock, zoneRules });
    if (!own) await onMiss();
    setDigits('');
    setView(own ? { kind: 'found', own } : { kind: 'desk' });
  };

  return {
    view,
    digits,
    setDigits: (typed) => {
      setDigits(typed);
      setView(rest);
    },
    next: () => {
      if (isWholeNumber(digits)) oneAtATime(look);
      else setView({ kind: 'typing', tooShort: true });
    },
    checkIn: () => {
      if (view.kind !== 'found') return;
      const { own } = view;
      oneAtATime(async () => {
        const done = await act('interview/check-in', { interviewId: own.interviewId });
        if (done) await onCheckedIn();
        setView(done ? { kind: 'done', own } : { kind: 'desk' });
      });
    },
    clear: () => {
      setDigits('');
      setView(rest);
    },
  };
}
