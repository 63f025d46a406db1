/** Why a file, or one record in it, cannot be taken: a closed union of facts; `i18n` has the sentences. */
export type ImportRefusal =
  | { readonly kind: 'empty-file' }
  | { readonly kind: 'too-large'; readonly megabytes: number }
  | { readonly kind: 'too-many-rows'; readonly limit: number }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number }
  | { readonly kind: 'not-a-resume' }
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'csv-unclosed'; readonly row: number }
  | { readonly kind: 'calendar-elsewhere' }
  | { readonly kind: 'no-name' }
  /** Names of several people in one cell. */
  | { readonly kind: 'several-people'; readonly names: readonly string[] }
  | { readonly kind: 'no-title' }
  | { readonly kind: 'no-client' }
  | { readonly kind: 'no-person' }
  | { readonly kind: 'card-unfinished' }
  | { readonly kind: 'too-many-cells'; readonly cells: number; readonly columns: number };

/** Fields whose text may be cut, or whose entries may be too many. */
export type NamedField =
  | 'name'
  | 'headline'
  | 'summary'
  | 'email'
  | 'phone'
  | 'location'
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'title'
  | 'titleZh'
  | 'blindTitle'
  | 'client'
  | 'description'
  | 'team'
  | 'workHours'
  | 'source';

/** What was not taken as it stood, or was read with a doubt. Never stops a record. */
export type ImportNote =
  | { readonly kind: 'left-out'; readonly fields: readonly string[] }
  | { readonly kind: 'personal-left-out'; readonly fields: readonly string[] }
  | { readonly kind: 'phone-odd'; readonly text: string }
  | { readonly kind: 'name-assumed' }
  | { readonly kind: 'photo-left-out' }
  | { readonly kind: 'kept-in-summary'; readonly text: string }
  | { readonly kind: 'line-unread'; readonly text: string }
  | { readonly kind: 'words-dropped'; readonly text: string }
  | { readonly kind: 'cut'; readonly field: NamedField; readonly limit: number }
  | { readonly kind: 'date-unread'; readonly text: string }
  | { readonly kind: 'level-unclear'; readonly name: string; readonly text: string }
  | { readonly kind: 'language-unclear'; readonly text: string }
  | { readonly kind: 'date-day-first'; readonly text: string }
  | { readonly kind: 'salary-unread'; readonly text: string }
  | { readonly kind: 'pay-unread'; readonly text: string }
  | { readonly kind: 'value-unread'; readonly text: string }
  | { readonly kind: 'number-unread'; readonly text: string }
  | { readonly kind: 'too-many-entries'; readonly field: NamedField; readonly limit: number };

/** Notes that only say what has no place in the book; every other one asks for a look. */
const quietNotes: readonly ImportNote['kind'][] = ['left-out', 'personal-left-out', 'photo-left-out'];

/** True when a person should look at what the note says. */
export const asksForLook = (note: ImportNote): boolean => !quietNotes.includes(note.kind);
