import Box from '@mui/material/Box';
import { useEffect, useMemo, useState } from 'react';
import type { Staff } from '@shared/domain/staff/staff';
import { useKiosk } from '@data/kiosk-state';
import type { OpenOffice } from '@data/start-office';
import { OfficeTimeContext } from '@ui/i18n/office-time';
import type { AppTools } from './app-tools';
import { OverEverything } from '../shell/over-everything';
import { AtWork } from './at-work';
import { BackupBanner } from './backup-banner';
import { BrowserBanner } from './browser-banner';
import { Enter } from './enter';
import { KioskMode } from './kiosk-mode';
import { Locked, type LockState } from './locked';
import { useOfficeFace, type OfficeFace } from './office-settings';
import { SetUp } from './set-up';
import { StartAgainContext } from './start-again';
import { useIdleLock } from './use-idle-lock';

interface GateProps {
  readonly office: OpenOffice;
  readonly tools: AppTools;
  /** Starts the office again, as after a restore. */
  readonly onAgain: () => void;
}

interface InsideProps extends Omit<GateProps, 'onAgain'> {
  readonly face: OfficeFace;
  readonly person: Staff;
  readonly onEntered: (person: Staff) => void;
  readonly onLeft: () => void;
}

/** The pages of one person, and the lock over them; the pages stay as they are behind it, so nothing typed is lost. */
function Inside({ office, tools, face, person, onEntered, onLeft }: InsideProps) {
  const [lock, setLock] = useState<LockState | null>(null);
  const lockNow = (byHand: boolean): void => {
    setLock((before) => before ?? { since: tools.clock.now(), byHand });
  };
  useIdleLock(face.facts.policy.idleLockMinutes, () => {
    lockNow(false);
  });
  return (
    <>
      {lock && (
        <OverEverything>
          <Locked
            person={person}
            lock={lock}
            face={face}
            onUnlocked={(who) => {
              setLock(null);
              if (who.id !== person.id) onEntered(who);
            }}
            onSomeoneElse={onLeft}
          />
        </OverEverything>
      )}
      <Box inert={lock !== null} sx={lock ? { display: 'none' } : undefined}>
        <AtWork
          key={person.id}
          office={office}
          tools={tools}
          person={person}
          onLock={() => {
            lockNow(true);
          }}
          locked={lock !== null}
          banner={
            office.startup.desktop ? (
              <BackupBanner desktop={tools.desktop} role={person.role} />
            ) : (
              <BrowserBanner />
            )
          }
        />
      </Box>
    </>
  );
}

/** Tells the desktop which of the two the window is. */
function useKioskWindow(desktop: AppTools['desktop'], isKiosk: boolean | undefined): void {
  useEffect(() => {
    if (isKiosk !== undefined) void desktop.setKiosk({ on: isKiosk });
  }, [desktop, isKiosk]);
}

/** Set-up while there is nobody, the kiosk while it is up, entry while nobody is in, else the pages. */
export function OfficeGate({ office, tools, onAgain }: GateProps) {
  const face = useOfficeFace(office.database);
  const kiosk = useKiosk(office.database);
  const [inside, setInside] = useState<string | null>(null);
  useKioskWindow(tools.desktop, kiosk === undefined ? undefined : kiosk !== null);
  const { clock, zoneRules } = tools;
  const zone = face?.facts.profile.zone;
  const time = useMemo(
    () => (zone === undefined ? null : { clock, zoneRules, zone }),
    [clock, zoneRules, zone],
  );
  if (!face || !time || kiosk === undefined) return null;
  const person = face.staff.find(({ id }) => id === inside);
  const startAgain = (): void => {
    office.database.close();
    onAgain();
  };
  const enter = (who: Pick<Staff, 'id'>): void => {
    setInside(who.id);
  };
  const content =
    face.staff.length === 0 ? (
      <SetUp
        office={office}
        tools={tools}
        onRestored={startAgain}
        onOpened={(staffId, page) => {
          window.location.hash = page;
          enter({ id: staffId });
        }}
      />
    ) : kiosk ? (
      <KioskMode office={office} tools={tools} face={face} kiosk={kiosk} onLeft={enter} />
    ) : person ? (
      <Inside
        office={office}
        tools={tools}
        face={face}
        person={person}
        onEntered={enter}
        onLeft={() => {
          setInside(null);
        }}
      />
    ) : (
      <Enter office={office} face={face} onEntered={enter} />
    );
  return (
    <OfficeTimeContext value={time}>
      <StartAgainContext value={startAgain}>{content}</StartAgainContext>
    </OfficeTimeContext>
  );
}
