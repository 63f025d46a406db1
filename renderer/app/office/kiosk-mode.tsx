// The window as a kiosk: no pages, menus, palette, undo or notices exist in it, because nothing of them is drawn. What a
// visitor does runs with the rights of the front desk, in the name of whoever put the kiosk up.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { kioskTries } from '@shared/domain/reception/own-appointment';
import type { Staff } from '@shared/domain/staff/staff';
import { endKiosk, keepKiosk, type KioskState } from '@data/kiosk-state';
import type { OpenOffice } from '@data/start-office';
import { OfficeContext } from '@data/use-office';
import { KioskScreen } from '@features/kiosk/kiosk-screen';
import { useShutKeys } from '@features/kiosk/use-shut-keys';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useNow } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { setLanguage } from '../i18n/i18n';
import { KioskFrame } from '../shell/kiosk-frame';
import { PinPad, type PinPadHandle } from '../shell/pin-pad';
import type { AppTools } from './app-tools';
import type { OfficeFace } from './office-settings';
import { useOfficeAtWork } from './use-office-at-work';
import { usePinEntry } from './use-pin-entry';

interface KioskModeProps {
  readonly office: OpenOffice;
  readonly tools: AppTools;
  readonly face: OfficeFace;
  readonly kiosk: KioskState;
  /** Whose PIN ended the kiosk: they are inside now. */
  readonly onLeft: (person: Staff) => void;
}

type PinWish = 'leave' | 'unlock';

interface StaffPinProps {
  readonly staff: readonly Staff[];
  readonly wish: PinWish;
  readonly onRight: (person: Staff) => void;
  readonly onBack: () => void;
}

function StaffPin({ staff, wish, onRight, onBack }: StaffPinProps) {
  const words = useWords('kiosk');
  const pin = usePinEntry();
  const pad = useRef<PinPadHandle>(null);
  // While a PIN is being checked the pad rests and cannot hold the focus.
  useEffect(() => {
    if (!pin.busy) pad.current?.focus();
  }, [pin.busy]);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'center', gap: 2 }}>
      <Box sx={{ textAlign: 'center' }}>
        <Box component="h1" sx={{ typography: 'h1', m: 0 }}>
          {words('pinTitle')}
        </Box>
        <Box sx={{ color: 'text.secondary' }}>{words(wish === 'leave' ? 'pinLead' : 'pinUnlockLead')}</Box>
      </Box>
      <PinPad
        ref={pad}
        name={words('pinName')}
        submitLabel={words('next')}
        onSubmit={(typed) => {
          pin.tryPin(staff, typed, onRight);
        }}
        problem={pin.problem}
        busy={pin.busy}
      />
      <Button size="large" onClick={onBack}>
        {words('back')}
      </Button>
    </Box>
  );
}

/** What of the kiosk is kept, and how it changes. */
function useKept({ office, tools, kiosk }: Pick<KioskModeProps, 'office' | 'tools' | 'kiosk'>) {
  const { database } = office;
  const count = (misses: number): Promise<void> =>
    keepKiosk(database, { ...kiosk, misses }, tools.clock.now());
  return {
    miss: () => count(Math.min(kiosk.misses + 1, kioskTries)),
    forget: () => count(0),
    end: () => endKiosk(database),
  };
}

/** The kiosk until a member of staff types their PIN. */
export function KioskMode({ office, tools, face, kiosk, onLeft }: KioskModeProps) {
  const atWork = useOfficeAtWork(office, tools, { staffId: kiosk.byId, role: 'receptionist' });
  const kept = useKept({ office, tools, kiosk });
  const words = useWords('kiosk');
  const format = useFormat();
  const now = useNow();
  const language = useLanguage();
  const [wish, setWish] = useState<PinWish>();
  useShutKeys();
  // Who put it up comes first, should two people have chosen the same PIN.
  const staff = [...face.staff].sort((a, b) => Number(b.id === kiosk.byId) - Number(a.id === kiosk.byId));
  const right = (person: Staff): void => {
    // Inside before the kiosk ends, so that nobody is asked who they are a second time.
    if (wish === 'leave') onLeft(person);
    const goOn = wish === 'leave' ? kept.end() : kept.forget();
    // What cannot be kept changes nothing: the kiosk stands as it was, and the PIN can be typed again.
    void goOn.then(
      () => {
        setWish(undefined);
        setLanguage(kiosk.language);
      },
      () => undefined,
    );
  };
  const frame = (content: ReactNode, note: string): ReactNode => (
    <KioskFrame
      officeName={face.facts.profile.name}
      clock={format.clockTime(now)}
      note={note}
      onStaff={
        wish === undefined
          ? () => {
              setWish('leave');
            }
          : undefined
      }
    >
      {content}
    </KioskFrame>
  );
  if (wish !== undefined)
    return frame(
      <StaffPin
        key={wish}
        staff={staff}
        wish={wish}
        onRight={right}
        onBack={() => {
          setWish(undefined);
        }}
      />,
      words('keepsNothing'),
    );
  return (
    <OfficeContext value={atWork}>
      <KioskScreen
        locked={kiosk.misses >= kioskTries}
        inOtherLanguage={language !== kiosk.language}
        onMiss={kept.miss}
        onCheckedIn={kept.forget}
        onGone={() => {
          setLanguage(kiosk.language);
        }}
        onUnlock={() => {
          setWish('unlock');
        }}
        renderFrame={frame}
      />
    </OfficeContext>
  );
}
