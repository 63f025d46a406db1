// The office of the front desk with one confidential client behind one role, for which its recruiter is not cleared: what
// a recruiter works with every day lies right beside it.
import { clientInput } from '../../support/client-input';
import type { InterviewOffice } from '../../support/interview-office';
import { clientBooking } from '../../support/interview-office';
import { addSecretClient, canariesIn, type Canary } from './canaries';
import type { DeskOffice } from './desk-office';

/** The canaries that tell whose role it is. */
export const SECRETS = [
  'confidential client',
  'confidential address',
  'confidential contact',
  'confidential title',
  'confidential pay',
  'client notes',
  'client fee',
] as const satisfies readonly Canary[];

/** Which of them a text holds. */
export function secretsIn(text: string): readonly Canary[] {
  const secrets: readonly Canary[] = SECRETS;
  return canariesIn(text).filter((canary) => secrets.includes(canary));
}

/** What the recruiter may say of the role. */
export const BLIND_TITLE = 'Operations lead';

/** Where things are. */
export interface SecretOffice {
  readonly secretClientId: string;
  readonly roleId: string;
  /** Sent to the secret role, to be met there on Tuesday, and told whose it is. */
  readonly rachel: string;
  readonly rachelsMeeting: string;
  /** Came second in the secret role. */
  readonly kelvin: string;
  /** Works for a company of the secret client's group; Tiffany, who is like Jason otherwise, does not. */
  readonly jason: string;
  readonly tiffany: string;
  /** Is met there on Tuesday too, and was not told whose role it is. */
  readonly terence: string;
  readonly terencesMeeting: string;
}

const group = 'Pelham group';

/** Writes it; everything about the secret role is done by the manager. */
export async function plantSecret(office: InterviewOffice, { people }: DeskOffice): Promise<SecretOffice> {
  const { run, actors } = office;
  await office.addRole({ title: 'Office manager', openedOn: '2026-11-02' });
  const secret = await addSecretClient(office, group);
  const role = {
    clientId: secret.clientId,
    contactId: secret.contactId,
    visibility: 'confidential',
    title: 'Vexillologist in chief',
    blindTitle: BLIND_TITLE,
    blindBrief: 'A group in Kowloon',
    description: 'Vexillologist, at 17 Trelquist Lane',
    salaryFrom: 71_353,
    salaryTo: 90_000,
    ownerId: actors.manager.staffId,
  } as const;
  const met = await office.book('2026-11-24 12:30+30', {
    candidateId: people.rachel,
    roomId: office.redRoom,
  });
  await run('interview/check-in', { interviewId: met });
  await run('interview/finish', { interviewId: met });
  const submissionId = await office.sendSubmission(people.rachel, role);
  const roleId = (await office.read.get('submissions', submissionId))?.roleId ?? '';
  const address = '17 Trelquist Lane';
  const meeting = { roleId, clientId: secret.clientId, contactId: secret.contactId, address };
  const rachelsMeeting = await bookThere(office, '2026-11-24 17:30+30', {
    ...{ ...meeting, submissionId, candidateId: people.rachel, notes: 'Ask for Oswinella at the desk' },
  });
  await run('submission/disclose', { candidateId: people.rachel, roleId, channel: 'phone' });
  await comeSecond(office, people.kelvin, roleId);
  await beMetThere(office, people.phoebe, meeting);
  await meet(office, people.terence);
  const terencesMeeting = await bookThere(office, '2026-11-24 15:00+30', {
    ...{ ...meeting, candidateId: people.terence },
    submissionId: await sendTo(office, people.terence, roleId),
  });
  for (const candidateId of [people.kelvin, people.jason, people.tiffany]) await meet(office, candidateId);
  const employer = { employer: 'Pelham Works', title: 'Clerk', from: '2020', to: null, summary: '' };
  await addCompanyOfGroup(office);
  await run('candidate/edit', { candidateId: people.jason, set: { 'work.w1': employer } });
  const { rachel, kelvin, jason, tiffany, terence } = people;
  return {
    ...{ secretClientId: secret.clientId, roleId, rachel, rachelsMeeting, kelvin, jason, tiffany },
    ...{ terence, terencesMeeting },
  };
}

async function sendTo({ run }: InterviewOffice, candidateId: string, roleId: string): Promise<string> {
  const drafted = await run('submission/draft', { candidateId, roleId, followsId: null });
  const submissionId = String(drafted['submissionId']);
  for (const kind of ['keep', 'represent'] as const) {
    await run('candidate/record-consent', {
      ...{ candidateId, kind, roleId: null, channel: 'phone' },
      ...{ givenOn: '2026-11-01', expiresOn: null },
    });
  }
  await run('submission/send', { submissionId, blind: false });
  return submissionId;
}

/** A meeting that took place: what the report on attendance counts with the client. */
async function beMetThere(
  office: InterviewOffice,
  candidateId: string,
  meeting: Meeting & { readonly roleId: string },
): Promise<void> {
  await meet(office, candidateId);
  const submissionId = await sendTo(office, candidateId, meeting.roleId);
  const given = { ...meeting, submissionId, candidateId };
  const interviewId = await bookThere(office, '2026-11-24 09:45+15', given);
  office.at('2026-11-24 09:46');
  await office.run('interview/finish', { interviewId });
}

async function comeSecond(office: InterviewOffice, candidateId: string, roleId: string): Promise<void> {
  const submissionId = await sendTo(office, candidateId, roleId);
  await office.run('submission/reject', {
    ...{ submissionId, by: 'client', reason: 'preferred-another', words: '', requirement: null },
    ...{ rank: 2, alsoCancelInterviews: true },
  });
}

type Meeting = Parameters<typeof clientBooking>[1] & { readonly contactId: string };

/** Books a meeting at the confidential client, by the manager. */
async function bookThere(office: InterviewOffice, when: string, meeting: Meeting): Promise<string> {
  const booked = await office.run('interview/book', office.booking(when, clientBooking(meeting, meeting)));
  return String(booked['interviewId']);
}

const meet = ({ run }: InterviewOffice, candidateId: string) =>
  run('submission/override-gate', {
    ...{ candidateId, clientId: null, roleId: null, gate: 'interviewed' },
    reason: 'Met at the fair on Saturday',
  });

const addCompanyOfGroup = ({ run }: InterviewOffice) =>
  run('client/save', clientInput({ name: 'Pelham Works', group }));
