/** What an archive is newer in than this build. */
export type NewerPart = 'format' | 'schema';

/** Why an archive is not read. Nothing of the office was changed. `entry` is a name inside the archive. */
export type ArchiveRefusal =
  /** Some other file. */
  | { readonly kind: 'not-an-archive' }
  /** It begins like an archive, and its sealed end is not there. */
  | { readonly kind: 'cut-short' }
  /** Its bytes are not those that were sealed. */
  | { readonly kind: 'damaged'; readonly entry: string }
  | { readonly kind: 'encrypted'; readonly entry: string }
  /** A path that leads out of the archive, or a name that some system would take for something else. */
  | { readonly kind: 'unsafe-name'; readonly entry: string }
  | { readonly kind: 'link'; readonly entry: string }
  /** Two names that are one on some system. */
  | { readonly kind: 'named-twice'; readonly entry: string }
  | { readonly kind: 'not-listed'; readonly entry: string }
  | { readonly kind: 'entry-missing'; readonly entry: string }
  /** Two entries claim the same bytes. */
  | { readonly kind: 'overlapping'; readonly entry: string }
  /** It would unpack to more than an office holds. */
  | { readonly kind: 'swells'; readonly entry: string }
  | { readonly kind: 'too-many-entries' }
  | { readonly kind: 'line-too-long'; readonly entry: string; readonly line: number }
  /** No UTF-8, no JSON, or no row of its table. */
  | { readonly kind: 'line-unreadable'; readonly entry: string; readonly line: number }
  | { readonly kind: 'unsafe-key'; readonly entry: string; readonly line: number; readonly key: string }
  | { readonly kind: 'newer'; readonly part: NewerPart; readonly version: number };

/** Carries a refusal out of the middle of a stream; caught where the archive is opened, never shown. */
export class ArchiveRefused extends Error {
  constructor(readonly refusal: ArchiveRefusal) {
    super(refusal.kind);
    this.name = 'ArchiveRefused';
  }
}

/** Throws an {@link ArchiveRefused}. */
export function refuseArchive(refusal: ArchiveRefusal): never {
  throw new ArchiveRefused(refusal);
}
