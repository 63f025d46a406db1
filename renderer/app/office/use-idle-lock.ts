import { useEffect, useRef } from 'react';
import { watchIdle } from './watch-idle';

/** Calls `onIdle` once nobody has touched keyboard or pointer for the given minutes. */
export function useIdleLock(minutes: number, onIdle: () => void): void {
  const lock = useRef(onIdle);
  useEffect(() => {
    lock.current = onIdle;
  });
  useEffect(
    () =>
      watchIdle(window, minutes, () => {
        lock.current();
      }),
    [minutes],
  );
}
