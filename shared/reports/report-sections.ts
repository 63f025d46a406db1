import type { ReportName } from '../domain/staff/permission-table';
import type { ReportBlock } from './report-document';

const ofBlindPapers = ['summary', 'skills', 'motivation', 'fit', 'work', 'education'] as const;

/**
 * The sections below the head of a paper, in their order; each may be left out. Papers that are one list, a slip that
 * must say all of it and what the law gives a person have none.
 */
export const reportSections = {
  'candidate-profile': [
    ...(['summary', 'skills', 'motivation', 'fit', 'interest', 'work', 'submissions'] as const),
    'attendance',
  ],
  'blind-profile': ofBlindPapers,
  shortlist: ofBlindPapers,
  'interview-sheet': ['ask', 'role', 'heard', 'motivation', 'rate', 'attendance', 'notes'],
  'recruiter-week': ['meetings', 'tasks'],
  'role-pipeline': ['whereTheyStand', 'allRoles'],
  'rematch-period': ['byClient', 'whyEnded', 'soon', 'funnel'],
  'attendance-goodwill': ['byMonth', 'byClient', 'byCandidate'],
} as const satisfies Readonly<Partial<Record<ReportName, readonly string[]>>>;

/** A paper that has sections. */
export type SectionedReport = keyof typeof reportSections;
/** A section of one paper. */
export type SectionOf<Report extends SectionedReport> = (typeof reportSections)[Report][number];
/** Any section of any paper. */
export type ReportSection = SectionOf<SectionedReport>;

/** True for a paper of which sections may be left out. */
export const hasSections = (report: ReportName): report is SectionedReport => report in reportSections;

/** The wanted sections in the paper's order; what is left out is not even made, so that nothing waits for a decision on it. */
export function sectionBlocks<Report extends SectionedReport>(
  report: Report,
  leftOut: readonly ReportSection[],
  blocksOf: Readonly<Record<SectionOf<Report>, () => readonly ReportBlock[]>>,
): ReportBlock[] {
  const sections: readonly SectionOf<Report>[] = reportSections[report];
  return sections.filter((section) => !leftOut.includes(section)).flatMap((section) => blocksOf[section]());
}
