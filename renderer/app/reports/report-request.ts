import type { Period } from '@shared/domain/figures/period';
import type { ReportSection } from '@shared/reports/report-sections';
import type { LocalDate } from '@shared/time/local-date';
import type { BlindOptions } from './sources/blind-profile';
import type { ShortlistOptions } from './sources/shortlist';

interface SpanAsked {
  readonly period: Period;
  /** Null for the whole office. */
  readonly staffId: string | null;
}

/** Which paper, of what. */
type Asked =
  | { readonly report: 'candidate-profile' | 'data-access'; readonly candidateId: string }
  | { readonly report: 'day-sheet'; readonly date: LocalDate }
  | { readonly report: 'interview-slip' | 'interview-sheet'; readonly interviewId: string }
  | ({ readonly report: 'blind-profile'; readonly candidateId: string } & BlindOptions)
  | ({ readonly report: 'shortlist'; readonly roleId: string } & ShortlistOptions)
  | { readonly report: 'recruiter-week'; readonly staffId: string; readonly date: LocalDate }
  | ({
      readonly report: 'rematch-period';
      /** Null for all clients. */
      readonly clientId: string | null;
    } & SpanAsked)
  | ({ readonly report: 'attendance-goodwill' } & SpanAsked)
  | { readonly report: 'role-pipeline'; readonly staffId: string | null };

/** A paper that is asked for, and which of its sections are not wanted; all are where nothing is said. */
export type ReportRequest = Asked & { readonly leftOut?: readonly ReportSection[] };
