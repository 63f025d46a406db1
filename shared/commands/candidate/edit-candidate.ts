import { z } from 'zod';
import { candidate, type Candidate } from '../../domain/candidate/candidate';
import { isNameless } from '../../domain/candidate/candidate-name';
import { reference } from '../../domain/record';
import { json, type Json } from '../../kernel/json';
import { accept, refuse } from '../../kernel/result';
import { changeRow, defineCommand } from '../command';
import { notFound } from '../found';

const longestPath = 120;
/** Decided by commands of their own, or never changed. */
const closedFields: readonly string[] = ['id', 'deletedAt', 'createdOn', 'parked', 'pool', 'mergedInto'];

/** Changes fields of a profile: `field`, or `field.element` of a set (null removes the element). */
export const editCandidate = defineCommand({
  name: 'candidate/edit',
  version: 1,
  input: z.object({ candidateId: reference, set: z.record(z.string().min(1).max(longestPath), json) }),
  load: (input, read) => read.get('candidates', input.candidateId),
  decide(input, row) {
    if (!row) return notFound('candidates', input.candidateId);
    const unknown = Object.keys(input.set).filter((path) => !isOpenPath(path));
    if (unknown.length > 0) return refuse({ kind: 'input-unreadable', fields: unknown });
    const merged = candidate.safeParse(withPaths(row, input.set));
    if (!merged.success) return refuse({ kind: 'input-unreadable', fields: unreadable(merged.error.issues) });
    if (isNameless(merged.data)) return refuse({ kind: 'name-missing' });
    return accept({ writes: [changeRow('candidates', row.id, input.set)] });
  },
});

const unreadable = (issues: readonly { readonly path: readonly PropertyKey[] }[]): readonly string[] =>
  issues.map((issue) => issue.path.join('.'));

/** An element path must lead into a set; only records of unknown keys are sets. */
function isOpenPath(path: string): boolean {
  const [field = '', ...element] = path.split('.');
  if (closedFields.includes(field) || !(field in candidate.shape)) return false;
  const decoder = candidate.shape[field as keyof typeof candidate.shape];
  return element.length === 0 || decoder instanceof z.ZodRecord;
}

function withPaths(row: Candidate, set: Readonly<Record<string, Json>>): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...row };
  for (const [path, value] of Object.entries(set)) {
    const dot = path.indexOf('.');
    if (dot < 0) {
      merged[path] = value;
      continue;
    }
    const field = path.slice(0, dot);
    const { [path.slice(dot + 1)]: _gone, ...others } = merged[field] as Record<string, unknown>;
    merged[field] = value === null ? others : { ...others, [path.slice(dot + 1)]: value };
  }
  return merged;
}
