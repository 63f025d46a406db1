import { useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { stopAfterKey } from './walk-blocks';

/** Where the focus stands in the grid. */
export interface GridFocus {
  readonly column: number;
  /** Negative on a head. */
  readonly minute: number;
  readonly interviewId: string | null;
}

interface WalkPlan {
  readonly grid: RefObject<HTMLElement | null>;
  readonly onFocus: (focus: GridFocus | null) => void;
}

const stopsIn = (grid: HTMLElement | null): readonly HTMLElement[] =>
  [...(grid?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])].sort(
    (a, b) => placeOf(a).column - placeOf(b).column || placeOf(a).minute - placeOf(b).minute,
  );

const placeOf = ({ dataset }: HTMLElement): Omit<GridFocus, 'interviewId'> => ({
  column: Number(dataset['column']),
  minute: Number(dataset['minute']),
});

const stopOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-stop]') : null;

/** Arrows from block to block: the grid is one stop for Tab, which comes back to where the arrows were. */
export function useGridWalk({ grid, onFocus }: WalkPlan) {
  const [last, setLast] = useState<string>();
  return {
    last,
    handlers: {
      onFocus: (event: FocusEvent): void => {
        const stop = stopOf(event.target);
        if (!stop) return;
        setLast(stop.dataset['stop']);
        onFocus({ ...placeOf(stop), interviewId: stop.dataset['interview'] ?? null });
      },
      onBlur: (event: FocusEvent): void => {
        if (event.relatedTarget instanceof Node && grid.current?.contains(event.relatedTarget) === true)
          return;
        onFocus(null);
      },
      onKeyDown: (event: KeyboardEvent): void => {
        const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
        const own = stopOf(event.target);
        if (!own || modified || event.nativeEvent.isComposing || event.defaultPrevented) return;
        const stops = stopsIn(grid.current);
        const next = stopAfterKey(event.key, stops.map(placeOf), stops.indexOf(own));
        if (next === undefined) return;
        event.preventDefault();
        stops[next]?.focus();
        stops[next]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      },
    },
  };
}
