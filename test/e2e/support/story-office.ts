// An office in which a candidate has just come second: the winner's offer is out, another runner-up was told before, and
// three roles elsewhere would suit, one of them confidential. And somebody for whom nothing suits.
import type { CommandInput } from '@shared/commands/registry';
import type { InterviewOffice } from '../../support/interview-office';
import { takeClient, takeRole } from '../../support/job';
import { haveMet } from '../../support/met';
import { givePins } from './desk-office';

/** Ids of what the stories are about. */
export interface StoryOffice {
  readonly vivian: string;
  readonly terry: string;
  /** The role that the winner was offered. */
  readonly lostRole: string;
  readonly secretRole: string;
}

type Person = readonly [surname: string, given: string, english: string, chinese: string];

const notedOn = '2026-11-20';
const closes = { close: { name: 'Month-end close', level: 2, must: true } };
const certified = { ...closes, cpa: { name: 'HKICPA', level: null, must: true } };
const finance = {
  requirements: closes,
  languages: {},
  salaryFrom: 50_000,
  salaryTo: 60_000,
  openedOn: '2026-11-02',
  description: 'Month-end close, group reporting and budgets for a team of four',
} satisfies Partial<CommandInput<'role/save'>>;

async function addPerson(
  office: InterviewOffice,
  [surname, givenNames, englishName, chineseName]: Person,
  skill: string,
): Promise<string> {
  const pay = { months: 13, guaranteedBonus: 0, discretionaryBonus: 0, allowances: 0 } as const;
  const candidateId = await office.addCandidate({
    ...{ surname, givenNames, englishName, chineseName, district: 'kwun-tong' },
    rightToWork: { kind: 'permanent', expiresOn: null, approvalNeeded: false },
    skills: { own: { name: skill, level: 3, lastUsedYear: 2026, notedOn } },
    expectedPay: { ...pay, monthly: 52_000, notedOn },
  });
  await haveMet(office, candidateId);
  for (const kind of ['keep', 'represent'] as const) {
    await office.run('candidate/record-consent', {
      ...{ candidateId, kind, roleId: null, channel: 'phone' },
      ...{ givenOn: '2026-11-01', expiresOn: null },
    });
  }
  return candidateId;
}

async function send({ run }: InterviewOffice, candidateId: string, roleId: string): Promise<string> {
  const drafted = await run('submission/draft', { candidateId, roleId, followsId: null });
  const submissionId = String(drafted['submissionId']);
  await run('submission/send', { submissionId, blind: false });
  return submissionId;
}

/** Writes it. */
export async function plantStories(office: InterviewOffice): Promise<StoryOffice> {
  await givePins(office);
  const { run, actors } = office;
  const vivian = await addPerson(office, ['Chan', 'Wing Yan', 'Vivian', '陳詠欣'], 'Month-end close');
  const winner = await addPerson(office, ['Ma', 'Ka Fai', 'Raymond', '馬家輝'], 'Month-end close');
  const second = await addPerson(office, ['So', 'Mei Ling', 'Carol', '蘇美玲'], 'Month-end close');
  const terry = await addPerson(office, ['Tang', 'Chi Wai', 'Terry', '鄧志偉'], 'Cold calling');
  const lostRole = await office.addRole({ ...finance, title: 'Finance Manager', district: 'kwun-tong' });
  const lost = await send(office, vivian, lostRole);
  const interviewId = await office.bookClient('2026-11-26 15:00+45', lost, { candidateId: vivian });
  await run('interview/confirm', { interviewId, channel: 'phone' });
  const won = await send(office, winner, lostRole);
  for (const to of ['client-interview', 'offered'] as const)
    await run('submission/advance', { submissionId: won, to });
  await run('submission/reject', {
    ...{ submissionId: await send(office, second, lostRole), by: 'client', reason: 'preferred-another' },
    ...{ words: '', requirement: null, rank: 2, alsoCancelInterviews: true },
  });
  const [kestrel, mosaic, lantau] = [
    await takeClient(office, { name: 'Kestrel Asia Bank' }),
    await takeClient(office, { name: 'Pacific Mosaic Retail' }),
    await takeClient(office, { name: 'Lantau Freight' }),
  ];
  await takeRole(office, kestrel, { ...finance, title: 'Accounting Manager' });
  await takeRole(office, mosaic, { ...finance, title: 'Finance Manager' });
  await takeRole(office, kestrel, { ...finance, title: 'Tax Director', requirements: certified });
  const secretRole = await takeRole(office, lantau, {
    ...{ ...finance, title: 'FP&A Lead', visibility: 'confidential', ownerId: actors.recruiter.staffId },
    ...{ blindTitle: 'Finance lead', blindBrief: 'A listed logistics group in Kowloon East.' },
  });
  return { vivian, terry, lostRole, secretRole };
}
