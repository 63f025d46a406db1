// Two who interview together judge apart: neither reads the other's assessment of that interview until both are in.
import type { Interview } from '../interview/interview';
import type { FitAssessment } from './fit-assessment';

type Judged = Pick<FitAssessment, 'authorId' | 'clientId' | 'interviewId'>;
type Held = Pick<Interview, 'recruiterId' | 'sittingIn'>;

const nobody: ReadonlySet<string> = new Set();

/**
 * The staff from whom an assessment is hidden now: whoever held the same interview and has not yet assessed the same
 * question (in general, or for the same client) from it. "No decision" counts as an assessment. What was not written at
 * an interview, and what somebody judged who was not in the room for others to wait for, is hidden from nobody else.
 */
export function hiddenFrom(
  assessment: Judged,
  ofCandidate: readonly Judged[],
  interview: Held | undefined,
): ReadonlySet<string> {
  if (assessment.interviewId === null || !interview) return nobody;
  const isIn = (staffId: string): boolean =>
    ofCandidate.some(
      (other) =>
        other.authorId === staffId &&
        other.interviewId === assessment.interviewId &&
        other.clientId === assessment.clientId,
    );
  const inTheRoom = [interview.recruiterId, ...Object.keys(interview.sittingIn)];
  return new Set(inTheRoom.filter((staffId) => staffId !== assessment.authorId && !isIn(staffId)));
}
