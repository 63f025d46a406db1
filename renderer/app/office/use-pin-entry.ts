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
  /** Tries a PIN for these people in turn; calls back with the first whose it is. */
  readonly tryPin: (people: readonly Staff[], pin: string, onRight: (person: Staff) => void) => void;
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
    (people: readonly Staff[], pin: string, onRight: (person: Staff) => void) => {
      if (wait > 0) return;
      setBusy(true);
      void findOwner(people, pin)
        .then((owner) => {
          if (owner) {
            setWrong(0);
            onRight(owner);
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

async function findOwner(people: readonly Staff[], pin: string): Promise<Staff | null> {
  for (const person of people) if (await pinMatches(pin, person)) return person;
  return null;
}

function problemOf(wrong: number, wait: number): PinProblem | undefined {
  if (wait > 0) return { kind: 'wait', seconds: wait };
  return wrong > 0 ? { kind: 'wrong', triesLeft: tries - wrong } : undefined;
}
