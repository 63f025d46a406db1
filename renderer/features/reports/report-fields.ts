import type { ReportName } from '@shared/domain/staff/permission-table';

/** What a paper asks before it can be made. */
export type ReportField =
  | 'candidate'
  | 'interview'
  | 'role'
  | 'recruiter'
  | 'whose'
  | 'client'
  | 'day'
  | 'period'
  | 'employers'
  | 'pay'
  | 'named'
  | 'sections';

/** The fields of each paper, in the order they are asked. */
export const reportFields: Readonly<Record<ReportName, readonly ReportField[]>> = {
  'candidate-profile': ['candidate', 'sections'],
  'day-sheet': ['day'],
  'interview-slip': ['candidate', 'interview'],
  'interview-sheet': ['candidate', 'interview', 'sections'],
  'blind-profile': ['candidate', 'employers', 'pay', 'sections'],
  'recruiter-week': ['recruiter', 'day', 'sections'],
  'rematch-period': ['period', 'whose', 'client', 'sections'],
  'attendance-goodwill': ['period', 'whose', 'sections'],
  'role-pipeline': ['whose', 'sections'],
  'data-access': ['candidate'],
  shortlist: ['role', 'named', 'employers', 'pay', 'sections'],
};
