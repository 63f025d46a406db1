import { mayPrint, type ReportName } from '@shared/domain/staff/permission-table';
import type { StaffRole } from '@shared/domain/staff/staff';

/** A page with a paper of its own: its address, and what of it goes along as which part of the question. */
interface PagePaper {
  readonly page: RegExp;
  readonly report: ReportName;
  readonly part?: string;
}

const papers: readonly PagePaper[] = [
  { page: /^\/roles\/([^/]+)$/, report: 'shortlist', part: 'role' },
  { page: /^\/interview\/([^/]+)$/, report: 'interview-sheet', part: 'interview' },
  { page: /^\/rematch\/([^/]+)$/, report: 'blind-profile', part: 'candidate' },
  { page: /^\/roles$/, report: 'role-pipeline' },
  { page: /^\/calendar/, report: 'recruiter-week' },
  { page: /^\/(?:figures|rematch)$/, report: 'rematch-period' },
  { page: /^\/clients/, report: 'attendance-goodwill' },
];

/** Where the print key leads from a page that does not print by itself: to its own paper, or to all of them. */
export function reportOfPage(path: string, role: StaffRole): string {
  for (const { page, report, part } of papers) {
    const found = page.exec(path);
    if (!found || !mayPrint(role, report)) continue;
    const [, id] = found;
    const of = part === undefined || id === undefined ? '' : `&${part}=${encodeURIComponent(id)}`;
    return `/reports?report=${report}${of}`;
  }
  return '/reports';
}
