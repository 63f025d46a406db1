import type { ReportName } from '@shared/domain/staff/permission-table';
import type { LeakDecisions } from '@shared/reports/blind-text';
import type { ReportSection } from '@shared/reports/report-sections';
import type { LocalDate } from '@shared/time/local-date';
import type { Language } from '@ui/i18n/language';

/** What was chosen on the page; a paper reads the parts it asks for. */
export interface ReportChoice {
  readonly report: ReportName;
  readonly candidateId: string | null;
  readonly interviewId: string | null;
  readonly roleId: string | null;
  /** Whose week or figures; null for the whole office. */
  readonly staffId: string | null;
  /** The one client that is counted; null for all. */
  readonly clientId: string | null;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly date: LocalDate;
  /** Names of employers and schools stand on a blind paper. */
  readonly employers: boolean;
  /** The expected pay stands on a blind paper. */
  readonly pay: boolean;
  /** Whom the client knows already stands by name. */
  readonly named: boolean;
  /** Sections that are not printed, paper by paper. */
  readonly leftOut: Readonly<Partial<Record<ReportName, readonly ReportSection[]>>>;
  /** What was decided on the leaks of blind papers. */
  readonly decisions: LeakDecisions;
  readonly language: Language;
  readonly openAfter: boolean;
}
