import type { Instant } from '@shared/time/instant';
import type { Staff } from '@shared/domain/staff/staff';
import { useFormat } from '@ui/i18n/format';
import { useNow } from '@ui/i18n/office-time';
import { LockedScreen } from '../shell/locked-screen';
import type { OfficeFace } from './office-settings';
import { usePinEntry } from './use-pin-entry';

/** Since when the window is locked, and whether somebody did it. */
export interface LockState {
  readonly since: Instant;
  readonly byHand: boolean;
}

interface LockedProps {
  readonly person: Staff;
  readonly lock: LockState;
  readonly face: OfficeFace;
  /** Who unlocked: the person, or a manager, who then enters as themself. */
  readonly onUnlocked: (person: Staff) => void;
  readonly onSomeoneElse: () => void;
}

/** The locked window: the PIN of who locked it, or of a manager. */
export function Locked({ person, lock, face, onUnlocked, onSomeoneElse }: LockedProps) {
  const now = useNow();
  const format = useFormat();
  const pin = usePinEntry();
  const managers = face.staff.filter((other) => other.role === 'manager' && other.id !== person.id);
  return (
    <LockedScreen
      officeName={face.facts.profile.name}
      clock={format.clockTime(now)}
      name={person.name}
      since={format.clockTime(lock.since)}
      idleMinutes={face.facts.policy.idleLockMinutes}
      byHand={lock.byHand}
      waiting={[]}
      onUnlock={(typed) => {
        pin.tryPin([person, ...managers], typed, onUnlocked);
      }}
      onSomeoneElse={onSomeoneElse}
      problem={pin.problem}
      busy={pin.busy}
    />
  );
}
