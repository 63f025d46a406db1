import { useCallback, useState } from 'react';
import type { LocalDate } from '@shared/time/local-date';
import { useShortcut } from '@ui/use-shortcut';
import { useOfficeTime } from '@ui/i18n/office-time';
import { stepDate, type CalendarView } from './calendar-view';
import type { Lane } from './grid/grid-model';

/** Where the calendar is: the day, how it is shown, and the ways to go elsewhere. */
export interface Where {
  readonly view: CalendarView;
  readonly date: LocalDate;
  readonly lanesBy: Lane['by'];
  readonly today: () => LocalDate;
  readonly setView: (view: CalendarView) => void;
  readonly setDate: (date: LocalDate) => void;
  readonly setLanesBy: (by: Lane['by']) => void;
  readonly step: (steps: 1 | -1) => void;
  readonly goToday: () => void;
}

/** Day and view on screen, with the keys that change them; A turns the lanes from recruiters to rooms and back. */
export function useWhere(): Where {
  const { clock, zone, zoneRules } = useOfficeTime();
  const today = useCallback(() => zoneRules.toLocal(clock.now(), zone).date, [clock, zone, zoneRules]);
  const [view, setView] = useState<CalendarView>('week');
  const [lanesBy, setLanesBy] = useState<Lane['by']>('recruiter');
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
  useShortcut('a', () => {
    if (view === 'lanes') setLanesBy(lanesBy === 'recruiter' ? 'room' : 'recruiter');
    setView('lanes');
  });
  useShortcut('left', () => {
    step(-1);
  });
  useShortcut('right', () => {
    step(1);
  });
  return { view, setView, date, setDate, lanesBy, setLanesBy, step, goToday, today };
}
