import type { CandidateProfile } from '@data/queries/candidate-profile';
import type { Interview } from '@shared/domain/interview/interview';
import { isInProcess } from '@shared/domain/submission/submission-lifecycle';
import type { Submission } from '@shared/domain/submission/submission';
import type { Task } from '@shared/domain/task/task';

/** The one thing the profile opens on: what has to happen next with this candidate, and the fact behind it. */
export type NextAct =
  | { readonly kind: 'task'; readonly task: Task; readonly overdue: boolean }
  | { readonly kind: 'answer'; readonly submission: Submission; readonly interview: Interview }
  | { readonly kind: 'rematch'; readonly submission: Submission }
  | { readonly kind: 'upcoming'; readonly interview: Interview }
  | { readonly kind: 'unmet' }
  | { readonly kind: 'motivation'; readonly interview: Interview }
  | { readonly kind: 'open' };

type Rows = Pick<CandidateProfile, 'tasks' | 'submissions' | 'interviews' | 'notes'>;

const comingStages: readonly Interview['stage'][] = [
  'held-slot',
  'awaiting-confirmation',
  'confirmed',
  'arrived',
];

/** The next interview that is still to come; the rows stand newest first. */
export const nextInterview = (interviews: readonly Interview[], now: string): Interview | undefined =>
  interviews.filter(({ stage, endsAt }) => comingStages.includes(stage) && endsAt >= now).at(-1);

function waitingForAnswer({ submissions, interviews }: Rows): NextAct | null {
  for (const submission of submissions) {
    if (submission.stage !== 'sent' && submission.stage !== 'client-interview') continue;
    const own = interviews.filter(({ submissionId }) => submissionId === submission.id);
    const [last] = own;
    if (last?.stage === 'done') return { kind: 'answer', submission, interview: last };
  }
  return null;
}

function rejected({ submissions }: Rows): NextAct | null {
  if (submissions.some((submission) => isInProcess(submission) || submission.stage === 'placed')) return null;
  const last = submissions.find(({ stage, end }) => stage === 'rejected' && end !== null);
  return last ? { kind: 'rematch', submission: last } : null;
}

/** What is due first, then what a no left open, then what is coming, then what we do not know. */
export function nextActOf(rows: Rows, now: string): NextAct {
  const due = rows.tasks.find(({ state, snoozedUntil }) => state === 'open' || (snoozedUntil ?? now) <= now);
  if (due) return { kind: 'task', task: due, overdue: due.dueAt < now };
  const open = waitingForAnswer(rows) ?? rejected(rows);
  if (open) return open;
  const coming = nextInterview(rows.interviews, now);
  if (coming) return { kind: 'upcoming', interview: coming };
  const met = rows.interviews.find(({ kind, stage }) => kind === 'office' && stage === 'done');
  if (!met) return { kind: 'unmet' };
  return rows.notes.length === 0 ? { kind: 'motivation', interview: met } : { kind: 'open' };
}
