// What would stop a submission from going out now, looked at with the gates that the sending itself looks at.
import { loadOfficeDay } from '@shared/commands/office-day';
import type { Refusal } from '@shared/commands/refusal';
import { loadMatch, stoppingFailures } from '@shared/commands/submission/load-match';
import type { GateName } from '@shared/domain/matching/gate';
import type { Actor } from '@shared/domain/staff/staff';
import { isCleared } from '@shared/domain/staff/clearance';
import type { Clock, IdSource, ZoneRules } from '@shared/time/ports';
import type { OfficeDatabase } from './database';
import { createFactReader } from './fact-reader';

interface Desk {
  readonly actor: Actor;
  readonly clock: Clock;
  readonly zoneRules: ZoneRules;
  readonly ids: IdSource;
}

/** Consents are asked for in the dialogs that send. */
const asked: readonly GateName[] = ['consent-keep', 'consent-represent'];

/** The refusal of sending this candidate to this role, the consents left out; null where nothing stops it. */
export async function sendOutlook(
  database: OfficeDatabase,
  pair: { readonly candidateId: string; readonly roleId: string },
  { actor, clock, zoneRules, ids }: Desk,
): Promise<Refusal | null> {
  const read = createFactReader(database);
  const context = { actor, now: clock.now(), zoneRules, ids };
  const role = await read.get('roles', pair.roleId);
  if (!role || !isCleared(actor, role)) return null;
  const match = await loadMatch(pair, read, { day: await loadOfficeDay(read, context), context });
  const gates = match ? stoppingFailures(match).filter(({ gate }) => !asked.includes(gate)) : [];
  return gates.length === 0 ? null : { kind: 'gates-closed', gates };
}
