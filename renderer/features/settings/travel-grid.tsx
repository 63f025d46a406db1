import Box from '@mui/material/Box';
import type { SystemStyleObject } from '@mui/system';
import { type KeyboardEvent, memo, useCallback, useRef } from 'react';
import type { TravelTable } from '@shared/domain/interview/travel';
import { useLanguage } from '@ui/i18n/language';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import { readNumber } from '@ui/read-typed';
import { useDraftText } from '@ui/use-draft-text';
import { changedWays, isMinutes, minutesOf, wayKey, type TypedWays, type Way } from './travel-form';

interface TravelGridProps {
  readonly table: TravelTable;
  readonly typed: TypedWays;
  readonly focused: Way;
  readonly onFocus: (way: Way) => void;
  readonly onType: (way: Way, minutes: number | undefined) => void;
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const cellWidth = 37;
const rowHeight = 27;
const headHeight = 128;

const cell: SystemStyleObject = {
  p: 0,
  width: cellWidth,
  height: rowHeight,
  borderBottom: '1px solid',
  borderRight: '1px solid',
  borderColor: 'onward.line.hair',
};
const field: SystemStyleObject = {
  width: '100%',
  height: '100%',
  p: 0,
  border: 0,
  bgcolor: 'transparent',
  color: 'text.primary',
  font: 'inherit',
  textAlign: 'center',
  fontVariantNumeric: 'tabular-nums',
  '&:focus-visible': { outline: '2px solid', outlineColor: 'onward.focus', outlineOffset: '-2px' },
  '&[data-changed]': {
    bgcolor: 'onward.warning.tint',
    color: 'onward.warning.text',
    fontWeight: 'fontWeightBold',
    textDecoration: 'underline',
  },
  '&[data-inside]': { bgcolor: 'onward.surface.subtle' },
  '&[aria-invalid="true"]': { bgcolor: 'onward.error.tint', color: 'onward.error.text' },
};

interface MinuteCellProps {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly minutes: number | undefined;
  readonly changed: boolean;
  readonly inTabOrder: boolean;
  readonly onFocus: (way: Way) => void;
  readonly onType: (way: Way, minutes: number | undefined) => void;
}

/** One field of the grid; a plain input, since there are 324 of them. */
const MinuteCell = memo(function MinuteCell(props: MinuteCellProps) {
  const { from, to, label, minutes, changed, inTabOrder, onFocus, onType } = props;
  const draft = useDraftText({
    value: minutes,
    onChange: (value) => {
      onType({ from, to }, value);
    },
    parse: readNumber,
    print: String,
  });
  return (
    <Box
      component="input"
      value={draft.text}
      inputMode="numeric"
      autoComplete="off"
      tabIndex={inTabOrder ? 0 : -1}
      aria-label={label}
      aria-invalid={!isMinutes(minutes)}
      data-way={wayKey({ from, to })}
      data-changed={changed ? '' : undefined}
      data-inside={from === to && !changed ? '' : undefined}
      sx={field}
      onFocus={(event) => {
        onFocus({ from, to });
        event.currentTarget.select();
      }}
      onChange={(event) => {
        draft.type(event.currentTarget.value);
      }}
      onBlur={() => {
        draft.leave();
      }}
    />
  );
});

interface GridRowProps extends Omit<TravelGridProps, 'focused' | 'typed'> {
  readonly from: number;
  readonly names: readonly string[];
  readonly typed: TypedWays;
  readonly changed: readonly string[];
  readonly focusedColumn: number | null;
}

function GridRow({ table, typed, from, names, changed, focusedColumn, onFocus, onType }: GridRowProps) {
  const words = useWords('timeSettings');
  const joined = useJoined();
  return (
    <Box component="tr" sx={{ '&:focus-within th': { color: 'text.primary', fontWeight: 'fontWeightBold' } }}>
      <Box
        component="th"
        scope="row"
        sx={{
          position: 'sticky',
          left: 0,
          zIndex: 1,
          px: 1,
          textAlign: 'left',
          whiteSpace: 'nowrap',
          fontWeight: 'fontWeightMedium',
          bgcolor: 'onward.surface.paper',
          color: 'text.secondary',
          borderBottom: '1px solid',
          borderRight: '1px solid',
          borderColor: 'onward.line.hair',
        }}
      >
        {names[from]}
      </Box>
      {names.map((name, to) => {
        const key = wayKey({ from, to });
        const label = words(from === to ? 'travel.inside' : 'travel.cell', {
          from: names[from] ?? '',
          to: name,
        });
        const isChanged = changed.includes(key);
        return (
          <Box component="td" key={key} sx={cell}>
            <MinuteCell
              from={from}
              to={to}
              label={joined.parts([label, isChanged && words('travel.changed')])}
              minutes={minutesOf(table, typed, { from, to })}
              changed={isChanged}
              inTabOrder={focusedColumn === to}
              onFocus={onFocus}
              onType={onType}
            />
          </Box>
        );
      })}
    </Box>
  );
}

function GridHead({ names, focused }: { readonly names: readonly string[]; readonly focused: number }) {
  const words = useWords('timeSettings');
  const chinese = useLanguage() === 'zh-HK';
  const head = {
    position: 'sticky',
    top: 0,
    bgcolor: 'onward.surface.paper',
    borderBottom: '1px solid',
    borderRight: '1px solid',
    borderColor: 'onward.line.hair',
    height: chinese ? headHeight / 2 : headHeight,
  } as const;
  return (
    <thead>
      <tr>
        <Box
          component="th"
          scope="col"
          sx={{ ...head, left: 0, zIndex: 3, px: 1, textAlign: 'left', verticalAlign: 'bottom', pb: 0.5 }}
        >
          <Box component="span" sx={{ typography: 'caption', color: 'onward.textTertiary' }}>
            {words('travel.from')}
          </Box>
        </Box>
        {names.map((name, column) => (
          <Box
            component="th"
            scope="col"
            key={name}
            sx={{ ...head, zIndex: 2, p: 0, verticalAlign: 'bottom' }}
          >
            <Box
              sx={{
                writingMode: 'vertical-rl',
                ...(!chinese && { transform: 'rotate(180deg)' }),
                mx: 'auto',
                py: 0.75,
                whiteSpace: 'nowrap',
                fontWeight: column === focused ? 'fontWeightBold' : 'fontWeightMedium',
                color: column === focused ? 'text.primary' : 'text.secondary',
              }}
            >
              {name}
            </Box>
          </Box>
        ))}
      </tr>
    </thead>
  );
}

/** The table of minutes as a grid: one stop for Tab, arrow keys inside, head and first column always in sight. */
export function TravelGrid({ table, typed, focused, onFocus, onType }: TravelGridProps) {
  const words = useWords('timeSettings');
  const chinese = useLanguage() === 'zh-HK';
  const frame = useRef<HTMLDivElement>(null);
  const names = table.districts.map(({ en, zh }) => (chinese ? zh : en));
  const changed = changedWays(table, typed);
  const last = names.length - 1;
  const onKeyDown = useCallback(
    (event: KeyboardEvent): void => {
      const step = steps[event.key];
      if (!step || event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
      event.preventDefault();
      const within = (index: number): number => Math.min(last, Math.max(0, index));
      const to = wayKey({ from: within(focused.from + step[0]), to: within(focused.to + step[1]) });
      frame.current?.querySelector<HTMLInputElement>(`[data-way="${to}"]`)?.focus();
    },
    [focused, last],
  );
  return (
    <Box
      ref={frame}
      onKeyDown={onKeyDown}
      sx={{ overflow: 'auto', maxHeight: 'calc(100vh - 330px)', minHeight: 240, typography: 'body2' }}
    >
      <Box
        component="table"
        aria-label={words('travel.grid')}
        sx={{ borderCollapse: 'separate', borderSpacing: 0 }}
      >
        <GridHead names={names} focused={focused.to} />
        <tbody>
          {names.map((name, from) => (
            <GridRow
              key={name}
              table={table}
              typed={typed}
              from={from}
              names={names}
              changed={changed}
              focusedColumn={focused.from === from ? focused.to : null}
              onFocus={onFocus}
              onType={onType}
            />
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
