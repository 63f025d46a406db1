import { useEffect, useRef, type RefObject } from 'react';

/** When the last of those chosen is let go, their buttons go with them: the focus returns to the list they were chosen in. */
export function useFocusBack(chosen: number): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null);
  const before = useRef(chosen);
  useEffect(() => {
    if (before.current > 0 && chosen === 0)
      around.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
    before.current = chosen;
  }, [chosen]);
  return around;
}
