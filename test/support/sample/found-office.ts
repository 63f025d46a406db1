// The first days of the sample: the office, its staff, rooms, clients, roles and people, taken over from an older book.
import { settingIds } from '@shared/domain/office/policy';
import type { Actor, StaffRole } from '@shared/domain/staff/staff';
import { samplePin } from '@data/sample/load-sample';
import { digestPin } from '@app/office/pin';
import holidays from '../../../resources/holidays/hong-kong.json';
import travel from '../../../resources/districts/hong-kong-districts.json';
import { dateOfDay } from './agenda';
import { sampleClients, type SampleClient } from './companies';
import { makeRole } from './make-role';
import type { SampleOffice, SampleStaff } from './sample-office';

/** A client with its row. */
export interface FoundClient {
  readonly clientId: string;
  readonly contactId: string;
  readonly client: SampleClient;
}

const founder: Actor = { staffId: 'stf_founder', role: 'manager' };
const colleagues: readonly (readonly [name: string, zh: string, role: StaffRole])[] = [
  ['Grace Lau', '劉婉雯', 'recruiter'],
  ['Joyce Mak', '麥祖兒', 'recruiter'],
  ['Kenneth Fong', '方啟賢', 'recruiter'],
  ['Ivan Tsang', '曾逸文', 'recruiter'],
  ['Winnie Tse', '謝詠儀', 'receptionist'],
];
const rooms = ['Victoria', 'Kowloon', 'Lantau'];

/**
 * The holidays of the sample's own year: thousands of commands need not decode thirty years of them. The file carries
 * the whole calendar in their place.
 */
const livedHolidays = { ...holidays, days: holidays.days.filter(({ date }) => date.startsWith('2026')) };

/** A salt of its own for each, the same in every run, so that the shipped file is too. */
async function sealed(name: string): Promise<{ pinSalt: string; pinDigest: string }> {
  const pinSalt = btoa(name.padEnd(16, '.').slice(0, 16));
  return { pinSalt, pinDigest: await digestPin(samplePin, pinSalt) };
}

/** Opens the office with its people, settings and rooms. */
export async function foundOffice({ run }: SampleOffice): Promise<SampleStaff> {
  const opened = await run(
    'office/open',
    {
      officeName: 'Harbour Lane Recruitment',
      officeNameZh: '海港里人才顧問',
      manager: { name: 'Helen Kwok', nameZh: '郭凱琳', ...(await sealed('Helen Kwok')) },
      profile: {
        address: '12/F, 88 Harbour Lane, Sheung Wan',
        district: 'central-and-western',
        phone: '+852 2100 0088',
        sample: true,
      },
    },
    founder,
  );
  const manager: Actor = { staffId: String(opened['staffId']), role: 'manager' };
  await run('office/change-setting', { id: settingIds.holidays, value: livedHolidays }, manager);
  await run('office/change-setting', { id: settingIds.travel, value: travel }, manager);
  for (const name of rooms) await run('office/save-room', { roomId: null, name, active: true }, manager);
  const staff: Actor[] = [];
  for (const [name, nameZh, role] of colleagues) {
    const person = { staffId: null, name, nameZh, role, active: true, ...(await sealed(name)) };
    staff.push({ staffId: String((await run('staff/save', person, manager))['staffId']), role });
  }
  const receptionist = staff.find(({ role }) => role === 'receptionist');
  if (!receptionist) throw new Error('The office has no receptionist');
  return { manager, receptionist, recruiters: staff.filter(({ role }) => role === 'recruiter') };
}

/** Positions in the list of clients: those without signed terms, the one we do not serve, two of one group. */
const unsigned = [23, 24];
const offLimits = 22;
const grouped = [3, 4];

/** Takes in all clients with their contacts. */
export async function foundClients({ run, draw }: SampleOffice, staff: SampleStaff): Promise<FoundClient[]> {
  const found: FoundClient[] = [];
  for (const [index, client] of sampleClients.entries()) {
    const owner = staff.recruiters[index % staff.recruiters.length] ?? staff.manager;
    const { name, zh: nameZh, industry, district, address } = client;
    const { clientId } = await run(
      'client/save',
      {
        clientId: null,
        name,
        nameZh,
        industry,
        district,
        address,
        group: grouped.includes(index) ? 'Bauhinia Group' : '',
        termsSignedOn: unsigned.includes(index) ? null : dateOfDay(-draw.int(120, 900)),
        feePercent: draw.pick([18, 20, 20, 22, 25]),
        paymentDays: draw.pick([14, 30, 30, 45]),
        ownershipMonths: draw.chance(0.2) ? 6 : null,
        noticeMinutes: draw.chance(0.15) ? 2_880 : null,
        interviewHours: null,
        sites: {},
        guaranteeDays: null,
        rebateSteps: null,
        offLimits:
          index === offLimits ? { reason: 'Dispute about the last invoice', until: dateOfDay(75) } : null,
        ownerId: owner.staffId,
        notes: '',
      },
      owner,
    );
    found.push({
      client,
      clientId: String(clientId),
      contactId: await foundContact({ run, draw }, String(clientId), client, owner),
    });
  }
  return found;
}

async function foundContact(
  { run, draw }: Pick<SampleOffice, 'run' | 'draw'>,
  clientId: string,
  { contact: [name, nameZh, title], name: company }: SampleClient,
  owner: Actor,
): Promise<string> {
  const digits = `2${draw.int(100, 999)}${draw.int(1000, 9999)}`;
  const phone = {
    typed: `${digits.slice(0, 4)} ${digits.slice(4)}`,
    e164: `+852${digits}`,
    label: 'work' as const,
  };
  const mailbox = `${name}@${company}`.toLowerCase().replace(/[^a-z@]+/g, '');
  const { contactId } = await run(
    'contact/save',
    {
      contactId: null,
      clientId,
      name,
      nameZh,
      title,
      phones: { work: phone },
      email: `${mailbox}.example.com`,
      active: true,
    },
    owner,
  );
  return String(contactId);
}

/** Opens a role at a client; every sixth is confidential. */
export async function openRole(
  { run, draw }: SampleOffice,
  staff: SampleStaff,
  at: { readonly found: FoundClient; readonly number: number; readonly openedDay: number },
): Promise<string> {
  const { number, found, openedDay } = at;
  const owner = staff.recruiters[number % staff.recruiters.length] ?? staff.manager;
  const cleared = staff.recruiters[(number + 1) % staff.recruiters.length] ?? staff.manager;
  const confidential = number % 6 === 4;
  const role = makeRole(draw, {
    ...found,
    openedDay,
    confidential,
    ownerId: owner.staffId,
    clearedId: cleared.staffId,
  });
  return String((await run('role/save', role, owner))['roleId']);
}
