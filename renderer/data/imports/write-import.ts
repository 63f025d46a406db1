// Writes what a person decided to take: chunks of one command each, grouped by a batch, so that the page stays alive,
// a cancel lets the running chunk finish, and one undo takes every written chunk back.
import type { ImportedRole } from '@shared/commands/import/import-roles';
import type { CommandInput } from '@shared/commands/registry';
import { maxFilesPerImport, maxRowsPerImport } from '@shared/commands/import/import-rows';
import type { CandidateFields } from '@shared/domain/candidate/empty-candidate';
import type { Channel } from '@shared/domain/interview/channel';
import type { DoorAnswer } from '../door';
import type { BatchOutcome, BatchWatch } from '../use-batch-writing';
import type { OfficeAtWork } from '../use-office';

/** What to take, decided row by row beforehand. */
export interface ImportPlan {
  readonly files: readonly string[];
  readonly candidates: readonly CandidateFields[];
  readonly roles: readonly ImportedRole[];
  /** How the new people were given the collection statement, where they were. */
  readonly statementBy?: Channel | undefined;
  /** Records of the book that take something over. */
  readonly into?: readonly CommandInput<'candidate/edit'>[];
  /** People of the book who are not somebody of the import. */
  readonly apart?: readonly Omit<CommandInput<'candidate/tell-apart'>, 'otherId'>[];
}

/** How an import went: how much was written, whether it was stopped, and the answer that stopped it. */
export interface ImportOutcome extends BatchOutcome {
  readonly candidates: number;
  readonly roles: number;
  /** Records of the book that took something over. */
  readonly changed: number;
}

type Execute = OfficeAtWork['execute'];
type Step = {
  readonly kind: 'candidates' | 'roles' | 'changed' | 'apart';
  readonly count: number;
  readonly run: () => Promise<DoorAnswer>;
};

function chunksOf<Row>(rows: readonly Row[]): readonly Row[][] {
  const count = Math.ceil(rows.length / maxRowsPerImport);
  return Array.from({ length: count }, (_, index) =>
    rows.slice(index * maxRowsPerImport, (index + 1) * maxRowsPerImport),
  );
}

/** One command a chunk. People and vacancies of one import share its batch, under the kind that came first. */
function stepsOf(plan: ImportPlan, batchId: string, execute: Execute): readonly Step[] {
  const files = plan.files.slice(0, maxFilesPerImport);
  const options = { batch: batchId };
  const { statementBy } = plan;
  return [
    ...chunksOf(plan.candidates).map((rows): Step => ({
      kind: 'candidates',
      count: rows.length,
      run: () => execute('import/candidates', { batchId, files, rows, statementBy }, options),
    })),
    ...chunksOf(plan.roles).map((rows): Step => ({
      kind: 'roles',
      count: rows.length,
      run: () => execute('import/roles', { batchId, files, rows }, options),
    })),
    ...(plan.into ?? []).map((input): Step => ({
      kind: 'changed',
      count: 1,
      run: () => execute('candidate/edit', input, options),
    })),
    ...(plan.apart ?? []).map((input): Step => ({
      kind: 'apart',
      count: 1,
      run: () => execute('candidate/tell-apart', { ...input, otherId: null }, options),
    })),
  ];
}

/** Writes the plan chunk by chunk; stops after a refusal or when it was cancelled. */
export async function writeImport(
  plan: ImportPlan,
  batchId: string,
  execute: Execute,
  watch: BatchWatch,
): Promise<ImportOutcome> {
  const written = { candidates: 0, roles: 0, changed: 0 };
  const outcome = (stopped: ImportOutcome['stopped'], answer: DoorAnswer | null): ImportOutcome => ({
    batchId,
    ...written,
    stopped,
    answer,
  });
  for (const { kind, count, run } of stepsOf(plan, batchId, execute)) {
    if (watch.isCancelled()) return outcome('by-person', null);
    const answer = await run();
    if (!answer.ok) return outcome('by-refusal', answer);
    if (kind !== 'apart') written[kind] += count;
    watch.onProgress(written.candidates + written.roles + written.changed);
  }
  return outcome('no', null);
}
