import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { stageAfter } from '@shared/domain/interview/lifecycle';
import { asideIn, gridSize } from './grid-measures';
import type { GridBlock, GridColumn } from './grid-model';
import type { GridShared } from './grid-shared';
import { InterviewBlock, type BlockBox } from './interview-block';
import { MoreBlock } from './more-block';
import { BusyHatch, TravelHatch } from './quiet-block';
import { SlotBlock } from './slot-block';
import { stackBlocks, type StackPlace, type StackSpan } from './stack-blocks';

interface GridColumnViewProps {
  readonly column: GridColumn;
  readonly at: number;
  readonly width: number;
  readonly label: string;
  readonly shared: GridShared;
}

const inset = 3;
const between = 2;
/** Kept free at the right of a column, so that an empty span can be drawn beside a full one. */
const rightInset = 5;

/** Ways and busy hours keep their true length: what is low beside an interview must not push it aside. */
function spansOf(blocks: readonly GridBlock[], { hours, perMinute }: GridShared): readonly StackSpan[] {
  const leastMinutes = gridSize.blockHeight / perMinute;
  return blocks
    .map(({ key, kind, start, end }) => ({
      key,
      start: Math.max(hours.from, start),
      end: kind === 'interview' ? Math.max(end, start + leastMinutes) : Math.min(hours.to, end),
    }))
    .filter(({ start, end }) => start < end);
}

function boxOf(
  span: StackSpan,
  place: StackPlace,
  width: number,
  { hours, perMinute }: GridShared,
): BlockBox {
  const usable = width - inset - rightInset - (place.besideMore ? gridSize.more : 0);
  const part = usable / place.of;
  return {
    top: (span.start - hours.from) * perMinute,
    height: Math.max(0, (span.end - span.start) * perMinute - 1),
    left: inset + place.at * part,
    width: part * place.span - (place.at + place.span < place.of ? between : 0),
  };
}

interface BlockProps {
  readonly block: GridBlock;
  readonly box: BlockBox;
  readonly column: GridColumn;
  readonly at: number;
  readonly shared: GridShared;
}

function Block({ block, box, column, at, shared }: BlockProps) {
  const { measure, facts, blockText, ofEverybody, tabStop } = shared;
  const walkKey = `${column.key} ${block.key}`;
  if (block.kind === 'travel')
    return <TravelHatch travel={block.travel} table={facts.travel} box={box} measure={measure} />;
  if (block.kind === 'busy') return <BusyHatch busy={block.busy} box={box} measure={measure} />;
  if (block.kind === 'slot') {
    const { slot } = block;
    const inRoomLane = column.lane?.by === 'room';
    const { onBookSlot } = shared;
    return (
      <SlotBlock
        slot={slot}
        box={box}
        column={at}
        walkKey={walkKey}
        isTabStop={tabStop === walkKey}
        roomName={inRoomLane ? '' : shared.nameOfRoom(slot.roomId)}
        recruiterName={inRoomLane ? shared.nameOfStaff(slot.recruiterId) : ''}
        onBook={
          onBookSlot &&
          (() => {
            onBookSlot(slot);
          })
        }
        onExcept={
          shared.maySetSlot(slot)
            ? () => {
                shared.onExceptSlot(slot);
              }
            : null
        }
      />
    );
  }
  const { view } = block;
  return (
    <InterviewBlock
      view={view}
      box={box}
      text={blockText(view, { inRoomLane: column.lane?.by === 'room', ofEverybody })}
      measure={measure}
      column={at}
      minute={block.start}
      walkKey={walkKey}
      isTabStop={tabStop === walkKey}
      mayResize={shared.mayMove && stageAfter(view.interview, 'reshape') !== null}
      onOpen={() => {
        shared.onOpen(view.interview.id);
      }}
    />
  );
}

/** One day or lane: its open hours, its blocks in the order they are walked, and what found no room. */
export function GridColumnView({ column, at, width, label, shared }: GridColumnViewProps) {
  const { hours, perMinute } = shared;
  const spans = useMemo(() => spansOf(column.blocks, shared), [column.blocks, shared]);
  const stack = useMemo(() => stackBlocks(spans, asideIn(width)), [spans, width]);
  const blocks = useMemo(
    () => [...column.blocks].sort((a, b) => a.start - b.start || a.end - b.end),
    [column.blocks],
  );
  const spanByKey = new Map(spans.map((span) => [span.key, span]));
  return (
    <Box
      role="group"
      aria-label={label}
      style={{ width }}
      sx={{
        position: 'relative',
        flex: 'none',
        height: '100%',
        boxSizing: 'border-box',
        borderLeft: '1px solid',
        borderColor: 'onward.line.hair',
        bgcolor: 'onward.surface.app',
      }}
    >
      {column.open.map(({ from, to }) => (
        <Box
          key={from}
          style={{
            top: (Math.max(hours.from, from) - hours.from) * perMinute,
            height: Math.max(0, Math.min(hours.to, to) - Math.max(hours.from, from)) * perMinute,
          }}
          sx={{ position: 'absolute', insetInline: 0, bgcolor: 'onward.surface.paper' }}
        />
      ))}
      <HourLines perMinute={perMinute} />
      {blocks.map((block) => {
        const place = stack.places.get(block.key);
        const span = spanByKey.get(block.key);
        if (!place || !span) return null;
        return (
          <Block
            key={block.key}
            block={block}
            box={boxOf(span, place, width, shared)}
            {...{ column, at, shared }}
          />
        );
      })}
      {stack.more.map((away) => (
        <MoreBlock
          key={away.keys.join(' ')}
          blocks={blocks.filter(({ key }) => away.keys.includes(key))}
          column={column}
          at={at}
          away={away}
          shared={shared}
        />
      ))}
    </Box>
  );
}

const minutesPerHour = 60;

function HourLines({ perMinute }: Pick<GridShared, 'perMinute'>) {
  return (
    <Box
      aria-hidden
      style={{ backgroundSize: `100% ${minutesPerHour * perMinute}px` }}
      sx={(theme) => ({
        position: 'absolute',
        inset: 0,
        pointerEvents: 'none',
        backgroundImage: `linear-gradient(to bottom, ${theme.vars.palette.onward.line.hair} 0 1px, transparent 1px)`,
      })}
    />
  );
}
