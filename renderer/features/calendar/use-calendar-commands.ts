import { CalendarClock, CalendarPlus, CalendarSearch, Mic } from 'lucide-react';
import { useCommands } from '@ui/commands/use-commands';
import { useWords } from '@ui/i18n/words';

interface CalendarCommands {
  readonly mayBook: boolean;
  /** True while an interview is open or in focus. */
  readonly hasInterview: boolean;
  readonly bookHere: () => void;
  readonly moveCurrent: () => void;
  /** Opens the interview that is held now in a window of its own; does nothing for any other. */
  readonly openHeld: () => void;
  readonly jump: () => void;
  readonly showMonth: () => void;
}

/** What the calendar does beside turning its pages. With an interview open or in focus M moves it; without one it shows the month. */
export function useCalendarCommands(given: CalendarCommands): void {
  const { mayBook, hasInterview, bookHere, moveCurrent, openHeld, jump, showMonth } = given;
  const words = useWords('calendar');
  const booking = useWords('booking');
  const candidates = useWords('candidates');
  const views = useWords('calendarViews');
  const movesIt = hasInterview && mayBook;
  useCommands([
    {
      ...{ id: 'new-interview', label: words('newInterview'), icon: CalendarPlus, keys: 'n', when: mayBook },
      run: bookHere,
    },
    {
      ...{ id: 'calendar.find', label: booking('findTime'), icon: CalendarSearch, keys: 'f', when: mayBook },
      run: () => {
        if (hasInterview) moveCurrent();
        else bookHere();
      },
    },
    {
      ...{
        id: 'calendar.interview',
        label: candidates('acts.interviewNotes'),
        icon: Mic,
        keys: 'i',
        when: hasInterview,
      },
      run: openHeld,
    },
    { ...{ id: 'calendar.jump', label: views('jump'), icon: CalendarSearch, keys: 'g' }, run: jump },
    {
      ...{ id: 'calendar.move', label: words('moveAction'), icon: CalendarClock, keys: 'm', when: movesIt },
      run: moveCurrent,
    },
    {
      ...{
        id: `choice/${words('view')}/month`,
        label: words('views.month'),
        about: words('view'),
        keys: 'm',
      },
      when: !movesIt,
      run: showMonth,
    },
  ]);
}
