// A file comes in: bytes first, flushed; then the command that names them. Where the command is refused, bytes that
// nothing names are forgotten again.
import type { CommandInput } from '@shared/commands/registry';
import type { DesktopApi, RequestOutput } from '@shared/desktop-api';
import type { OfficeDatabase } from '../database';
import type { DoorAnswer } from '../door';
import type { OfficeAtWork } from '../use-office';
import { releaseBytes } from './release-bytes';

type AddInput = CommandInput<'candidate/add-document'>;
type DiskReason = Extract<RequestOutput<'keepDocument'>, { ok: false }>['reason'];

/** How it ended. `brought-back`: the file was named already, but its bytes had been lost; now they are here again. */
export type AddedDocument =
  | { readonly kind: 'added' }
  | { readonly kind: 'brought-back' }
  | { readonly kind: 'not-kept'; readonly reason: DiskReason }
  | { readonly kind: 'refused'; readonly answer: DoorAnswer };

/** What adding needs of the office. */
export interface AddingOffice extends Pick<OfficeAtWork, 'execute'> {
  readonly database: OfficeDatabase;
  readonly desktop: Pick<DesktopApi, 'keepDocument' | 'dropDocument'>;
}

/** Keeps the bytes, then names them on the profile; by the words of `text`, where it was read, the candidate is found. */
export async function addDocument(
  { desktop, database, execute }: AddingOffice,
  bytes: Uint8Array,
  { text, ...about }: Omit<AddInput, 'sha256' | 'size' | 'mime'> & { readonly text?: string },
): Promise<AddedDocument> {
  const kept = await desktop.keepDocument({ bytes: new Uint8Array(bytes) });
  if (!kept.ok) return { kind: 'not-kept', reason: kept.reason };
  const { sha256, size, mime, fresh } = kept;
  const answer = await execute('candidate/add-document', { ...about, sha256, size, mime });
  if (answer.ok) {
    if (text !== undefined) await database.documents.note(sha256, text);
    return { kind: 'added' };
  }
  // A write that failed may have been committed all the same: then its bytes are needed.
  if (!('refusal' in answer)) return { kind: 'refused', answer };
  if (fresh && answer.refusal.kind === 'document-held') return { kind: 'brought-back' };
  await releaseBytes(database, desktop, [sha256]);
  return { kind: 'refused', answer };
}
