// Words that stand nowhere else, put into everything the front desk must not see; and the eye that looks for them in
// whatever a page holds.
import { expect, type Page } from '@playwright/test';
import { clientInput, signedTerms } from '../../support/client-input';
import type { InterviewOffice } from '../../support/interview-office';
import type { DeskOffice } from './desk-office';

/** What each canary was put into. Figures are looked for as they are kept and as they are written for reading. */
export const CANARIES = {
  'expected pay': ['48731', '48,731'],
  'discretionary bonus': ['61937', '61,937'],
  'motivation words': ['Quixplorth'],
  'deal breakers': ['Vumbrelaskin'],
  'fit evidence': ['Zwindlefark'],
  'fit summary': ['Grobnackle'],
  'interview notes': ['Brathmuckle'],
  'candidate summary': ['Ploverquent'],
  'client fee': ['23.75'],
  'client notes': ['Pfexlatodd'],
  'confidential client': ['Jorvaskell', '祕瀚騏'],
  'confidential address': ['Trelquist'],
  'confidential contact': ['Oswinella'],
  'confidential title': ['Vexillologist'],
  'confidential pay': ['71353', '71,353', 'HK$71'],
} as const satisfies Record<string, readonly string[]>;
export type Canary = keyof typeof CANARIES;
const names = Object.keys(CANARIES) as readonly Canary[];

/** Where the canaries are. */
export interface CanaryOffice {
  readonly candidateId: string;
  readonly clientId: string;
  readonly secretClientId: string;
  readonly roleId: string;
}

/** The one confidential client of the office, with its contact. */
export async function addSecretClient(
  { run }: InterviewOffice,
  group = '',
): Promise<{ clientId: string; contactId: string }> {
  const { clientId } = await run(
    'client/save',
    clientInput({
      ...{ name: 'Jorvaskell Holdings', nameZh: '祕瀚騏集團', group, district: 'kwun-tong' },
      ...{ address: '17 Trelquist Lane', ...signedTerms, feePercent: 23.75 },
      notes: 'Pfexlatodd: pays late',
    }),
  );
  const contact = { name: 'Oswinella Drabbe', nameZh: '', title: 'HR', phones: {}, email: '', active: true };
  const saved = await run('contact/save', { contactId: null, clientId: String(clientId), ...contact });
  return { clientId: String(clientId), contactId: String(saved['contactId']) };
}

async function writeAboutCandidate({ run }: InterviewOffice, candidateId: string): Promise<void> {
  const pay = {
    monthly: 48_731,
    months: 13,
    guaranteedBonus: 0,
    discretionaryBonus: 61_937,
    allowances: 0,
  } as const;
  await run('candidate/edit', {
    candidateId,
    set: { expectedPay: { ...pay, notedOn: '2026-11-23' }, summary: 'Ploverquent in every ledger' },
  });
  await run('candidate/write-motivation', {
    candidateId,
    interviewId: null,
    notedOn: '2026-11-23',
    factors: [{ factor: 'growth', direction: 'pull', rank: 1, words: 'Quixplorth' }],
    words: 'Quixplorth is what I want',
    dealBreakers: 'no Vumbrelaskin',
    confidence: 3,
    summary: '',
  });
  await run('candidate/assess-fit', {
    candidateId,
    clientId: null,
    interviewId: null,
    assessedOn: '2026-11-23',
    ratings: {
      r1: { group: 'skills', label: 'Ledgers', rating: 3, evidence: 'Zwindlefark closed in a day' },
    },
    recommendation: 'recommend',
    summary: 'Grobnackle overall',
  });
}

/** Puts every canary in its place: about Rachel, who comes to the office today and then to the confidential client. */
export async function plantCanaries(office: InterviewOffice, { people }: DeskOffice): Promise<CanaryOffice> {
  const candidateId = people.rachel;
  await writeAboutCandidate(office, candidateId);
  const secret = await addSecretClient(office);
  const met = await office.book('2026-11-24 12:30+30', { candidateId, roomId: office.redRoom });
  await office.run('interview/check-in', { interviewId: met });
  await office.run('interview/finish', { interviewId: met });
  const submissionId = await office.sendSubmission(candidateId, {
    clientId: secret.clientId,
    contactId: secret.contactId,
    visibility: 'confidential',
    title: 'Vexillologist in chief',
    blindTitle: 'Operations lead',
    blindBrief: 'A group in Kowloon',
    description: 'Vexillologist, at 17 Trelquist Lane',
    salaryFrom: 71_353,
    salaryTo: 90_000,
    ownerId: office.actors.manager.staffId,
    clearedStaff: { [office.actors.recruiter.staffId]: true },
  });
  const notes = 'Brathmuckle was said in the room';
  await office.book('2026-11-24 16:00+30', { candidateId, notes });
  await office.bookClient('2026-11-24 17:30+30', submissionId, {
    candidateId,
    contactId: secret.contactId,
    address: '17 Trelquist Lane',
    notes,
    reasons: { 'office-hours': 'agreed' },
  });
  const submission = await office.read.get('submissions', submissionId);
  return {
    candidateId,
    clientId: office.clientId,
    secretClientId: secret.clientId,
    roleId: submission?.roleId ?? '',
  };
}

/** Everything a page holds: text, attributes, what stands in fields, the title, the address, both storages. */
export async function heldBy(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
      ({ value }) => value,
    );
    const frames = [...document.querySelectorAll('iframe')].map(
      (frame) => frame.contentDocument?.documentElement.outerHTML ?? frame.srcdoc,
    );
    const storages = [localStorage, sessionStorage].map((storage) => JSON.stringify({ ...storage }));
    return [
      document.title,
      location.href,
      document.documentElement.outerHTML,
      document.body.innerText,
      ...fields,
      ...frames,
      ...storages,
    ].join('\n');
  });
}

/** The canaries that a text has. */
export const canariesIn = (text: string): readonly Canary[] =>
  names.filter((name) => CANARIES[name].some((word) => text.includes(word)));

/** Looks at the page and fails, at the end of the test, for every canary it holds. */
export async function expectNoCanary(page: Page, where: string): Promise<void> {
  expect.soft(canariesIn(await heldBy(page)), where).toEqual([]);
}
