import { useEffect, useRef, useState } from 'react';
import { delay } from '@ui/measures';

const millisPerSecond = 1_000;
const wholeSeconds = delay.kioskClear / millisPerSecond;

/** Seconds until what `key` names is cleared; another key begins anew, null rests. Calls `onEnd` once at zero. */
export function useCountdown(key: string | null, onEnd: () => void): number {
  const [left, setLeft] = useState(wholeSeconds);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    if (key === null) return undefined;
    let remaining = wholeSeconds;
    setLeft(remaining);
    const timer = window.setInterval(() => {
      remaining -= 1;
      setLeft(remaining);
      if (remaining > 0) return;
      window.clearInterval(timer);
      end.current();
    }, millisPerSecond);
    return () => {
      window.clearInterval(timer);
    };
  }, [key]);
  return left;
}
