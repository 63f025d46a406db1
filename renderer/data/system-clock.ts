import { instantFromMillis } from '@shared/time/instant';
import type { Clock } from '@shared/time/ports';

/** The machine's clock; one of the few places that may read ambient time. */
export const systemClock: Clock = { now: () => instantFromMillis(Date.now()) };
