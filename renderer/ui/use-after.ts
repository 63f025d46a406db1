import { useEffect, useState } from 'react';

/** True once `active` has held for `milliseconds` without a break: so that short waits show nothing. */
export function useAfter(active: boolean, milliseconds: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = window.setTimeout(() => {
      setPassed(true);
    }, milliseconds);
    return () => {
      window.clearTimeout(timer);
      setPassed(false);
    };
  }, [active, milliseconds]);
  return active && passed;
}
