// An office on the morning of Tuesday, 24 November 2026, written through the door: a receptionist, a recruiter and a
// manager who both see people, and a day at the front desk with everything that can happen to it.
import { expect, type Page } from '@playwright/test';
import { sealPin } from '@app/office/pin';
import type { StaffRole } from '@shared/domain/staff/staff';
import type { InterviewOffice } from '../../support/interview-office';
import { MANAGER_PIN, firstScreenOf, rebuildFromJournal } from './safety/desk';
import { MANAGER_NAME, writeOffice } from './safety/written-office';

/** Who enters, and by which PIN. */
export const DESK_STAFF = {
  manager: { name: MANAGER_NAME, pin: MANAGER_PIN },
  recruiter: { name: 'Grace Lau', pin: '4680' },
  receptionist: { name: 'Winnie Tse', pin: '1357' },
} as const satisfies Record<StaffRole, { readonly name: string; readonly pin: string }>;

/** A moment of that Tuesday, or of the day given. */
export const onTuesday = (clock: string, date = '2026-11-24'): string => `${date}T${clock}:00+08:00`;

type Person = readonly [surname: string, given: string, english: string, chinese: string, phone: string];

/** The people of the day by their English names. */
export const DESK_PEOPLE = {
  kelvin: ['Tsang', 'Ka Ho', 'Kelvin', '曾嘉豪', '51203388'],
  tiffany: ['Ng', 'Sze Wing', 'Tiffany', '吳思穎', '90115632'],
  terence: ['Yip', 'Man Hin', 'Terence', '葉文軒', '68331479'],
  vivian: ['Chan', 'Wing Yan', 'Vivian', '陳詠欣', '91234867'],
  anson: ['Cheung', 'Tsz Lok', 'Anson', '張子樂', '67782290'],
  phoebe: ['Leung', 'Pui Shan', 'Phoebe', '梁佩珊', '92668123'],
  jason: ['Lee', 'Chun Kit', 'Jason', '李俊傑', '61230458'],
  rachel: ['Fong', 'Wai Lam', 'Rachel', '方慧琳', '63449036'],
} as const satisfies Record<string, Person>;
type PersonKey = keyof typeof DESK_PEOPLE;

/** Gives recruiter and receptionist the PINs they enter by. */
export async function givePins({ run, actors }: InterviewOffice): Promise<void> {
  for (const role of ['recruiter', 'receptionist'] as const) {
    const { name, pin } = DESK_STAFF[role];
    const { staffId } = actors[role];
    await run('staff/save', { staffId, name, nameZh: '', role, active: true, ...(await sealPin(pin)) });
  }
}

async function addPeople(office: InterviewOffice): Promise<Readonly<Record<PersonKey, string>>> {
  const ids = new Map<string, string>();
  for (const [key, [surname, givenNames, englishName, chineseName, phone]] of Object.entries(DESK_PEOPLE)) {
    const phones = { p1: { typed: phone, e164: `+852${phone}`, label: 'mobile' as const } };
    const names = { surname, givenNames, englishName, chineseName };
    ids.set(key, await office.addCandidate({ ...names, phones }));
  }
  return Object.fromEntries(ids) as Record<PersonKey, string>;
}

/** Ids of what the office holds. */
export interface DeskOffice {
  readonly people: Readonly<Record<PersonKey, string>>;
}

/** Writes the office. Monday left an interview and a visitor unresolved; Tuesday is fully booked. */
export async function fillDesk(office: InterviewOffice): Promise<DeskOffice> {
  await givePins(office);
  const people = await addPeople(office);
  const { actors, redRoom, blueRoom } = office;
  const book = async (who: PersonKey, when: string, byManager = false): Promise<string> => {
    const recruiterId = byManager ? actors.manager.staffId : actors.recruiter.staffId;
    const given = { candidateId: people[who], recruiterId, roomId: byManager ? redRoom : blueRoom };
    return office.book(when, given);
  };
  const confirm = (interviewId: string) => office.run('interview/confirm', { interviewId, channel: 'phone' });
  await confirm(await book('phoebe', '2026-11-23 15:00+45'));
  const firm = [
    await book('kelvin', '2026-11-24 09:30+30'),
    await book('tiffany', '2026-11-24 10:15+30'),
    await book('terence', '2026-11-24 10:15+45', true),
    await book('vivian', '2026-11-24 11:00+45'),
  ];
  for (const interviewId of firm) await confirm(interviewId);
  const anson = await book('anson', '2026-11-24 09:30+30', true);
  await book('jason', '2026-11-25 09:30+45');
  office.at('2026-11-23 16:10');
  await office.run(
    'visit/walk-in',
    {
      name: 'Simon Mak',
      phone: '',
      purpose: 'Left a CV',
      forStaffId: null,
      candidateId: null,
      identitySeen: true,
      privacyStatement: '2026-11',
    },
    actors.receptionist,
  );
  office.at('2026-11-24 09:28');
  await office.run('interview/check-in', { interviewId: firm[0] ?? '' }, actors.receptionist);
  await office.run('interview/check-in', { interviewId: anson }, actors.receptionist);
  office.at('2026-11-24 09:42');
  await office.run('interview/start', { interviewId: anson });
  return { people };
}

/** Writes the office of the front desk, made richer by `more`, into an empty data folder. */
export const writeDeskOffice = <T = undefined>(
  userData: string,
  more: (office: InterviewOffice, desk: DeskOffice) => Promise<T>,
): Promise<T> => writeOffice(userData, async (office) => more(office, await fillDesk(office)));

/** Brings a written office up and stops where it is asked who is at the desk. */
export async function openWrittenOffice(page: Page): Promise<void> {
  expect(await firstScreenOf(page)).toBe('recovery');
  await rebuildFromJournal(page);
}
