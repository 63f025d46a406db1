import { loadOfficeFacts, type OfficeFacts } from '@shared/commands/office-facts';
import type { Client } from '@shared/domain/client/client';
import { clientStanding, type ClientStanding } from '@shared/domain/client/client-standing';
import type { Contact } from '@shared/domain/client/contact';
import type { TravelTable } from '@shared/domain/interview/travel';
import type { Role } from '@shared/domain/role/role';
import type { Staff } from '@shared/domain/staff/staff';
import { isInProcess } from '@shared/domain/submission/submission-lifecycle';
import type { Instant } from '@shared/time/instant';
import type { ViewReader } from '../view-reader';
import { zoneRules } from '../zone-rules';
import { readGoodwill, type GoodwillFacts } from './client-goodwill';
import { receivedBy } from './sent-here';

/** One line of the list of clients. Roles the viewer is not cleared for are not counted. */
export interface ClientLine {
  readonly client: Client;
  readonly owner: Staff | null;
  readonly openRoles: number;
  readonly contacts: number;
}

/** What the list of clients shows. */
export interface ClientList {
  readonly lines: readonly ClientLine[];
  readonly travel: TravelTable;
}

const countByClient = (rows: readonly { readonly clientId: string }[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { clientId } of rows) counts.set(clientId, (counts.get(clientId) ?? 0) + 1);
  return counts;
};

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name, 'en');

/** All clients by name. */
export async function listClients(read: ViewReader): Promise<ClientList> {
  const staff = new Map((await read.all('staff')).map((person) => [person.id, person]));
  const open = countByClient(await read.where('roles', 'stage', 'open'));
  const contacts = countByClient((await read.all('contacts')).filter(({ active }) => active));
  const lines = [...(await read.all('clients'))].sort(byName).map((client) => ({
    client,
    owner: staff.get(client.ownerId ?? '') ?? null,
    openRoles: open.get(client.id) ?? 0,
    contacts: contacts.get(client.id) ?? 0,
  }));
  return { lines, travel: (await loadOfficeFacts(read)).travel };
}

/** A vacancy of the client with how many are in its running. */
export interface ClientRole {
  readonly role: Role;
  readonly running: number;
}

/** Everything the page of one client shows. */
export interface ClientPageFacts extends GoodwillFacts {
  readonly client: Client;
  readonly owner: Staff | null;
  /** Those who left the company stand last. */
  readonly contacts: readonly Contact[];
  readonly roles: readonly ClientRole[];
  readonly standing: ClientStanding;
  /** How many of our candidates each contact got, by contact id. */
  readonly received: ReadonlyMap<string, number>;
  /** Other companies of the same group. */
  readonly group: readonly Client[];
  /** Everybody there ever was, by id. */
  readonly staffNames: ReadonlyMap<string, string>;
  /** Everybody at work here. */
  readonly colleagues: readonly Staff[];
  readonly office: OfficeFacts;
}

/** Masked rows come back from an index without their client, so they are told apart by the client itself. */
async function readRoles(read: ViewReader, clientId: string): Promise<readonly ClientRole[]> {
  const roles = (await read.where('roles', 'clientId', clientId)).filter(
    (role) => role.clientId === clientId,
  );
  const found: ClientRole[] = [];
  for (const role of roles) {
    const submissions = await read.where('submissions', 'roleId', role.id);
    found.push({ role, running: submissions.filter(isInProcess).length });
  }
  return found.sort((a, b) => (a.role.openedOn < b.role.openedOn ? 1 : -1));
}

/** Rows that the reader masked have lost their client and are counted nowhere. */
async function readStanding(
  read: ViewReader,
  clientId: string,
  today: string,
): Promise<Pick<ClientPageFacts, 'standing' | 'received'>> {
  const ofClient = (row: { readonly clientId: string }): boolean => row.clientId === clientId;
  const introductions = (await read.where('introductions', 'clientId', clientId)).filter(ofClient);
  const submissions = (await read.where('submissions', 'clientId', clientId)).filter(ofClient);
  return {
    standing: clientStanding(clientId, { introductions, submissions, today }),
    received: receivedBy(submissions),
  };
}

/** One client; null when it is not there. */
export async function readClientPage(
  read: ViewReader,
  clientId: string,
  now: Instant,
): Promise<ClientPageFacts | null> {
  const client = await read.get('clients', clientId);
  if (!client) return null;
  const office = await loadOfficeFacts(read);
  const contacts = await read.where('contacts', 'clientId', clientId);
  const clients = client.group === '' ? [] : await read.all('clients');
  return {
    client,
    owner: client.ownerId === null ? null : ((await read.get('staff', client.ownerId)) ?? null),
    contacts: [...contacts].sort((a, b) => Number(b.active) - Number(a.active) || byName(a, b)),
    roles: await readRoles(read, clientId),
    ...(await readStanding(read, clientId, zoneRules.toLocal(now, office.profile.zone).date)),
    ...(await readGoodwill(read, clientId, { now, office })),
    group: clients.filter(({ id, group }) => group === client.group && id !== clientId),
    staffNames: new Map((await read.all('staff')).map(({ id, name }) => [id, name])),
    colleagues: (await read.all('staff')).filter(({ active }) => active),
    office,
  };
}

/** What the form of a client chooses from. */
export interface ClientFormChoices {
  readonly staff: readonly Staff[];
  readonly travel: TravelTable;
  /** Names of groups in use, so that one parent is written one way. */
  readonly groups: readonly string[];
  /** Everybody in the book, so that no company is taken in twice. */
  readonly clients: readonly Pick<Client, 'id' | 'name' | 'nameZh'>[];
  readonly policy: OfficeFacts['policy'];
  /** The office's own, which a client without hours follows. */
  readonly hours: OfficeFacts['profile']['hours'];
}

/** Recruiting staff, districts and known groups. */
export async function readClientFormChoices(read: ViewReader): Promise<ClientFormChoices> {
  const { travel, policy, profile } = await loadOfficeFacts(read);
  const clients = await read.all('clients');
  const groups = clients.map(({ group }) => group).filter((group) => group !== '');
  return {
    staff: (await read.all('staff')).filter(({ active, role }) => active && role !== 'receptionist'),
    travel,
    groups: [...new Set(groups)].sort(),
    clients,
    policy,
    hours: profile.hours,
  };
}
