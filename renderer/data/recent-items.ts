// What each member of staff opened lately: kept like a draft, by ids alone, so that it is no fact of the office, never
// logged, and names nobody who is gone or may not be seen any more.
import { z } from 'zod';
import type { Instant } from '@shared/time/instant';
import type { OfficeDatabase } from './database';
import { readDraft } from './drafts';
import type { CandidateFace, ClientFace, RoleRowFace } from './indexes/faces';
import { viewInterviews, type InterviewView } from './queries/interviews';
import type { ViewReader } from './view-reader';

const recentItem = z.object({
  kind: z.enum(['candidate', 'client', 'role', 'interview']),
  id: z.string().min(1),
});
/** Something with a page of its own. */
export type RecentItem = z.infer<typeof recentItem>;

/** How many are kept; more than any place shows, since some may not be seen any more. */
const mostKept = 20;

const keyOf = (staffId: string): string => `${staffId}/recent`;

const isSame = (one: RecentItem, other: RecentItem): boolean =>
  one.kind === other.kind && one.id === other.id;

/** Latest first. What an older version wrote and nobody can read counts as nothing. */
export async function readRecent(database: OfficeDatabase, staffId: string): Promise<readonly RecentItem[]> {
  const read = z.array(recentItem).safeParse(await readDraft(database, keyOf(staffId)));
  return read.success ? read.data : [];
}

/** Puts an item first. Rejects when it cannot be written, as on a full disk. */
export async function noteRecent(
  database: OfficeDatabase,
  staffId: string,
  { item, at }: { readonly item: RecentItem; readonly at: Instant },
): Promise<void> {
  await database.write(['drafts'], async () => {
    const before = await readRecent(database, staffId);
    const value = [item, ...before.filter((other) => !isSame(item, other))].slice(0, mostKept);
    await database.drafts.put({ key: keyOf(staffId), value, savedAt: at });
  });
}

/** A recent item as the viewer may see it now. */
export type SeenRecent =
  | { readonly kind: 'candidate'; readonly candidate: CandidateFace }
  | { readonly kind: 'client'; readonly client: ClientFace }
  | { readonly kind: 'role'; readonly role: RoleRowFace }
  | { readonly kind: 'interview'; readonly view: InterviewView };

const idsOf = (items: readonly RecentItem[], wanted: RecentItem['kind']): readonly string[] =>
  items.flatMap(({ kind, id }) => (kind === wanted ? [id] : []));

/** The items that are still there, named as the viewer may name them; the order stays. */
export async function seeRecent(
  read: ViewReader,
  items: readonly RecentItem[],
): Promise<readonly SeenRecent[]> {
  const views = await viewInterviews(read, await read.many('interviews', idsOf(items, 'interview')));
  const interviews = new Map(views.map((view) => [view.interview.id, view]));
  return read.withFaces((pick) =>
    items.flatMap(({ kind, id }): readonly SeenRecent[] => {
      if (kind === 'interview') {
        const view = interviews.get(id);
        return view ? [{ kind, view }] : [];
      }
      if (kind === 'candidate') {
        const candidate = pick('candidates', id);
        return candidate ? [{ kind, candidate }] : [];
      }
      if (kind === 'client') {
        const client = pick('clients', id);
        return client ? [{ kind, client }] : [];
      }
      const role = pick('roles', id);
      return role ? [{ kind, role }] : [];
    }),
  );
}
