import type { FitAssessment } from '@shared/domain/candidate/fit-assessment';
import type { MotivationNote } from '@shared/domain/candidate/motivation-note';
import type { ViewReader } from '../view-reader';

/** The latest of what a candidate said and of what was found in general; an assessment for one client is not for others. */
export async function newestOf(
  read: ViewReader,
  candidateId: string,
): Promise<{ readonly motivation: MotivationNote | null; readonly fit: FitAssessment | null }> {
  const notes = await read.where('motivationNotes', 'candidateId', candidateId);
  const assessments = await read.where('fitAssessments', 'candidateId', candidateId);
  const [motivation] = [...notes].sort((a, b) => (a.notedOn + a.id < b.notedOn + b.id ? 1 : -1));
  const [fit] = assessments
    .filter(({ clientId }) => clientId === null)
    .sort((a, b) => (a.assessedOn + a.id < b.assessedOn + b.id ? 1 : -1));
  return { motivation: motivation ?? null, fit: fit ?? null };
}
