import type { DesktopApi } from '@shared/desktop-api';
import type { Clock, IdSource, ZoneRules } from '@shared/time/ports';

/** What the composition root makes once and everything else is given. */
export interface AppTools {
  readonly desktop: DesktopApi;
  readonly clock: Clock;
  readonly zoneRules: ZoneRules;
  readonly ids: IdSource;
}
