import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { ChevronDown, ChevronLeft, ChevronRight, CloudLightning, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { CommandButton } from '@ui/commands/command-button';
import { useCommands } from '@ui/commands/use-commands';
import { ChoiceButtons } from '@ui/choice-group';
import { forReadersOnly } from '@ui/for-readers-only';
import { Icon } from '@ui/icon';
import { KeyHint } from '@ui/key-hint';
import { useWords } from '@ui/i18n/words';
import { calendarViews, type CalendarView } from './calendar-view';
import type { Lane } from './grid/grid-model';

interface CalendarToolbarProps {
  readonly view: CalendarView;
  readonly title: string;
  readonly lanesBy: Lane['by'];
  /** The button that narrows what is shown. */
  readonly filters: ReactNode;
  /** The button of calendar files. */
  readonly files: ReactNode;
  readonly isJumping: boolean;
  readonly onView: (view: CalendarView) => void;
  readonly onLanesBy: (by: Lane['by']) => void;
  readonly onStep: (steps: 1 | -1) => void;
  readonly onToday: () => void;
  readonly onJump: () => void;
  /** Takes the button that the small month hangs on. */
  readonly onTitle: (button: HTMLElement | null) => void;
  /** Null for somebody who has no interviews of their own. */
  readonly onMyDay: (() => void) | null;
  /** Null where this person may not change interviews. */
  readonly onWeatherDay: (() => void) | null;
  /** Null where this person may not book. */
  readonly onAdd: (() => void) | null;
}

/** In narrow windows keys are left to the hint bar. */
const roomForKeys = { '@media (max-width: 1240px)': { '& kbd': { display: 'none' } } };
/** Lanes have two choices more, which take the room of the keys. */
const roomForLaneKeys = { '@media (max-width: 1360px)': { '& .MuiButton-endIcon': { display: 'none' } } };
/** In the narrowest windows the filled button shows its sign alone beside them. */
const roomForLanes = {
  ...roomForLaneKeys,
  '@media (max-width: 1140px)': {
    '& .words': forReadersOnly,
    '& .MuiButton-endIcon': { display: 'none' },
    '& .MuiButton-startIcon': { mx: 0 },
  },
};
const roomForMyDay = { '@media (max-width: 1180px)': { display: 'none' } };

function StepButton({
  label,
  icon,
  onStep,
}: {
  readonly label: string;
  readonly icon: typeof Plus;
  readonly onStep: () => void;
}) {
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} onClick={onStep}>
        <Icon of={icon} />
      </IconButton>
    </Tooltip>
  );
}

/** The line above the grid: where we are, what is left out, how it is shown, and the one filled button. */
export function CalendarToolbar(props: CalendarToolbarProps) {
  const { view, title, lanesBy, filters, files, isJumping, onView, onLanesBy, onStep } = props;
  const { onToday, onJump, onTitle, onMyDay, onWeatherDay, onAdd } = props;
  const words = useWords('calendar');
  const views = useWords('calendarViews');
  const weather = useWords('weather');
  useCommands(
    onWeatherDay
      ? [{ id: 'calendar.weather', label: weather('open'), icon: CloudLightning, run: onWeatherDay }]
      : [],
  );
  return (
    <>
      <Button
        onClick={onToday}
        endIcon={<KeyHint keys="t" />}
        sx={view === 'lanes' ? roomForLaneKeys : roomForKeys}
      >
        {words('today')}
      </Button>
      <Box sx={{ display: 'flex' }}>
        <StepButton
          label={words('earlier')}
          icon={ChevronLeft}
          onStep={() => {
            onStep(-1);
          }}
        />
        <StepButton
          label={words('later')}
          icon={ChevronRight}
          onStep={() => {
            onStep(1);
          }}
        />
      </Box>
      <Tooltip title={views('jump')} describeChild>
        <Button
          ref={onTitle}
          variant="text"
          color="inherit"
          aria-haspopup="dialog"
          aria-expanded={isJumping}
          aria-live="polite"
          endIcon={<Icon of={ChevronDown} />}
          onClick={onJump}
          sx={{ typography: 'h4', color: 'text.primary', px: 1 }}
        >
          {title}
        </Button>
      </Tooltip>
      <Box sx={{ flex: 1 }} />
      {view === 'lanes' ? (
        <ChoiceButtons
          name={views('lanesBy')}
          value={lanesBy}
          choices={[
            { value: 'recruiter', label: views('byRecruiter') },
            { value: 'room', label: views('byRoom') },
          ]}
          onChange={onLanesBy}
        />
      ) : (
        onMyDay && (
          <CommandButton
            command={{ id: 'calendar.my-day', label: words('myDay'), run: onMyDay }}
            sx={roomForMyDay}
          />
        )
      )}
      {onWeatherDay && (
        <Tooltip title={weather('open')}>
          <IconButton aria-label={weather('open')} onClick={onWeatherDay}>
            <Icon of={CloudLightning} />
          </IconButton>
        </Tooltip>
      )}
      {filters}
      <ChoiceButtons
        name={words('view')}
        value={view}
        choices={calendarViews.map((value) => ({
          value,
          label: value === 'lanes' ? views('lanes') : words(`views.${value}`),
        }))}
        onChange={onView}
      />
      {files}
      {onAdd && (
        <Tooltip describeChild title={words('newInterview')}>
          <Button
            variant="contained"
            startIcon={<Icon of={Plus} />}
            endIcon={<KeyHint keys="n" onButton />}
            onClick={onAdd}
            sx={view === 'lanes' ? { ...roomForKeys, ...roomForLanes } : roomForKeys}
          >
            <span className="words">{words('newInterview')}</span>
          </Button>
        </Tooltip>
      )}
    </>
  );
}
