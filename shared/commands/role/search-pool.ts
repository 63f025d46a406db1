// A role that opens looks through the pool in the same act, so that its own undo takes back whom it woke.
import type { Candidate } from '../../domain/candidate/candidate';
import type { PoolEntry } from '../../domain/candidate/pool';
import type { Client } from '../../domain/client/client';
import { candidateFactsFrom } from '../../domain/matching/candidate-facts';
import type { CandidateFacts, Match, MatchContext, RoleFacts } from '../../domain/matching/match-facts';
import { clientFactsFrom, roleFactsFrom } from '../../domain/matching/role-facts';
import { fitsWakeRule, searchPool, type WakingRole, type Woken } from '../../domain/matching/search-pool';
import type { Role } from '../../domain/role/role';
import type { Actor } from '../../domain/staff/staff';
import type { Placement } from '../../domain/submission/placement';
import { dueSameDay } from '../../domain/task/due-time';
import type { Task } from '../../domain/task/task';
import type { Instant } from '../../time/instant';
import type { DecisionContext, FactReader, Write } from '../command';
import { loadOfficeDay, officeDate, type OfficeDay } from '../office-day';
import { workingTimeOf } from '../office-facts';
import { loadCandidateRows, loadRoles, pairContext } from '../submission/load-match';
import { makeTask } from '../task/made-task';

/** Somebody in the pool, ready to be held beside a role. */
interface PoolMember {
  readonly pool: PoolEntry;
  readonly facts: CandidateFacts;
  /** Who is told: the candidate's owner while they work here, else whoever opens the role. */
  readonly told: Actor;
  readonly tasks: readonly Task[];
}

/** The pool as far as its wake rules fit the roles asked about. */
export interface PoolFacts {
  readonly day: OfficeDay;
  readonly members: readonly PoolMember[];
  readonly clients: readonly Client[];
}

/** Before and after every date there is: the index holds nobody but those in the pool. */
const allDates = ['0000', '9999'] as const;

/** Reads who is in the pool and could be woken by one of the roles. */
export async function loadPool(
  roles: readonly WakingRole[],
  read: FactReader,
  context: DecisionContext,
): Promise<PoolFacts> {
  const day = await loadOfficeDay(read, context);
  const members: PoolMember[] = [];
  for (const candidate of await read.range('candidates', 'pool.reviewOn', allDates)) {
    const { pool } = candidate;
    if (pool === null || !roles.some((role) => fitsWakeRule(pool.wakes, role))) continue;
    const member = await loadMember(candidate, read, { day, context });
    if (member) members.push({ ...member, pool });
  }
  return { day, members, clients: members.length === 0 ? [] : await read.all('clients') };
}

interface Loading {
  readonly day: OfficeDay;
  readonly context: DecisionContext;
}

async function loadMember(
  candidate: Candidate,
  read: FactReader,
  { day, context }: Loading,
): Promise<Omit<PoolMember, 'pool'> | null> {
  const rows = await loadCandidateRows(candidate.id, read);
  if (!rows) return null;
  const past = await loadRoles(
    [...rows.submissions, ...rows.interests].map(({ roleId }) => roleId),
    read,
  );
  const owner = await read.get('staff', candidate.ownerId ?? '');
  return {
    facts: candidateFactsFrom(rows, {
      dateOf: (instant) => officeDate(day, instant, context),
      roleNeeds: (roleId) => past.get(roleId) ?? null,
      attendance: { policy: day.policy, now: context.now },
    }),
    told: owner?.active ? { staffId: owner.id, role: owner.role } : context.actor,
    tasks: await read.where('tasks', 'candidateId', candidate.id),
  };
}

/** A role as it will stand, and whether its opening counts as news to those it woke once. */
export interface OpenedRole {
  readonly role: Role;
  readonly placements: readonly Placement[];
  readonly again: boolean;
}

/** Whom a role wakes: a task each, one per person and role. */
export interface Waking {
  readonly writes: readonly Write[];
  /** Ids of candidates, in the order in which they are rung. */
  readonly woken: readonly string[];
}

/** Looks through the pool for an open role; runners-up are rung at once, the others within the day. */
export function wakeFor(
  { role, placements, again }: OpenedRole,
  { day, members, clients }: PoolFacts,
  context: DecisionContext,
): Waking {
  const client = clients.find(({ id }) => id === role.clientId);
  if (!client || role.stage !== 'open') return { writes: [], woken: [] };
  const facts = roleFactsFrom(role, clientFactsFrom(client, clients), placements);
  const asleep = members.filter(({ tasks }) => !isWokenBy(role.id, tasks, again));
  const woken = searchPool(
    asleep.map(({ pool, facts: candidate, told }) => ({
      wakes: pool.wakes,
      match: matchFor(told, { candidate, facts, base: pairContext(day, context) }),
    })),
  );
  const toldBy = new Map(asleep.map(({ facts: { candidateId }, told }) => [candidateId, told]));
  const dueOf = dueTimes(day, context);
  return {
    writes: woken.map((one) =>
      makeTask(
        {
          kind: 'woken',
          ownerId: toldBy.get(one.candidateId)?.staffId ?? context.actor.staffId,
          dueAt: dueOf(one),
          candidateId: one.candidateId,
          roleId: role.id,
        },
        context,
      ),
    ),
    woken: woken.map(({ candidateId }) => candidateId),
  };
}

/** Told once of a role, nobody is told again while it stays open; its reopening is news, unless the first call still waits. */
const isWokenBy = (roleId: string, tasks: readonly Task[], again: boolean): boolean =>
  tasks.some((task) => task.kind === 'woken' && task.roleId === roleId && (!again || task.state !== 'done'));

const matchFor = (
  viewer: Actor,
  pair: { readonly candidate: CandidateFacts; readonly facts: RoleFacts; readonly base: MatchContext },
): Match => ({ candidate: pair.candidate, role: pair.facts, context: { ...pair.base, viewer } });

function dueTimes(day: OfficeDay, { now, zoneRules }: DecisionContext): (woken: Woken) => Instant {
  const withinDay = dueSameDay(now, now, workingTimeOf(day, zoneRules));
  return ({ wasRunnerUp }) => (wasRunnerUp ? now : withinDay);
}
