import { useEffect } from 'react';
import { matchPath, useLocation } from 'react-router';
import { mayOpen } from '@shared/domain/staff/permission-table';
import type { StaffRole } from '@shared/domain/staff/staff';
import { noteRecent, readRecent, seeRecent, type RecentItem, type SeenRecent } from '@data/recent-items';
import { useLive, useOffice } from '@data/use-office';

const pageKinds = [
  { pattern: '/candidates/:id', kind: 'candidate' },
  { pattern: '/rematch/:id', kind: 'candidate' },
  { pattern: '/clients/:id', kind: 'client' },
  { pattern: '/roles/:id', kind: 'role' },
] as const satisfies readonly { readonly pattern: string; readonly kind: RecentItem['kind'] }[];

/** The thing an address shows; null for a page of many. */
export function itemAt(pathname: string, search: string): RecentItem | null {
  for (const { pattern, kind } of pageKinds) {
    const id = matchPath(pattern, pathname)?.params.id;
    if (id !== undefined) return { kind, id };
  }
  const interview = new URLSearchParams(search).get('interview');
  return interview === null || interview === '' ? null : { kind: 'interview', id: interview };
}

const pageOfKind = { candidate: 'candidates', client: 'clients', role: 'roles', interview: 'today' } as const;

/** True when this person may open such a thing. */
export const mayOpenKind = (role: StaffRole, kind: RecentItem['kind']): boolean =>
  mayOpen(role, pageOfKind[kind]);

/** Keeps what this person opens as recent. */
export function useNoteRecent(): void {
  const { database, actor, clock } = useOffice();
  const { pathname, search } = useLocation();
  useEffect(() => {
    const item = itemAt(pathname, search);
    if (item === null || !mayOpenKind(actor.role, item.kind)) return;
    // What is recent is a convenience: where it cannot be kept, the page opens all the same.
    noteRecent(database, actor.staffId, { item, at: clock.now() }).catch(() => undefined);
  }, [database, actor, clock, pathname, search]);
}

/** What this person opened lately and may still see, latest first; empty until read. */
export function useRecent(): readonly SeenRecent[] {
  const { database, actor } = useOffice();
  const seen = useLive(
    async (read) => {
      const items = await readRecent(database, actor.staffId);
      return seeRecent(
        read,
        items.filter(({ kind }) => mayOpenKind(actor.role, kind)),
      );
    },
    [database, actor],
  );
  return seen ?? none;
}

const none: readonly SeenRecent[] = [];
