/**
 * Days or lanes beside each other over one axis of hours. What is dragged stays where it was: letting go only proposes,
 * and a dialog decides. Everything a drag can do can be done from a block's keys as well.
 */
import Box from '@mui/material/Box';
import type { SxProps, Theme } from '@mui/material/styles';
import { useLayoutEffect, useRef, type HTMLAttributes, type RefObject } from 'react';
import type { OfficeFacts } from '@shared/commands/office-facts';
import { stageAfter } from '@shared/domain/interview/lifecycle';
import type { StandingSlot } from '@shared/domain/office/standing-slots';
import type { Room } from '@shared/domain/office/room';
import type { Staff } from '@shared/domain/staff/staff';
import { useNow, useOfficeTime } from '@ui/i18n/office-time';
import { useElementSize } from '@ui/use-element-size';
import { useTextMeasure } from '../use-text-measure';
import { useJoined } from '@ui/i18n/marks';
import { blockStyles } from './block-styles';
import { useBlockText } from './block-text';
import { ColumnHead, useHeadText } from './column-head';
import { DraftBlock } from './draft-block';
import { GridColumnView } from './grid-column-view';
import { columnWidths, gridHours, gridSize, pixelsPerMinute } from './grid-measures';
import type { GridBlock, GridColumn } from './grid-model';
import { NowLine, TimeAxis } from './time-axis';
import { useGridDrag, type DragDraft } from './use-grid-drag';
import { useGridWalk, type GridFocus } from './use-grid-walk';

/** A place in the grid; without a minute a whole column is meant. */
export interface GridPlace {
  readonly column: GridColumn;
  readonly startMinute?: number;
  readonly durationMinutes?: number;
  /** The interview that stands there. */
  readonly interviewId: string | null;
}

export interface TimeGridProps {
  /** What the grid shows; read out. */
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly facts: OfficeFacts;
  readonly rooms: readonly Room[];
  readonly staff: readonly Staff[];
  readonly ofEverybody: boolean;
  readonly headAct: string;
  readonly onHead: (column: GridColumn) => void;
  readonly onOpen: (interviewId: string) => void;
  /** Null where this person may not book or move. */
  readonly onDrop: ((place: GridPlace) => void) | null;
  readonly onDraw: ((place: GridPlace) => void) | null;
  readonly onBookSlot: ((slot: StandingSlot) => void) | null;
  readonly onExceptSlot: (slot: StandingSlot) => void;
  readonly maySetSlot: (slot: StandingSlot) => boolean;
  readonly onFocusPlace: (place: GridPlace | null) => void;
  /** Listens for what opens the card of an interview. */
  readonly cardHandlers: HTMLAttributes<HTMLElement>;
}

const scrollerStyles: SxProps<Theme> = (theme) => ({
  position: 'absolute',
  inset: 0,
  overflow: 'auto',
  scrollPadding: `${gridSize.head}px 0 0 ${gridSize.axis}px`,
  ...blockStyles(theme),
});

const morning = 480;

/** Opens on the morning, whatever earlier hours there are. */
function useOpeningScroll(scroller: RefObject<HTMLElement | null>, top: number, isLaidOut: boolean): void {
  useLayoutEffect(() => {
    if (isLaidOut) scroller.current?.scrollTo({ top });
  }, [scroller, top, isLaidOut]);
}

const blockAt = (column: GridColumn, { interviewId, minute }: GridFocus): GridBlock | undefined =>
  column.blocks.find(({ key, start, kind }) =>
    interviewId === null ? start === minute && kind === 'slot' : key === interviewId,
  );

/** Where N would book: in the hour kept, after the interview that has the focus, or anywhere in the column. */
function placeOfFocus(columns: readonly GridColumn[], focus: GridFocus | null): GridPlace | null {
  const column = focus && columns[focus.column];
  if (!column) return null;
  const { interviewId } = focus;
  const block = blockAt(column, focus);
  if (!block) return { column, interviewId };
  return { column, interviewId, startMinute: block.kind === 'slot' ? block.start : block.end };
}

export function TimeGrid(props: TimeGridProps) {
  const { label, columns, facts, ofEverybody, onDrop, onDraw, onFocusPlace, cardHandlers } = props;
  const { zone, zoneRules } = useOfficeTime();
  const now = zoneRules.toLocal(useNow(), zone);
  const measure = useTextMeasure();
  const joined = useJoined();
  const blockText = useBlockText(facts.travel);
  const headText = useHeadText(facts);
  const body = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const room = useElementSize(scroller);
  const hours = gridHours(columns);
  const perMinute = pixelsPerMinute(hours, room.height - gridSize.head);
  const widths = columnWidths(columns, room.width - gridSize.axis);
  useOpeningScroll(scroller, Math.max(0, morning - hours.from) * perMinute, room.height > 0);
  const walk = useGridWalk({
    grid: scroller,
    onFocus: (focus) => {
      onFocusPlace(placeOfFocus(columns, focus));
    },
  });
  const drop = ({ mode, column, start, end, interviewId }: DragDraft): void => {
    const target = columns[column];
    if (!target) return;
    const place = { column: target, startMinute: start, durationMinutes: end - start, interviewId };
    if (mode === 'draw') onDraw?.(place);
    else onDrop?.(place);
  };
  const drag = useGridDrag({
    ...{ columns, widths, hours, perMinute, body },
    mayMove: (interviewId) => onDrop !== null && isMovable(columns, interviewId),
    mayDraw: onDraw !== null,
    onDrop: drop,
    onPress: (column, startMinute) => {
      const target = columns[column];
      if (target) onDraw?.({ column: target, startMinute, interviewId: null });
    },
  });
  const shared = {
    ...{ hours, perMinute, facts, measure, blockText, ofEverybody },
    tabStop: tabStopOf(columns, walk.last),
    nameOfRoom: (id: string | null) => props.rooms.find((one) => one.id === id)?.name ?? '',
    nameOfStaff: (id: string) => props.staff.find((one) => one.id === id)?.name ?? '',
    mayMove: onDrop !== null,
    onOpen: props.onOpen,
    onBookSlot: props.onBookSlot,
    onExceptSlot: props.onExceptSlot,
    maySetSlot: props.maySetSlot,
  };
  const isToday = columns.some(({ date }) => date === now.date);
  const isNowShown = isToday && now.minute >= hours.from && now.minute <= hours.to;
  const height = (hours.to - hours.from) * perMinute;
  const lefts = widths.map(
    (_, at) => gridSize.axis + widths.slice(0, at).reduce((sum, width) => sum + width, 0),
  );
  const totalWidth = gridSize.axis + widths.reduce((sum, width) => sum + width, 0);

  return (
    <Box sx={{ flex: 1, minHeight: 0, position: 'relative' }}>
      <Box
        ref={scroller}
        role="group"
        aria-label={label}
        {...cardHandlers}
        onFocus={(event) => {
          walk.handlers.onFocus(event);
          cardHandlers.onFocus?.(event);
        }}
        onBlur={(event) => {
          walk.handlers.onBlur(event);
          cardHandlers.onBlur?.(event);
        }}
        onKeyDown={(event) => {
          cardHandlers.onKeyDown?.(event);
          walk.handlers.onKeyDown(event);
        }}
        sx={scrollerStyles}
      >
        {room.width > 0 && (
          <Box style={{ width: totalWidth }}>
            <Box
              sx={{
                position: 'sticky',
                top: 0,
                zIndex: 4,
                display: 'flex',
                borderBottom: '1px solid',
                borderColor: 'onward.line.hair',
                bgcolor: 'onward.surface.paper',
              }}
            >
              <Box
                sx={{
                  position: 'sticky',
                  left: 0,
                  zIndex: 1,
                  flex: 'none',
                  width: gridSize.axis,
                  bgcolor: 'onward.surface.paper',
                }}
              />
              {columns.map((column, at) => (
                <ColumnHead
                  key={column.key}
                  {...{ column, at }}
                  width={widths[at] ?? 0}
                  text={headText(column)}
                  today={now.date}
                  walkKey={headKey(column)}
                  isTabStop={shared.tabStop === headKey(column)}
                  act={props.headAct}
                  onPress={() => {
                    props.onHead(column);
                  }}
                />
              ))}
            </Box>
            <Box
              ref={body}
              {...drag.handlers}
              style={{ height }}
              sx={{ position: 'relative', display: 'flex', userSelect: 'none' }}
            >
              <TimeAxis {...{ hours, perMinute }} nowMinute={isNowShown ? now.minute : null} />
              {columns.map((column, at) => (
                <GridColumnView
                  key={column.key}
                  {...{ column, at, shared }}
                  width={widths[at] ?? 0}
                  label={joined.parts([headText(column).title, headText(column).note])}
                />
              ))}
              {isNowShown &&
                columns.map(({ date, key }, at) =>
                  date === now.date ? (
                    <NowLine
                      key={key}
                      top={(now.minute - hours.from) * perMinute}
                      left={lefts[at] ?? 0}
                      width={widths[at] ?? 0}
                    />
                  ) : null,
                )}
              {drag.draft && (
                <DraftBlock
                  draft={drag.draft}
                  left={lefts[drag.draft.column] ?? 0}
                  width={widths[drag.draft.column] ?? 0}
                  {...{ hours, perMinute }}
                />
              )}
            </Box>
          </Box>
        )}
      </Box>
    </Box>
  );
}

const headKey = (column: GridColumn): string => `${column.key} head`;

function isMovable(columns: readonly GridColumn[], interviewId: string): boolean {
  for (const { blocks } of columns) {
    const block = blocks.find(({ key }) => key === interviewId);
    if (block?.kind === 'interview') return stageAfter(block.view.interview, 'move') !== null;
  }
  return false;
}

/** The stop that Tab leads to: where the arrows were last, as long as it is still there, else the first head. */
function tabStopOf(columns: readonly GridColumn[], last: string | undefined): string | undefined {
  const [first] = columns;
  const stands = columns.some(
    (column) => last === headKey(column) || column.blocks.some(({ key }) => last === `${column.key} ${key}`),
  );
  return stands ? last : first && headKey(first);
}
