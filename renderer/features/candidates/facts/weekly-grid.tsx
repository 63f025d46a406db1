import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Check, CircleDashed, Minus, type LucideIcon } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Candidate } from '@shared/domain/candidate/candidate';
import {
  coverageOf,
  withoutSpan,
  withSpan,
  type Coverage,
  type WeeklySpan,
} from '@shared/domain/candidate/weekly-times';
import { useOffice } from '@data/use-office';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import { radius, size } from '@ui/measures';

type Windows = Candidate['windows'];

/** Monday first, as the office's week runs. */
const days = [1, 2, 3, 4, 5, 6, 0] as const;
/** The parts of a day people name when they say when they can come, in minutes of the day. */
const parts = [
  { part: 'morning', from: 540, to: 780 },
  { part: 'afternoon', from: 840, to: 1080 },
  { part: 'evening', from: 1080, to: 1200 },
] as const;

/** While no time at all is noted, none is closed either: any time counts as possible. */
type Said = Coverage | 'unsaid';

const icons: Readonly<Record<Said, LucideIcon | null>> = {
  free: Check,
  partly: CircleDashed,
  none: Minus,
  unsaid: null,
};

interface WeeklyGridProps {
  readonly values: Windows;
  readonly onChange: (windows: Windows) => void;
}

/** Which cell has the one stop of the Tab key; the arrows walk from there. */
interface Place {
  readonly row: number;
  readonly column: number;
}

const steps: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

const within = (index: number, count: number): number => Math.min(Math.max(index, 0), count - 1);

interface CellProps {
  readonly name: string;
  readonly coverage: Said;
  readonly isStop: boolean;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
}

function Cell({ name, coverage, isStop, onToggle, onFocus }: CellProps) {
  const words = useWords('weekly');
  const joined = useJoined();
  const isFree = coverage === 'free';
  const isOpen = isFree || coverage === 'partly';
  const icon = icons[coverage];
  return (
    <Box role="gridcell">
      <ButtonBase
        aria-pressed={coverage === 'partly' ? 'mixed' : isFree}
        aria-label={joined.labelled(name, words(`coverage.${coverage}`))}
        tabIndex={isStop ? 0 : -1}
        onClick={onToggle}
        onFocus={onFocus}
        sx={{
          width: '100%',
          height: size.control,
          gap: 0.5,
          typography: 'body2',
          border: '1px solid',
          borderRadius: `${radius.control}px`,
          borderColor: isOpen ? 'onward.success.main' : 'onward.line.control',
          bgcolor: isFree ? 'onward.success.tint' : undefined,
          color: isOpen ? 'onward.success.text' : 'text.secondary',
        }}
      >
        {icon && <Icon of={icon} side={size.iconSmall} />}
        {words(`coverage.${coverage}`)}
      </ButtonBase>
    </Box>
  );
}

function useCells({ values, onChange }: WeeklyGridProps) {
  const { ids } = useOffice();
  const isSilent = Object.keys(values).length === 0;
  return (span: WeeklySpan) => {
    const coverage: Said = isSilent ? 'unsaid' : coverageOf(values, span);
    const toggle = (): void => {
      const key = ids.next('win');
      onChange(coverage === 'free' ? withoutSpan(values, span, key) : withSpan(values, span, key));
    };
    return { coverage, toggle };
  };
}

/** The week in parts of days: arrows walk, Space says whether they can come. Times to the minute stay as they are noted. */
export function WeeklyGrid(props: WeeklyGridProps) {
  const words = useWords('weekly');
  const domain = useWords('domain');
  const format = useFormat();
  const grid = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const cellOf = useCells(props);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const row = within(place.row + step.row, parts.length);
    const column = within(place.column + step.column, days.length);
    grid.current
      ?.querySelectorAll<HTMLElement>('[role="gridcell"] button')
      [row * days.length + column]?.focus();
  };
  return (
    <Box
      ref={grid}
      role="grid"
      aria-label={words('title')}
      onKeyDown={onKeyDown}
      sx={{ display: 'grid', gap: 0.5 }}
    >
      <Box role="row" sx={rowLook}>
        <Box role="columnheader">
          <Box component="span" sx={{ typography: 'body2', color: 'text.secondary' }}>
            {words('part')}
          </Box>
        </Box>
        {days.map((day) => (
          <Box role="columnheader" key={day} sx={{ typography: 'body2', textAlign: 'center' }}>
            {words(`days.${day}`)}
          </Box>
        ))}
      </Box>
      {parts.map(({ part, from, to }, row) => (
        <Box role="row" key={part} sx={rowLook}>
          <Box role="rowheader">
            {words(`parts.${part}`)}
            <Box sx={{ typography: 'caption', color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
              {`${format.minute(from)}–${format.minute(to)}`}
            </Box>
          </Box>
          {days.map((weekday, column) => {
            const { coverage, toggle } = cellOf({ weekday, from, to });
            return (
              <Cell
                key={weekday}
                name={`${domain(`weekdays.${weekday}`)} ${words(`parts.${part}`)}`}
                coverage={coverage}
                isStop={place.row === row && place.column === column}
                onToggle={toggle}
                onFocus={() => {
                  setPlace({ row, column });
                }}
              />
            );
          })}
        </Box>
      ))}
    </Box>
  );
}

const rowLook = {
  display: 'grid',
  gridTemplateColumns: '84px repeat(7, minmax(0, 1fr))',
  gap: 0.5,
  alignItems: 'center',
} as const;
