// The window from start to work: start → recover, or set up, or enter → pages. Everything above the pages lives here.
import { useMemo } from 'react';
import { OfficeTimeContext } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { OnwardThemeProvider } from './theme/theme-provider';
import type { AppTools } from './office/app-tools';
import { OfficeGate } from './office/office-gate';
import { RecoveryRoute } from './office/recovery-route';
import { useAppearance } from './office/use-appearance';
import { useStart } from './office/use-start';
import { StartFailure } from './shell/start-failure';

/** Zone of the window before the office's own is known. */
const homeZone = 'Asia/Hong_Kong';

function Started({ tools }: { readonly tools: AppTools }) {
  const words = useWords('shell');
  const [start, again] = useStart(tools);
  useAppearance(tools.desktop);
  switch (start.kind) {
    case 'starting':
      return null;
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
      return <OfficeGate office={start} tools={tools} onAgain={again} />;
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
