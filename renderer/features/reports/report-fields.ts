import type { ReportName } from '@shared/domain/staff/permission-table';

/** What a paper asks before it can be made. */
export type ReportField = 'candidate' | 'interview' | 'role' | 'day' | 'employers' | 'pay' | 'named';

/** The fields of each paper, in the order they are asked. */
export const reportFields: Readonly<Record<ReportName, readonly ReportField[]>> = {
  'candidate-profile': ['candidate'],
  'day-sheet': ['day'],
  'interview-slip': ['candidate', 'interview'],
  'interview-sheet': ['candidate', 'interview'],
  'blind-profile': ['candidate', 'employers', 'pay'],
  shortlist: ['role', 'named', 'employers', 'pay'],
};
