// Writes a calendar as busy time, and clears one: chunks of one command each under one batch, as every import is, so that
// one undo takes the whole of it back. What goes is cleared first, so that nobody is busy twice in between.
import { maxBusyRowsPerCommand } from '@shared/commands/calendar/import-busy';
import type { BusyChanges } from '@shared/interchange/ics/replace-busy';
import type { DoorAnswer } from '../door';
import type { BatchOutcome, BatchWatch } from '../use-batch-writing';
import type { OfficeAtWork } from '../use-office';

/** The calendar of a recruiter and what becomes of it. */
export interface BusyPlan {
  readonly recruiterId: string;
  readonly source: string;
  readonly changes: Pick<BusyChanges, 'added' | 'clearedIds'>;
}

/** How the writing went. */
export interface BusyOutcome extends BatchOutcome {
  readonly added: number;
  readonly cleared: number;
}

interface Step {
  readonly kind: 'added' | 'cleared';
  readonly count: number;
  readonly run: () => Promise<DoorAnswer>;
}

function chunksOf<Item>(items: readonly Item[]): readonly Item[][] {
  const count = Math.ceil(items.length / maxBusyRowsPerCommand);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * maxBusyRowsPerCommand, (index + 1) * maxBusyRowsPerCommand),
  );
}

function stepsOf(
  plans: readonly BusyPlan[],
  batchId: string,
  execute: OfficeAtWork['execute'],
): readonly Step[] {
  const batch = { batch: batchId };
  const clearing = plans.flatMap(({ recruiterId, changes }) =>
    chunksOf(changes.clearedIds).map((rowIds): Step => ({
      kind: 'cleared',
      count: rowIds.length,
      run: () => execute('calendar/clear-busy', { recruiterId, rowIds }, batch),
    })),
  );
  const adding = plans.flatMap(({ recruiterId, source, changes }) =>
    chunksOf(changes.added).map((rows): Step => ({
      kind: 'added',
      count: rows.length,
      run: () => execute('calendar/import-busy', { recruiterId, source, rows }, batch),
    })),
  );
  return [...clearing, ...adding];
}

/** Carries the plans out, chunk by chunk; stops after a refusal or when it was cancelled. */
export async function writeBusy(
  plans: readonly BusyPlan[],
  batchId: string,
  execute: OfficeAtWork['execute'],
  watch: BatchWatch,
): Promise<BusyOutcome> {
  const done = { added: 0, cleared: 0 };
  for (const { kind, count, run } of stepsOf(plans, batchId, execute)) {
    if (watch.isCancelled()) return { batchId, ...done, stopped: 'by-person', answer: null };
    const answer = await run();
    if (!answer.ok) return { batchId, ...done, stopped: 'by-refusal', answer };
    done[kind] += count;
    watch.onProgress(done.added + done.cleared);
  }
  return { batchId, ...done, stopped: 'no', answer: null };
}
