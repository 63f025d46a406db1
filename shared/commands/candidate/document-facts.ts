import type { CandidateDocument } from '../../domain/candidate/document';
import type { Role } from '../../domain/role/role';
import { isCleared } from '../../domain/staff/clearance';
import type { Actor } from '../../domain/staff/staff';
import type { FactReader } from '../command';
import { notFound } from '../found';

/** A document with the role it is the version for. */
export interface DocumentFacts {
  readonly row: CandidateDocument | undefined;
  readonly role: Role | null | undefined;
}

/** Reads {@link DocumentFacts}. */
export async function loadDocument(documentId: string, read: FactReader): Promise<DocumentFacts> {
  const row = await read.get('documents', documentId);
  return { row, role: row?.roleId ? await read.get('roles', row.roleId) : null };
}

/** The document, or why this actor may not touch it: gone, or made for a confidential role of others. */
export function documentFor(actor: Actor, documentId: string, { row, role }: DocumentFacts) {
  if (!row) return notFound('documents', documentId);
  const isOpen = !row.confidential || (role ? isCleared(actor, role) : actor.role === 'manager');
  return isOpen
    ? ({ ok: true, value: row } as const)
    : ({ ok: false, refusal: { kind: 'not-cleared' } } as const);
}
