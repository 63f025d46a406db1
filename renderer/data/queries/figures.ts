// The office's figures with the viewer's eyes: the submissions once, and everything the charts and tables name.
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Client } from '@shared/domain/client/client';
import type { Period } from '@shared/domain/figures/period';
import { reasonFigures, type ReasonFigures } from '@shared/domain/figures/reason-figures';
import {
  rematchFigures,
  type FigureScope,
  type RematchFigures,
} from '@shared/domain/figures/rematch-figures';
import { roleFunnels, type RoleFunnel } from '@shared/domain/figures/role-funnel';
import { mayOpen } from '@shared/domain/staff/permission-table';
import type { Actor, Staff } from '@shared/domain/staff/staff';
import type { Submission } from '@shared/domain/submission/submission';
import { storedInstant } from '@shared/domain/stored-time';
import type { ZoneRules } from '@shared/time/ports';
import type { ViewReader } from '../view-reader';
import { readByIds } from './read-by-ids';
import { roleFace, type RoleFace } from './role-faces';

/**
 * What is asked. No owner means the whole office; who may not see the office's figures is answered with their own. No
 * client means all of them; of one client, only what the viewer is cleared for is counted.
 */
export interface FigureQuestion {
  readonly period: Period;
  readonly ownerId: string | null;
  readonly clientId: string | null;
}

/** A funnel with the role it is of. */
export interface NamedFunnel extends RoleFunnel {
  readonly role: RoleFace;
}

/** The answer; one for sentence, chart and table. */
export interface Figures {
  readonly rematch: RematchFigures;
  readonly reasons: ReasonFigures;
  /** Roles the viewer is not cleared for are left out: how far their candidates came is not theirs to know. */
  readonly funnels: readonly NamedFunnel[];
  /** Those who were sent again, by id. */
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly clients: ReadonlyMap<string, Client>;
  /** Clients that may be asked for alone: those with a submission in sight, whatever the period, by name. */
  readonly offered: readonly Client[];
}

interface Asker {
  readonly actor: Actor;
  readonly zone: string;
  readonly zoneRules: ZoneRules;
}

/** Whose submissions the viewer may have counted: the one asked for, or their own where they may see no more. */
const ownerFor = ({ role, staffId }: Actor, asked: string | null): string | null =>
  mayOpen(role, 'figures/office') ? asked : staffId;

/** Reads {@link Figures}. */
export async function readFigures(
  read: ViewReader,
  question: FigureQuestion,
  { actor, zone, zoneRules }: Asker,
): Promise<Figures> {
  const submissions = await read.all('submissions');
  const ownerId = ownerFor(actor, question.ownerId);
  const isOwners = (submission: Submission): boolean => ownerId === null || submission.ownerId === ownerId;
  const { clientId: wanted } = question;
  const scope: FigureScope = {
    period: question.period,
    dayOf: (instant) => zoneRules.toLocal(storedInstant(instant), zone).date,
    // A submission whose client the viewer may not know has none here, so it is counted for no client.
    isMeant: (submission) => isOwners(submission) && (wanted === null || submission.clientId === wanted),
  };
  const rematch = rematchFigures(submissions, scope);
  const reasons = reasonFigures(submissions, scope);
  const funnels = await nameFunnels(read, roleFunnels(submissions, scope));
  const named = rematch.sentAgain.map(({ candidateId }) => candidateId);
  const byClient = reasons.byClient.map(({ clientId }) => clientId);
  const clients = await readByIds(read, 'clients', byClient);
  return {
    rematch,
    // A client the viewer may not read has no row either: its count would tell that it is there.
    reasons: { ...reasons, byClient: reasons.byClient.filter(({ clientId }) => clients.has(clientId)) },
    funnels,
    candidates: await readByIds(read, 'candidates', named),
    clients,
    offered: await offeredClients(read, submissions.filter(isOwners)),
  };
}

async function offeredClients(
  read: ViewReader,
  submissions: readonly Submission[],
): Promise<readonly Client[]> {
  const ids = submissions.map(({ clientId }) => clientId);
  const clients = await readByIds(read, 'clients', ids);
  return [...clients.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

async function nameFunnels(
  read: ViewReader,
  funnels: readonly RoleFunnel[],
): Promise<readonly NamedFunnel[]> {
  const ids = funnels.map(({ roleId }) => roleId);
  const roles = new Map((await read.many('roles', ids)).map((role) => [role.id, role]));
  const clientIds = [...roles.values()].map(({ clientId }) => clientId).filter((id) => id !== '');
  const clients = await readByIds(read, 'clients', clientIds);
  return funnels.flatMap((funnel) => {
    const role = roles.get(funnel.roleId);
    if (!role || role.clientId === '') return [];
    return [{ ...funnel, role: roleFace(role, clients) }];
  });
}

/** Whose figures can be asked for: recruiting staff at work, by name. */
export const readFigureOwners = async (read: ViewReader): Promise<readonly Staff[]> =>
  (await read.all('staff'))
    .filter(({ role, active }) => active && role !== 'receptionist')
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
