// The composition root: makes the adapters once and hands them down.
import '@platform/decode-without-eval';
import { createRoot } from 'react-dom/client';
import { AppRoot } from '@app/app-root';
import { startWords } from '@app/i18n/i18n';
import { idSource } from '@data/id-source';
import { systemClock } from '@data/system-clock';
import { zoneRules } from '@data/zone-rules';
import { findDesktop } from '@platform/find-desktop';

startWords();
const place = document.getElementById('root');
if (place) {
  const tools = { desktop: findDesktop(), clock: systemClock, zoneRules, ids: idSource };
  createRoot(place).render(<AppRoot tools={tools} />);
}
