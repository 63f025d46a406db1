import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { ChevronLeft, ChevronRight, Plus, SlidersHorizontal } from 'lucide-react';
import type { Staff } from '@shared/domain/staff/staff';
import { ActionMenu, type MenuAction } from '@ui/action-menu';
import { ChoiceButtons } from '@ui/choice-group';
import { Icon } from '@ui/icon';
import { KeyHint } from '@ui/key-hint';
import { useWords } from '@ui/i18n/words';
import type { InterviewKind } from './booking-form';
import { calendarViews, type CalendarView } from './calendar-view';

/** What the calendar leaves out; null shows all. */
export interface CalendarFilter {
  readonly recruiterId: string | null;
  readonly kind: InterviewKind | null;
  readonly calledOff: boolean;
}

interface CalendarToolbarProps {
  readonly view: CalendarView;
  readonly title: string;
  readonly filter: CalendarFilter;
  readonly staff: readonly Staff[];
  readonly onView: (view: CalendarView) => void;
  readonly onStep: (steps: 1 | -1) => void;
  readonly onToday: () => void;
  readonly onFilter: (filter: CalendarFilter) => void;
  /** Null for somebody who has no interviews of their own. */
  readonly onMyDay: (() => void) | null;
  /** Null where this person may not book. */
  readonly onAdd: (() => void) | null;
}

function useFilterActions({ filter, staff, onFilter }: CalendarToolbarProps): readonly MenuAction[] {
  const words = useWords('calendar');
  const domain = useWords('domain');
  const recruiters: readonly { readonly id: string | null; readonly name: string }[] = [
    { id: null, name: words('everyRecruiter') },
    ...staff,
  ];
  return [
    ...recruiters.map(({ id, name }) => ({
      label: name,
      selected: filter.recruiterId === id,
      onChoose: () => {
        onFilter({ ...filter, recruiterId: id });
      },
    })),
    ...([null, 'office', 'client'] as const).map((kind) => ({
      label: kind === null ? words('everyKind') : domain(`interviewKinds.${kind}`),
      selected: filter.kind === kind,
      onChoose: () => {
        onFilter({ ...filter, kind });
      },
    })),
    {
      label: words('showCalledOff'),
      selected: filter.calledOff,
      onChoose: () => {
        onFilter({ ...filter, calledOff: !filter.calledOff });
      },
    },
  ];
}

function FilterMenu(props: CalendarToolbarProps) {
  const { filter, staff } = props;
  const words = useWords('calendar');
  const domain = useWords('domain');
  const actions = useFilterActions(props);
  const name = staff.find(({ id }) => id === filter.recruiterId)?.name ?? words('everyRecruiter');
  const kind = filter.kind === null ? '' : domain(`interviewKinds.${filter.kind}`);
  return (
    <ActionMenu
      actions={actions}
      renderButton={(open, expanded) => (
        <Button
          startIcon={<Icon of={SlidersHorizontal} />}
          aria-haspopup="menu"
          aria-expanded={expanded}
          onClick={(event) => {
            open(event.currentTarget);
          }}
        >
          {[name, kind].filter((text) => text !== '').join(' · ')}
        </Button>
      )}
    />
  );
}

/** The line above the grid: where we are, what is left out, how it is shown, and the one filled button. */
export function CalendarToolbar(props: CalendarToolbarProps) {
  const { view, title, onView, onStep, onToday, onMyDay, onAdd } = props;
  const words = useWords('calendar');
  return (
    <>
      <Button onClick={onToday} endIcon={<KeyHint keys="t" />}>
        {words('today')}
      </Button>
      <Tooltip title={words('earlier')}>
        <IconButton
          aria-label={words('earlier')}
          onClick={() => {
            onStep(-1);
          }}
        >
          <Icon of={ChevronLeft} />
        </IconButton>
      </Tooltip>
      <Tooltip title={words('later')}>
        <IconButton
          aria-label={words('later')}
          onClick={() => {
            onStep(1);
          }}
        >
          <Icon of={ChevronRight} />
        </IconButton>
      </Tooltip>
      <Box aria-live="polite" sx={{ typography: 'h4', whiteSpace: 'nowrap' }}>
        {title}
      </Box>
      <Box sx={{ flex: 1 }} />
      {onMyDay && <Button onClick={onMyDay}>{words('myDay')}</Button>}
      <FilterMenu {...props} />
      <ChoiceButtons
        name={words('view')}
        value={view}
        choices={calendarViews.map((value) => ({ value, label: words(`views.${value}`) }))}
        onChange={onView}
      />
      {onAdd && (
        <Button
          variant="contained"
          startIcon={<Icon of={Plus} />}
          endIcon={<KeyHint keys="n" onButton />}
          onClick={onAdd}
        >
          {words('newInterview')}
        </Button>
      )}
    </>
  );
}
