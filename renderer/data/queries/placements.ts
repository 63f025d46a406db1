import type { Candidate } from '@shared/domain/candidate/candidate';
import { mayOpen } from '@shared/domain/staff/permission-table';
import type { Actor } from '@shared/domain/staff/staff';
import type { Placement } from '@shared/domain/submission/placement';
import { needsAct, placementDues, type PlacementDue } from '@shared/domain/submission/placement-dues';
import type { LocalDate } from '@shared/time/local-date';
import type { ViewReader } from '../view-reader';
import { readByIds } from './read-by-ids';
import { roleFace, type RoleFace } from './role-faces';

/** One placement with what it still asks for. */
export interface PlacementLine {
  readonly placement: Placement;
  readonly candidate: Candidate | undefined;
  readonly role: RoleFace;
  readonly dues: readonly PlacementDue[];
}

/**
 * Placements whose client the viewer may know: the office's for who reads its figures, else those of their own
 * submissions. What needs an act leads, the longest standing first; the rest follows with the newest start first.
 */
export async function listPlacements(
  read: ViewReader,
  { actor, today }: { readonly actor: Actor; readonly today: LocalDate },
): Promise<readonly PlacementLine[]> {
  const known = (await read.all('placements')).filter(({ clientId }) => clientId !== '');
  const placements = await ownOnly(read, known, actor);
  const candidates = await readByIds(
    read,
    'candidates',
    placements.map(({ candidateId }) => candidateId),
  );
  const clients = await readByIds(
    read,
    'clients',
    placements.map(({ clientId }) => clientId),
  );
  const roleIds = [...new Set(placements.map(({ roleId }) => roleId))];
  const roles = new Map((await read.many('roles', roleIds)).map((role) => [role.id, role]));
  return placements
    .flatMap((placement): readonly PlacementLine[] => {
      const role = roles.get(placement.roleId);
      if (!role) return [];
      const dues = placementDues(placement, today);
      const candidate = candidates.get(placement.candidateId);
      return [{ placement, candidate, role: roleFace(role, clients), dues }];
    })
    .sort(inOrder);
}

async function ownOnly(
  read: ViewReader,
  placements: readonly Placement[],
  { role, staffId }: Actor,
): Promise<readonly Placement[]> {
  if (mayOpen(role, 'figures/office')) return placements;
  const ids = placements.map(({ submissionId }) => submissionId);
  const own = (await read.many('submissions', ids)).filter(({ ownerId }) => ownerId === staffId);
  const ownIds = new Set(own.map(({ id }) => id));
  return placements.filter(({ submissionId }) => ownIds.has(submissionId));
}

function inOrder(a: PlacementLine, b: PlacementLine): number {
  const [first, second] = [needsAct(a.dues), needsAct(b.dues)];
  if (first !== second) return first ? -1 : 1;
  const earlier = a.placement.startOn < b.placement.startOn ? -1 : 1;
  return first ? earlier : -earlier;
}
