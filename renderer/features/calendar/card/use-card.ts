// When the card of an interview opens: the pointer rests on its block, or the keyboard's focus does. Works for any
// block below that carries `data-interview`, whoever drew it.
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type HTMLAttributes,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import { delay } from '@ui/measures';

/** An open card, and the block it belongs to. */
export interface OpenCard {
  readonly interviewId: string;
  readonly anchor: HTMLElement;
}

/** Ms in which the pointer may travel from the block to its card. */
const travelTime = 250;

const blockOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.onward-event') : null;

/** A block names its interview itself, or, where a library drew its frame, inside. */
const interviewOf = (block: HTMLElement): string | undefined =>
  block.dataset['interview'] ?? block.querySelector<HTMLElement>('[data-interview]')?.dataset['interview'];

interface Card {
  readonly open: OpenCard | null;
  readonly close: () => void;
  /** Keeps the card while the pointer or the focus is in it. */
  readonly hold: () => void;
  /** Lets it go soon, unless something holds it again. */
  readonly release: () => void;
  /** For the element around the blocks. */
  readonly handlers: HTMLAttributes<HTMLElement>;
  /** Where the focus goes when it enters the card. */
  readonly content: RefObject<HTMLDivElement | null>;
}

/** Elements of the card that can be pressed. */
export const controlsIn = (content: HTMLElement | null): readonly HTMLElement[] => [
  ...(content?.querySelectorAll<HTMLElement>('button, input') ?? []),
];

/** One thing that is to happen soon; the next takes its place, and nothing happens once the screen is gone. */
function useTimer() {
  const timer = useRef<number>(undefined);
  const hold = useCallback((): void => {
    window.clearTimeout(timer.current);
  }, []);
  const later = useCallback((run: () => void, milliseconds: number): void => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(run, milliseconds);
  }, []);
  useEffect(() => hold, [hold]);
  return { later, hold };
}

/** The card and what opens, keeps and closes it. */
export function useCard(): Card {
  const [open, setOpen] = useState<OpenCard | null>(null);
  const content = useRef<HTMLDivElement>(null);
  const { later, hold } = useTimer();
  const close = useCallback((): void => {
    hold();
    setOpen(null);
  }, [hold]);
  const release = useCallback((): void => {
    later(() => {
      setOpen(null);
    }, travelTime);
  }, [later]);

  const handlers = useMemo((): HTMLAttributes<HTMLElement> => {
    const openSoon = (block: HTMLElement): void => {
      const interviewId = interviewOf(block);
      if (interviewId === undefined) return;
      later(() => {
        if (block.isConnected) setOpen({ interviewId, anchor: block });
      }, delay.tooltip);
    };
    return {
      onPointerOver: (event: PointerEvent) => {
        const block = blockOf(event.target);
        if (!block || event.buttons !== 0 || blockOf(event.relatedTarget) === block) return;
        openSoon(block);
      },
      onPointerOut: (event: PointerEvent) => {
        const block = blockOf(event.target);
        if (block && blockOf(event.relatedTarget) !== block) release();
      },
      onPointerDown: close,
      onFocus: (event: FocusEvent) => {
        const block = blockOf(event.target);
        if (block?.matches(':focus-visible') === true) openSoon(block);
      },
      onBlur: (event: FocusEvent) => {
        if (content.current?.contains(event.relatedTarget) !== true) release();
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (!content.current) return;
        const [first] = controlsIn(content.current);
        if (event.key === 'Tab' && !event.shiftKey && first) {
          event.preventDefault();
          hold();
          first.focus();
        }
        if (event.key === 'Escape') {
          event.preventDefault();
          close();
        }
      },
    };
  }, [close, hold, later, release]);
  return { open, close, hold, release, handlers, content };
}
