import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A function that stays the same one and does what the newest does, so that what hands it on need not be drawn again.
 * For what a person does, never to be called while drawing.
 */
export function useSteady<Given extends readonly unknown[]>(
  act: (...given: Given) => void,
): (...given: Given) => void {
  const newest = useRef(act);
  useLayoutEffect(() => {
    newest.current = act;
  });
  return useCallback((...given: Given) => {
    newest.current(...given);
  }, []);
}
