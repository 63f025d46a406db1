import { useEffect, useRef } from 'react';

const millisPerMinute = 60_000;
const checkEveryMillis = 5_000;
const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Calls `onIdle` once nobody has touched keyboard or pointer for the given minutes. */
export function useIdleLock(minutes: number, onIdle: () => void): void {
  const lock = useRef(onIdle);
  useEffect(() => {
    lock.current = onIdle;
  });
  useEffect(() => {
    let last = performance.now();
    const touch = (): void => {
      last = performance.now();
    };
    for (const sign of signsOfLife) window.addEventListener(sign, touch, { passive: true });
    const timer = window.setInterval(() => {
      if (performance.now() - last >= minutes * millisPerMinute) lock.current();
    }, checkEveryMillis);
    return () => {
      window.clearInterval(timer);
      for (const sign of signsOfLife) window.removeEventListener(sign, touch);
    };
  }, [minutes]);
}
