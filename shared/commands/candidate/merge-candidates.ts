import { z } from 'zod';
import {
  mergeFieldNames,
  mergeSets,
  takenPaths,
  type MergeChosen,
  type MergeField,
} from '../../domain/candidate/merge/merge-fields';
import { twinSubmissions, type TwinSubmissions } from '../../domain/candidate/merge/twin-submissions';
import type { Candidate } from '../../domain/candidate/candidate';
import { blockingClashesOf } from '../../domain/interview/find-clashes';
import { occupyingStages } from '../../domain/interview/interview';
import { reference } from '../../domain/record';
import { isInProcess } from '../../domain/submission/submission-lifecycle';
import type { Json } from '../../kernel/json';
import { accept, refuse } from '../../kernel/result';
import { changeRow, defineCommand, type DecisionContext, type Write } from '../command';
import { notFound } from '../found';
import type { Refusal } from '../refusal';
import { loadMergeFacts, type Merged, type MergeFacts } from './merge-facts';

const fieldNames = z.enum(mergeFieldNames as readonly [MergeField, ...MergeField[]]);
const setNames = z.enum(mergeSets);

/**
 * Makes two records of one person one: the kept one gets the chosen fields and everything that points to the other. What is
 * not named in `fields` stays as the kept record has it; what is not named in `sets` is put together.
 */
export const mergeCandidates = defineCommand({
  name: 'candidate/merge',
  version: 1,
  input: z.object({
    keepId: reference,
    goneId: reference,
    fields: z.partialRecord(fieldNames, z.enum(['kept', 'gone'])),
    sets: z.partialRecord(setNames, z.enum(['kept', 'gone', 'both'])),
  }),
  load: (input, read) => loadMergeFacts(input, read),
  decide(input, facts, context) {
    if (input.keepId === input.goneId) return refuse({ kind: 'merge-of-one' });
    const { kept, gone } = facts;
    if (!kept) return notFound('candidates', input.keepId);
    if (!gone) return notFound('candidates', input.goneId);
    const refusal = inTheWay(kept, gone);
    if (refusal) return refuse(refusal);
    const twins = twinSubmissions(kept.submissions, gone.submissions);
    const writes = [
      ...keptWrites(input, { kept: kept.candidate, gone: gone.candidate }, context),
      changeRow('candidates', input.goneId, { mergedInto: input.keepId, deletedAt: context.now }),
      ...facts.pointing.map(({ table, id }) => changeRow(table, id, { candidateId: input.keepId })),
      ...twins.flatMap((twin) => twinWrites(twin, facts, context)),
    ];
    return accept({ writes: oneWriteARow(writes), result: { candidateId: input.keepId } });
  },
});

/** What one person cannot have done, so that the two are not one or something is recorded wrongly. */
function inTheWay(kept: Merged, gone: Merged): Refusal | null {
  const clashes = gone.interviews
    .filter(({ stage }) => occupyingStages.includes(stage))
    .flatMap((interview) =>
      blockingClashesOf({ ...interview, candidateId: kept.candidate.id }, kept.interviews),
    );
  if (clashes.length > 0) return { kind: 'clashes-block', clashes };
  const placed = [...kept.placements, ...gone.placements].filter(({ state }) => state === 'active');
  const running = [...kept.submissions, ...gone.submissions].filter(
    (submission) => isInProcess(submission) && !placed.some(({ roleId }) => roleId === submission.roleId),
  );
  if (placed.length > 1) return { kind: 'merge-placed-twice' };
  return placed.length > 0 && running.length > 0
    ? { kind: 'merge-placed-elsewhere', submissions: running.length }
    : null;
}

type Choices = MergeChosen & { readonly keepId: string };

function keptWrites(
  choices: Choices,
  both: { readonly kept: Candidate; readonly gone: Candidate },
  context: DecisionContext,
): readonly Write[] {
  const { kept, gone } = both;
  const since: Readonly<Record<string, Json>> =
    gone.createdOn < kept.createdOn ? { createdOn: gone.createdOn } : {};
  const set = { ...since, ...takenPaths(both, choices, () => context.ids.random()) };
  return Object.keys(set).length === 0 ? [] : [changeRow('candidates', choices.keepId, set)];
}

/** The one that ends says so; its meetings and tasks go on with the one that stays. */
function twinWrites(
  { stays, ends }: TwinSubmissions,
  facts: MergeFacts,
  context: DecisionContext,
): readonly Write[] {
  const end = {
    by: 'agency',
    reason: 'duplicate-submission',
    words: '',
    requirement: null,
    rank: null,
    atStage: ends.stage,
    at: context.now,
    byId: context.actor.staffId,
  };
  return [
    changeRow('submissions', ends.id, { stage: 'closed-by-agency', end }),
    ...facts.ofSubmissions
      .filter(({ submissionId }) => submissionId === ends.id)
      .map(({ table, id }) => changeRow(table, id, { submissionId: stays.id })),
  ];
}

/** A row that moves and changes beside is written once, so that undoing it is one step. */
function oneWriteARow(writes: readonly Write[]): readonly Write[] {
  const byRow = new Map<string, Write>();
  for (const write of writes) {
    if ('create' in write) throw new Error('A merge makes no rows');
    const before = byRow.get(write.id);
    const set = before && 'set' in before ? { ...before.set, ...write.set } : write.set;
    byRow.set(write.id, changeRow(write.table, write.id, set));
  }
  return [...byRow.values()];
}
