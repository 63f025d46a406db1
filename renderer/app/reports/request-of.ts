import { hasSections } from '@shared/reports/report-sections';
import type { ReportChoice } from '@features/reports/report-choice';
import type { ReportRequest } from './report-request';

/** The paper that the choice asks for, or null while something is still to be chosen. */
export function requestOf(choice: ReportChoice): ReportRequest | null {
  const asked = askedBy(choice);
  const { report, leftOut } = choice;
  return asked && hasSections(report) ? { ...asked, leftOut: leftOut[report] ?? [] } : asked;
}

function askedBy(choice: ReportChoice): ReportRequest | null {
  const { report, candidateId, interviewId, roleId, staffId, date } = choice;
  const { employers, pay, named, decisions } = choice;
  const period = { from: choice.from, to: choice.to };
  const isSpan = period.from <= period.to;
  switch (report) {
    case 'day-sheet':
      return { report, date };
    case 'candidate-profile':
    case 'data-access':
      return candidateId === null ? null : { report, candidateId };
    case 'interview-slip':
    case 'interview-sheet':
      return interviewId === null ? null : { report, interviewId };
    case 'recruiter-week':
      return staffId === null ? null : { report, staffId, date };
    case 'rematch-period':
      return isSpan ? { report, period, staffId, clientId: choice.clientId } : null;
    case 'attendance-goodwill':
      return isSpan ? { report, period, staffId } : null;
    case 'role-pipeline':
      return { report, staffId };
    case 'blind-profile':
      return candidateId === null ? null : { report, candidateId, employers, pay, decisions };
    case 'shortlist':
      return roleId === null ? null : { report, roleId, named, employers, pay, decisions };
  }
}
