// Dragging in the grid: a block to another time or column, its lower edge to another length, or an empty span to book.
// Nothing is written while dragging; letting go proposes, Esc takes the gesture back.
import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import { minutesPerDay } from '@shared/time/local-date';
import { gridSize, snap, snapMinutes, type GridHours } from './grid-measures';
import type { GridColumn } from './grid-model';

/** The span being drawn or dragged, in the column it would land in. */
export interface DragDraft {
  readonly mode: 'move' | 'resize' | 'draw';
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** The interview that is dragged. */
  readonly interviewId: string | null;
}

interface GridGeometry {
  readonly columns: readonly GridColumn[];
  readonly widths: readonly number[];
  readonly hours: GridHours;
  readonly perMinute: number;
  readonly body: RefObject<HTMLElement | null>;
}

interface DragPlan extends GridGeometry {
  readonly mayMove: (interviewId: string) => boolean;
  readonly mayDraw: boolean;
  readonly onDrop: (draft: DragDraft) => void;
  /** A press on an empty place without dragging. */
  readonly onPress: (column: number, minute: number) => void;
}

interface Point {
  readonly column: number;
  readonly minute: number;
}

interface Gesture {
  readonly mode: DragDraft['mode'];
  readonly interviewId: string | null;
  readonly from: Point;
  readonly start: number;
  readonly end: number;
  readonly x: number;
  readonly y: number;
  moved: boolean;
}

/** Px the pointer may tremble before a press becomes a drag. */
const threshold = 4;
const usualPress = 30;

function locate(event: PointerEvent, { widths, hours, perMinute, body }: GridGeometry): Point | null {
  const frame = body.current?.getBoundingClientRect();
  if (!frame) return null;
  let left = frame.left + gridSize.axis;
  let column = widths.length - 1;
  for (const [at, width] of widths.entries()) {
    if (event.clientX < left + width) {
      column = at;
      break;
    }
    left += width;
  }
  return { column, minute: hours.from + (event.clientY - frame.top) / perMinute };
}

function startGesture(event: PointerEvent, plan: DragPlan): Gesture | null {
  const { target } = event;
  const from = locate(event, plan);
  if (event.button !== 0 || !(target instanceof Element) || !from) return null;
  const place = { from, x: event.clientX, y: event.clientY, moved: false };
  const element = target.closest<HTMLElement>('[data-interview]');
  const interviewId = element?.dataset['interview'];
  if (element && interviewId !== undefined) {
    const column = Number(element.dataset['column']);
    const block = plan.columns[column]?.blocks.find(({ key }) => key === interviewId);
    const isEdge = target.closest('[data-resize]') !== null;
    if (!block || (!isEdge && !plan.mayMove(interviewId))) return null;
    const mode = isEdge ? 'resize' : 'move';
    return { ...place, from: { ...from, column }, mode, interviewId, start: block.start, end: block.end };
  }
  if (target.closest('button') || event.clientX < leftOf(plan)) return null;
  if (!plan.mayDraw) return null;
  const minute = Math.floor(from.minute / snapMinutes) * snapMinutes;
  return { ...place, mode: 'draw', interviewId: null, start: minute, end: minute + snapMinutes };
}

const leftOf = ({ body }: GridGeometry): number =>
  (body.current?.getBoundingClientRect().left ?? 0) + gridSize.axis;

const within = (minute: number): number => Math.max(0, Math.min(minutesPerDay, minute));

/** What letting go here would propose. */
function draftAt({ mode, interviewId, from, start, end }: Gesture, { column, minute }: Point): DragDraft {
  const moved = snap(minute - from.minute);
  if (mode === 'move') {
    const length = end - start;
    const earliest = Math.max(0, Math.min(minutesPerDay - length, start + moved));
    return { mode, interviewId, column, start: earliest, end: earliest + length };
  }
  if (mode === 'resize') {
    return {
      mode,
      interviewId,
      column: from.column,
      start,
      end: within(Math.max(start + snapMinutes, snap(end + moved))),
    };
  }
  const to = within(snap(minute));
  const span = to > start ? { start, end: Math.max(to, end) } : { start: to, end };
  return { mode, interviewId, column: from.column, ...span };
}

const isChange = (gesture: Gesture, draft: DragDraft): boolean =>
  gesture.mode === 'draw' ||
  draft.column !== gesture.from.column ||
  draft.start !== gesture.start ||
  draft.end !== gesture.end;

/** The span under way, and what the grid's body listens to. */
export function useGridDrag(plan: DragPlan) {
  const gesture = useRef<Gesture>(null);
  const [draft, setDraft] = useState<DragDraft | null>(null);
  const drop = (): void => {
    gesture.current = null;
    setDraft(null);
  };
  useEffect(() => {
    if (draft === null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      gesture.current = null;
      setDraft(null);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [draft]);
  return {
    draft,
    handlers: {
      onPointerDown: (event: PointerEvent): void => {
        gesture.current = startGesture(event, plan);
      },
      onPointerMove: (event: PointerEvent): void => {
        const { current } = gesture;
        const point = current && locate(event, plan);
        if (!current || !point) return;
        const far = Math.hypot(event.clientX - current.x, event.clientY - current.y) >= threshold;
        if (!current.moved && !far) return;
        current.moved = true;
        plan.body.current?.setPointerCapture(event.pointerId);
        setDraft(draftAt(current, point));
      },
      onPointerUp: (): void => {
        const { current } = gesture;
        drop();
        if (!current) return;
        if (draft && isChange(current, draft)) plan.onDrop(draft);
        const half = Math.floor(current.from.minute / usualPress) * usualPress;
        if (!current.moved && current.mode === 'draw') plan.onPress(current.from.column, half);
      },
      onPointerCancel: drop,
    },
  };
}
