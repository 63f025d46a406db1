import type { ReportChoice } from '@features/reports/report-choice';
import type { ReportRequest } from './report-request';

/** The paper that the choice asks for, or null while something is still to be chosen. */
export function requestOf(choice: ReportChoice): ReportRequest | null {
  const { report, candidateId, interviewId, roleId, date } = choice;
  const { employers, pay, named, decisions } = choice;
  switch (report) {
    case 'day-sheet':
      return { report, date };
    case 'candidate-profile':
      return candidateId === null ? null : { report, candidateId };
    case 'interview-slip':
    case 'interview-sheet':
      return interviewId === null ? null : { report, interviewId };
    case 'blind-profile':
      return candidateId === null ? null : { report, candidateId, employers, pay, decisions };
    case 'shortlist':
      return roleId === null ? null : { report, roleId, named, employers, pay, decisions };
  }
}
