import { CalendarCheck, ChevronLeft, ChevronRight } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { LocalDate } from '@shared/time/local-date';
import type { Command } from '@ui/commands/command';
import { useCommands } from '@ui/commands/use-commands';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
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
  const words = useWords('calendar');
  const views = useWords('calendarViews');
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
  const viewCommand = (shown: CalendarView, keys: string, label: string): Command => ({
    ...{ id: `choice/${words('view')}/${shown}`, label, about: words('view'), keys },
    run: () => {
      setView(shown);
    },
  });
  useCommands([
    { ...{ id: 'calendar.today', label: words('today'), icon: CalendarCheck, keys: 't' }, run: goToday },
    viewCommand('day', 'd', words('views.day')),
    viewCommand('week', 'w', words('views.week')),
    viewCommand('list', 'l', words('views.list')),
    {
      ...viewCommand('lanes', 'a', views('lanes')),
      run: () => {
        if (view === 'lanes') setLanesBy(lanesBy === 'recruiter' ? 'room' : 'recruiter');
        setView('lanes');
      },
    },
    {
      ...{ id: 'calendar.earlier', label: words('earlier'), icon: ChevronLeft, keys: 'left' },
      run: () => {
        step(-1);
      },
    },
    {
      ...{ id: 'calendar.later', label: words('later'), icon: ChevronRight, keys: 'right' },
      run: () => {
        step(1);
      },
    },
  ]);
  return { view, setView, date, setDate, lanesBy, setLanesBy, step, goToday, today };
}
