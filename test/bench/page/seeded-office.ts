// An office of a given size, the same in every run. A week holds as many interviews in a small office as in a large one:
// the large one has been open for longer.
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Client } from '@shared/domain/client/client';
import type { Interview } from '@shared/domain/interview/interview';
import type { Role } from '@shared/domain/role/role';
import type { Submission } from '@shared/domain/submission/submission';
import type { Row, TableName } from '@shared/domain/tables';
import { zoneRules } from '@data/zone-rules';
import { addDays, localDate, type LocalDate } from '@shared/time/local-date';
import {
  assessmentRecord,
  candidateRecord,
  clientRecord,
  consentRecord,
  noteRecord,
  officeInterview,
  roleRecord,
  submissionEnd,
  submissionRecord,
} from '../../support/match-builders';
import { createSeededRandom, type SeededRandom } from './seeded-random';
import {
  districts,
  englishNames,
  givenSyllables,
  sentences,
  skillNames,
  surnames,
  titles,
} from './seeded-words';

/** How much of everything. */
export interface OfficeSize {
  readonly name: 'S' | 'M' | 'L';
  readonly candidates: number;
  readonly roles: number;
  readonly interviews: number;
}

export const small: OfficeSize = { name: 'S', candidates: 1_000, roles: 200, interviews: 5_000 };
export const medium: OfficeSize = { name: 'M', candidates: 10_000, roles: 2_000, interviews: 50_000 };
export const large: OfficeSize = {
  name: 'L',
  candidates: 100_000,
  roles: 20_000,
  interviews: 500_000,
};

/** Rows by table; those of large tables are made one by one as they are asked for. */
export type OfficeRows = { readonly [Name in TableName]?: Iterable<Row<Name>> };

const seed = 20_261_123;
const zone = 'Asia/Hong_Kong';
/** The Monday of the week in which the bench takes place. */
export const thisMonday = localDate.parse('2026-11-23');
const daysPerWeek = 7;
const officeDays = 5;
const interviewsPerDay = 20;
/** Weeks after this one that are booked already. */
const weeksAhead = 12;
const rolesPerClient = 4;
const staffCount = 8;
const roomCount = 6;
/** One submission in so many is sent and waits for its interview: what the bench books. */
const waitingEvery = 5;

export const staffId = (index: number): string => `stf_${index % staffCount}`;
const roomId = (index: number): string => `rom_${index % roomCount}`;
const candidateId = (index: number): string => `cnd_${index}`;
/** The candidate whose rematch is measured. */
export const rematchCandidateId = candidateId(1);

/** A submission that waits for its client interview. */
export const waitingSubmission = (index: number): { submissionId: string; candidateId: string } => ({
  submissionId: `sub_${index * waitingEvery}`,
  candidateId: candidateId(index * waitingEvery),
});

/** Makes the rows of an office. */
export function makeOffice(size: OfficeSize): OfficeRows {
  const random = createSeededRandom(seed);
  const clients = count(size.roles / rolesPerClient, (index) => makeClient(index, random));
  const roles = count(size.roles, (index) => makeRole(index, clients, random));
  const submissions = count(size.candidates, (index) => makeSubmission(index, roles, random));
  return {
    staff: count(staffCount, makeStaff),
    rooms: count(roomCount, (index) => ({
      id: roomId(index),
      deletedAt: null,
      name: `Room ${index + 1}`,
      active: true,
    })),
    clients,
    roles,
    candidates: each(size.candidates, (index) => makeCandidate(index, random)),
    submissions,
    interviews: makeInterviews(size, submissions, random),
    consents: (['keep', 'represent'] as const).map((kind) =>
      consentRecord({ id: `csn_${kind}`, kind, candidateId: rematchCandidateId }),
    ),
    motivationNotes: [noteRecord({ candidateId: rematchCandidateId })],
    fitAssessments: [assessmentRecord({ candidateId: rematchCandidateId })],
  };
}

const count = <Value>(length: number, make: (index: number) => Value): Value[] =>
  Array.from({ length }, (_, index) => make(index));

function* each<Value>(length: number, make: (index: number) => Value): Generator<Value> {
  for (let index = 0; index < length; index += 1) yield make(index);
}

const makeStaff = (index: number): Row<'staff'> => ({
  id: staffId(index),
  deletedAt: null,
  name: `${englishNames[index] ?? ''} ${surnames[index]?.[0] ?? ''}`,
  nameZh: '',
  role: 'recruiter',
  pinSalt: '',
  pinDigest: '',
  active: true,
});

function makeClient(index: number, random: SeededRandom): Client {
  const name = `${random.pick(englishNames)} ${random.pick(['Trading', 'Retail', 'Freight', 'Systems'])} ${index}`;
  return clientRecord({
    id: `cli_${index}`,
    name: `${name} Ltd`,
    nameZh: `${random.pick(surnames)[1]}氏${index}有限公司`,
    group: random.chance(20) ? `Group ${Math.floor(index / 4)}` : '',
    district: random.pick(districts),
    termsSignedOn: random.chance(95) ? '2025-02-01' : null,
    ownerId: staffId(index),
  });
}

function makeRole(index: number, clients: readonly Client[], random: SeededRandom): Role {
  const title = random.pick(titles);
  const confidential = random.chance(10);
  const from = 18_000 + random.whole(60) * 1_000;
  return roleRecord({
    id: `rol_${index}`,
    code: `R-${String(index + 1).padStart(3, '0')}`,
    clientId: clients[index % clients.length]!.id,
    title,
    titleZh: '',
    description: count(4, () => random.pick(sentences)).join(' '),
    visibility: confidential ? 'confidential' : 'open-market',
    blindTitle: confidential ? title : '',
    blindBrief: confidential ? random.pick(sentences) : '',
    ownerId: staffId(index),
    stage: random.chance(90) ? 'open' : 'on-hold',
    openedOn: '2026-11-02',
    district: random.pick(districts),
    salaryFrom: from,
    salaryTo: from + 12_000,
    requirements: Object.fromEntries(count(4, (at) => [`r${at}`, makeRequirement(at, random)])),
    offers: { growth: 1 + random.whole(4), manager: 1 + random.whole(4), pay: 1 + random.whole(4) },
    rounds: {},
  });
}

const makeRequirement = (at: number, random: SeededRandom): Role['requirements'][string] => ({
  name: random.pick(skillNames),
  level: random.chance(70) ? 1 + random.whole(3) : null,
  must: at === 0 && random.chance(60),
});

function makeCandidate(index: number, random: SeededRandom): Candidate {
  const [surname, surnameZh] = random.pick(surnames);
  const given = [random.pick(givenSyllables), random.pick(givenSyllables)];
  const englishName = random.chance(70) ? random.pick(englishNames) : '';
  const number = `9${String(random.whole(10_000_000)).padStart(7, '0')}`;
  const known = index === 1 ? skillNames.length : 6;
  const { skills } = candidateRecord();
  return candidateRecord({
    id: candidateId(index),
    surname,
    givenNames: given.map(([latin]) => latin).join(' '),
    englishName,
    chineseName: surnameZh + given.map(([, character]) => character).join(''),
    phones: { p1: { typed: number, e164: `+852${number}`, label: 'mobile' } },
    email: `${englishName || surname}.${index}@mail.example`.toLowerCase(),
    headline: random.pick(titles),
    district: random.pick(districts),
    skills: Object.fromEntries(
      count(known, (at) => {
        const name = known === skillNames.length ? skillNames[at]! : random.pick(skillNames);
        return [`s${at}`, { ...skills['excel']!, name, level: 1 + random.whole(4) }];
      }),
    ),
    ownerId: staffId(index),
    expectedPay: expectedPayOf(index),
  });
}

/** Of many sizes, so that a list can be sorted by it; the one whose rematch is measured asks what the builder says. */
function expectedPayOf(index: number): Candidate['expectedPay'] {
  const { expectedPay } = candidateRecord();
  if (index === 1 || expectedPay === null) return expectedPay;
  return { ...expectedPay, monthly: 15_000 + ((index * 7_919) % 600) * 100 };
}

function makeSubmission(index: number, roles: readonly Role[], random: SeededRandom): Submission {
  const role = random.pick(roles);
  const waits = index % waitingEvery === 0;
  return submissionRecord({
    id: `sub_${index}`,
    candidateId: candidateId(index),
    roleId: role.id,
    clientId: role.clientId,
    ownerId: staffId(index),
    stage: waits ? 'sent' : 'rejected',
    end: waits ? null : submissionEnd(),
    confidential: role.visibility === 'confidential',
  });
}

const rematchInterview = (): Interview =>
  officeInterview({ candidateId: rematchCandidateId, recruiterId: staffId(0), roomId: roomId(0) });

function* makeInterviews(
  { interviews, candidates }: OfficeSize,
  submissions: readonly Submission[],
  random: SeededRandom,
): Generator<Interview> {
  yield rematchInterview();
  const weeks = interviews / (officeDays * interviewsPerDay);
  const firstMonday = addDays(thisMonday, daysPerWeek * (weeksAhead - weeks));
  yield* each(interviews, (index) => {
    const day = Math.floor(index / interviewsPerDay);
    const date = addDays(firstMonday, Math.floor(day / officeDays) * daysPerWeek + (day % officeDays));
    // Whoever waits for an interview has none yet, so that booking one for them meets no clash.
    const at = random.whole(candidates / waitingEvery) * waitingEvery + 2 + random.whole(waitingEvery - 2);
    return makeInterview(index, date, submissions[at]!);
  });
}

function makeInterview(index: number, date: LocalDate, submission: Submission): Interview {
  const startMinute = 540 + (index % interviewsPerDay) * 25;
  const planned = { date, startMinute, durationMinutes: 45, zone };
  const past = date < thisMonday;
  const client = index % 2 === 1;
  return officeInterview({
    id: `ivw_${index}`,
    kind: client ? 'client' : 'office',
    candidateId: submission.candidateId,
    submissionId: client ? submission.id : null,
    roleId: client ? submission.roleId : null,
    clientId: client ? submission.clientId : null,
    recruiterId: staffId(index),
    recruiterAttends: !client,
    sittingIn: {},
    panel: {},
    roomId: client ? null : roomId(index),
    planned,
    startsAt: zoneRules.toInstant(date, startMinute, zone),
    endsAt: zoneRules.toInstant(date, startMinute + planned.durationMinutes, zone),
    stage: past ? 'done' : 'awaiting-confirmation',
    confidential: client && submission.confidential,
  });
}
