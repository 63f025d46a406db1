// The reader's half of blind assessment: rows of others that the viewer may not read yet.
import { hiddenFrom } from '@shared/domain/candidate/blind-assessment';
import type { FactReader } from '@shared/commands/command';
import type { FitAssessment } from '@shared/domain/candidate/fit-assessment';
import type { Actor } from '@shared/domain/staff/staff';

type Reader = Pick<FactReader, 'many' | 'where'>;

/** Those of the rows that the viewer may not read yet; asks for the interviews of others' rows only. */
export async function hiddenAssessments(
  read: Reader,
  viewer: Actor,
  rows: readonly FitAssessment[],
): Promise<ReadonlySet<FitAssessment>> {
  const others = rows.filter(
    ({ authorId, interviewId }) => authorId !== viewer.staffId && interviewId !== null,
  );
  if (others.length === 0) return new Set();
  const asked = [
    ...new Set(others.flatMap(({ interviewId }) => (interviewId === null ? [] : [interviewId]))),
  ];
  const interviews = new Map((await read.many('interviews', asked)).map((row) => [row.id, row]));
  const hidden = new Set<FitAssessment>();
  for (const row of others) {
    const interview = interviews.get(row.interviewId ?? '');
    if (!hiddenFrom(row, [], interview).has(viewer.staffId)) continue;
    // Only here does it depend on what the viewer has written.
    const all = await read.where('fitAssessments', 'candidateId', row.candidateId);
    if (hiddenFrom(row, all, interview).has(viewer.staffId)) hidden.add(row);
  }
  return hidden;
}
