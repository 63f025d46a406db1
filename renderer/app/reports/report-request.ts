import type { Period } from '@shared/domain/figures/period';
import type { ProfileSection } from '@shared/reports/candidate-profile';
import type { LocalDate } from '@shared/time/local-date';
import type { BlindOptions } from './sources/blind-profile';
import type { ShortlistOptions } from './sources/shortlist';

/** Which paper, of what. */
export type ReportRequest =
  | {
      readonly report: 'candidate-profile';
      readonly candidateId: string;
      readonly leftOut?: readonly ProfileSection[];
    }
  | { readonly report: 'day-sheet'; readonly date: LocalDate }
  | { readonly report: 'interview-slip' | 'interview-sheet'; readonly interviewId: string }
  | ({ readonly report: 'blind-profile'; readonly candidateId: string } & BlindOptions)
  | ({ readonly report: 'shortlist'; readonly roleId: string } & ShortlistOptions)
  | { readonly report: 'recruiter-week'; readonly staffId: string; readonly date: LocalDate }
  | { readonly report: 'rematch-period'; readonly period: Period; readonly staffId: string | null }
  | { readonly report: 'attendance-goodwill'; readonly period: Period }
  | { readonly report: 'role-pipeline'; readonly staffId: string | null }
  | { readonly report: 'data-access'; readonly candidateId: string };
