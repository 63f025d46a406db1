import { useState } from 'react';
import type { Staff } from '@shared/domain/staff/staff';
import { samplePin } from '@data/sample/load-sample';
import type { OpenOffice } from '@data/start-office';
import { useFormat } from '@ui/i18n/format';
import { useNow } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { Banner } from '../shell/banner';
import { WhoAndPin } from '../shell/who-and-pin';
import { BrowserBanner } from './browser-banner';
import type { OfficeFace } from './office-settings';
import { usePinEntry } from './use-pin-entry';

interface EnterProps {
  readonly office: OpenOffice;
  readonly face: OfficeFace;
  readonly onEntered: (person: Staff) => void;
}

function EntryBanner({ office, face }: Pick<EnterProps, 'office' | 'face'>) {
  const words = useWords('entry');
  return (
    <>
      {!office.startup.desktop && <BrowserBanner />}
      {face.facts.profile.sample && <Banner>{words('samplePin', { pin: samplePin })}</Banner>}
    </>
  );
}

/** Who is at the desk, and their PIN. */
export function Enter({ office, face, onEntered }: EnterProps) {
  const now = useNow();
  const format = useFormat();
  const pin = usePinEntry();
  const only = face.staff.length === 1 ? face.staff[0]?.id : undefined;
  const [chosenId, setChosenId] = useState(only);
  const chosen = face.staff.find((person) => person.id === chosenId);
  return (
    <WhoAndPin
      officeName={face.facts.profile.name}
      clock={format.clockTime(now)}
      staff={face.staff.map(({ id, name, nameZh, role }) => ({ id, name, nameZh, role }))}
      chosenId={chosenId}
      onChoose={(id) => {
        setChosenId(id);
        pin.forget();
      }}
      onEnter={(typed) => {
        if (chosen) pin.tryPin([chosen], typed, onEntered);
      }}
      problem={pin.problem}
      busy={pin.busy}
      banner={<EntryBanner office={office} face={face} />}
    />
  );
}
