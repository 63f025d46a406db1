// Dragging an interview to another day of the month. Letting go proposes; Esc takes the gesture back.
import { useEffect, useRef, useState, type PointerEvent } from 'react';
import { isLocalDate, type LocalDate } from '@shared/time/local-date';

interface Gesture {
  readonly interviewId: string;
  readonly from: string | undefined;
  readonly x: number;
  readonly y: number;
}

/** Px the pointer may tremble before a press becomes a drag. */
const threshold = 4;

const dayUnder = (x: number, y: number): string | undefined =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-day]')?.dataset['day'];

/** The day under the pointer while an interview is dragged, and what the month listens to. */
export function useMonthDrag(onDrop: ((interviewId: string, date: LocalDate) => void) | null) {
  const gesture = useRef<Gesture>(null);
  const [over, setOver] = useState<string>();
  const isDragging = over !== undefined;
  const stop = (): void => {
    gesture.current = null;
    setOver(undefined);
  };
  useEffect(() => {
    if (!isDragging) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      gesture.current = null;
      setOver(undefined);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [isDragging]);
  return {
    over,
    handlers: {
      onPointerDown: ({ target, button, clientX: x, clientY: y }: PointerEvent): void => {
        const block = target instanceof Element ? target.closest<HTMLElement>('[data-movable]') : null;
        const interviewId = block?.dataset['interview'];
        gesture.current =
          button === 0 && onDrop && interviewId !== undefined
            ? { interviewId, from: dayUnder(x, y), x, y }
            : null;
      },
      onPointerMove: (event: PointerEvent): void => {
        const { current } = gesture;
        if (!current) return;
        const far = Math.hypot(event.clientX - current.x, event.clientY - current.y) >= threshold;
        if (!isDragging && !far) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setOver(dayUnder(event.clientX, event.clientY) ?? over ?? current.from);
      },
      onPointerUp: (): void => {
        const { current } = gesture;
        stop();
        if (!current || over === undefined || over === current.from || !isLocalDate(over)) return;
        onDrop?.(current.interviewId, over);
      },
      onPointerCancel: stop,
    },
  };
}
