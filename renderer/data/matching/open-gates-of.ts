import type { DecisionContext } from '@shared/commands/command';
import { loadOfficeDay } from '@shared/commands/office-day';
import { loadMatch } from '@shared/commands/submission/load-match';
import { openGates, type OpenGate } from '@shared/domain/matching/open-gates';
import { supposing, type WhatIf } from '@shared/domain/matching/what-if';
import { mayOpen } from '@shared/domain/staff/permission-table';
import type { OfficeDatabase } from '../database';
import { createFactReader } from '../fact-reader';

/** A candidate beside a role, on what is supposed. */
export interface AskedPair {
  readonly candidateId: string;
  readonly roleId: string;
  readonly whatIf: WhatIf;
}

/** The open gates of one pair with the actor's eyes; none where either is gone, or the actor may not open rematches. */
export async function openGatesOf(
  database: OfficeDatabase,
  { candidateId, roleId, whatIf }: AskedPair,
  context: DecisionContext,
): Promise<readonly OpenGate[]> {
  if (!mayOpen(context.actor.role, 'rematch')) return [];
  const read = createFactReader(database);
  const day = await loadOfficeDay(read, context);
  const match = await loadMatch({ candidateId, roleId }, read, { day, context });
  return match ? openGates({ ...match, ...supposing(match.candidate, match.context, whatIf) }) : [];
}
