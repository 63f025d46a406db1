import { useCallback, useEffect, useState } from 'react';
import type { Staff } from '@shared/domain/staff/staff';
import type { PinProblem } from '../shell/pin-pad';
import { pinMatches } from './pin';

/** Wrong PINs in a row before a wait, and how long the wait is. */
const tries = 5;
const waitSeconds = 60;
const millisPerSecond = 1000;

interface PinEntry {
  readonly problem: PinProblem | undefined;
  readonly busy: boolean;
  /** Tries a PIN for somebody; calls back when it is theirs. */
  readonly tryPin: (person: Staff, pin: string, onRight: () => void) => void;
  readonly forget: () => void;
}

/** Checks PINs, counts wrong ones, and makes a person wait after five. */
export function usePinEntry(): PinEntry {
  const [wrong, setWrong] = useState(0);
  const [wait, setWait] = useState(0);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (wait === 0) return undefined;
    const timer = window.setTimeout(() => {
      setWait(wait - 1);
      if (wait === 1) setWrong(0);
    }, millisPerSecond);
    return () => {
      window.clearTimeout(timer);
    };
  }, [wait]);

  const tryPin = useCallback(
    (person: Staff, pin: string, onRight: () => void) => {
      if (wait > 0) return;
      setBusy(true);
      void pinMatches(pin, person)
        .then((right) => {
          if (right) {
            setWrong(0);
            onRight();
            return;
          }
          const count = wrong + 1;
          setWrong(count);
          if (count >= tries) setWait(waitSeconds);
        })
        .finally(() => {
          setBusy(false);
        });
    },
    [wait, wrong],
  );

  const forget = useCallback(() => {
    setWrong(0);
  }, []);
  return { problem: problemOf(wrong, wait), busy, tryPin, forget };
}

function problemOf(wrong: number, wait: number): PinProblem | undefined {
  if (wait > 0) return { kind: 'wait', seconds: wait };
  return wrong > 0 ? { kind: 'wrong', triesLeft: tries - wrong } : undefined;
}
