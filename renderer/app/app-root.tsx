// The window from start to work: start → recover, or set up, or enter → pages. Everything above the pages lives here.
import { useMemo, useState } from 'react';
import type { ErasureEnd } from '@data/erasure/erase-people';
import type { OpenOffice } from '@data/start-office';
import { OfficeTimeContext } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { OnwardThemeProvider } from './theme/theme-provider';
import type { AppTools } from './office/app-tools';
import { useHolding } from './office/use-holding';
import { OfficeGate } from './office/office-gate';
import { RecoveryRoute } from './office/recovery-route';
import { useAppearance } from './office/use-appearance';
import { useStart } from './office/use-start';
import { ErasedScreen, ErasingScreen } from './shell/erasing-screen';
import { StartFailure } from './shell/start-failure';

/** Zone of the window before the office's own is known. */
const homeZone = 'Asia/Hong_Kong';

interface OpenedProps {
  readonly office: OpenOffice;
  readonly tools: AppTools;
  readonly onAgain: () => void;
}

/** How an erasure ended is read before the office opens. */
function Opened({ office, tools, onAgain }: OpenedProps) {
  const [read, setRead] = useState<ErasureEnd>();
  const { erased } = office;
  const holding = useHolding(erased, tools.desktop);
  if (!erased || read === erased) return <OfficeGate office={office} tools={tools} onAgain={onAgain} />;
  return (
    <ErasedScreen
      end={erased}
      holding={holding}
      onOpen={() => {
        setRead(erased);
      }}
      onRetry={() => {
        office.database.close();
        onAgain();
      }}
    />
  );
}

function Started({ tools }: { readonly tools: AppTools }) {
  const words = useWords('shell');
  const [start, again] = useStart(tools);
  useAppearance(tools.desktop);
  switch (start.kind) {
    case 'starting':
      return null;
    case 'erasing':
      return <ErasingScreen progress={start.progress} />;
    case 'failed':
      return <StartFailure what={words('startFailed.silent')} onRetry={again} />;
    case 'blocked':
      return (
        <StartFailure
          what={words(start.reason === 'disk-full' ? 'startFailed.diskFull' : 'startFailed.unwritable')}
          next={words('startFailed.next')}
          onRetry={again}
          onShowKept={() => void tools.desktop.showKeptFiles()}
        />
      );
    case 'recover':
      return <RecoveryRoute found={start} tools={tools} onAgain={again} />;
    case 'open':
      return <Opened office={start} tools={tools} onAgain={again} />;
  }
}

/** The whole app. */
export function AppRoot({ tools }: { readonly tools: AppTools }) {
  const { clock, zoneRules } = tools;
  const time = useMemo(() => ({ clock, zoneRules, zone: homeZone }), [clock, zoneRules]);
  return (
    <OnwardThemeProvider>
      <OfficeTimeContext value={time}>
        <Started tools={tools} />
      </OfficeTimeContext>
    </OnwardThemeProvider>
  );
}
