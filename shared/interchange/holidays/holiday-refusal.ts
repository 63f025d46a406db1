import type { LocalDate } from '../../time/local-date';
import type { FormatLanguage } from '../../time/format';

/** Why a file is not taken as the published list of general holidays: a closed union of facts, `i18n` has the sentences. */
export type HolidayRefusal =
  | { readonly kind: 'empty-file' }
  | { readonly kind: 'too-large'; readonly megabytes: number }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'not-holiday-list' }
  /** `place` as the file names it; null where only its days tell that it is not Hong Kong's. */
  | { readonly kind: 'other-place'; readonly place: string | null }
  | { readonly kind: 'simplified-chinese' }
  | { readonly kind: 'date-wrong'; readonly text: string; readonly name: string }
  | { readonly kind: 'date-twice'; readonly date: LocalDate }
  | { readonly kind: 'on-sunday'; readonly date: LocalDate; readonly name: string }
  | {
      readonly kind: 'year-short';
      readonly year: number;
      readonly count: number;
      readonly fewest: number;
    }
  /** `before` is the first year the list goes on with. */
  | { readonly kind: 'year-missing'; readonly year: number; readonly before: number }
  | { readonly kind: 'too-many-files' }
  | { readonly kind: 'same-language'; readonly language: FormatLanguage }
  | { readonly kind: 'files-differ'; readonly date: LocalDate };
