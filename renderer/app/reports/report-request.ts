import type { LocalDate } from '@shared/time/local-date';
import type { BlindOptions } from './sources/blind-profile';
import type { ShortlistOptions } from './sources/shortlist';

/** Which paper, of what. */
export type ReportRequest =
  | { readonly report: 'candidate-profile'; readonly candidateId: string }
  | { readonly report: 'day-sheet'; readonly date: LocalDate }
  | { readonly report: 'interview-slip' | 'interview-sheet'; readonly interviewId: string }
  | ({ readonly report: 'blind-profile'; readonly candidateId: string } & BlindOptions)
  | ({ readonly report: 'shortlist'; readonly roleId: string } & ShortlistOptions);
