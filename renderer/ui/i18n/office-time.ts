import { createContext, useContext, useEffect, useState } from 'react';
import type { Instant } from '@shared/time/instant';
import type { Clock, ZoneRules } from '@shared/time/ports';

/** The office's own time: its clock, its zone and the rules of that zone. Given once by the composition root. */
export interface OfficeTime {
  readonly clock: Clock;
  readonly zone: string;
  readonly zoneRules: ZoneRules;
}

export const OfficeTimeContext = createContext<OfficeTime | undefined>(undefined);

/** Throws when the composition root has not provided it, which is a mistake of ours. */
export function useOfficeTime(): OfficeTime {
  const time = useContext(OfficeTimeContext);
  if (time === undefined) throw new Error('OfficeTimeContext is not provided');
  return time;
}

const checkEveryMilliseconds = 15_000;

/** The present moment; the component redraws as it passes, at most every 15 seconds. */
export function useNow(): Instant {
  const { clock } = useOfficeTime();
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const timer = window.setInterval(() => {
      setNow(clock.now());
    }, checkEveryMilliseconds);
    return () => {
      window.clearInterval(timer);
    };
  }, [clock]);
  return now;
}
