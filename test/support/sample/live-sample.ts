// Lives eight weeks of an invented office: four behind the Monday, its own, three ahead of it.
import { isWorkday, workdayAfter, type When } from './agenda';
import { planChores } from './chores';
import { writeConversation } from './conversation';
import { foundClients, foundOffice, openRole } from './found-office';
import { NoRota, type Known, type Life } from './life';
import { meet } from './meetings';
import { openSampleOffice, type SampleOffice } from './sample-office';
import { onWorkday, seekRole } from './submissions';
import { planTakeIn, takeIn } from './take-in';

/** How large the office is. */
export interface SampleSize {
  readonly seed: number;
  readonly candidates: number;
  readonly roles: number;
  /** Office interviews on a day of the past and present weeks. */
  readonly interviewsADay: number;
}

/** The office that ships. */
export const shippedSize: SampleSize = { seed: 20_261_123, candidates: 300, roles: 60, interviewsADay: 8 };

/** Weeks lived before and after the Monday's own, and the weeks of working days kept before (the founding included). */
export const weeksLived = { back: 4, ahead: 3, kept: 5 };

const daysPerWeek = 7;
const foundingDay = -34;
/** People and roles that come in while the sample is lived. */
const lateShare = 0.12;
const fridayEvening: When = { day: 4, minute: 1_110 };

/** Lives the sample; the office is left open for looking at. */
export async function liveSample(
  size: SampleSize,
): Promise<{ readonly office: SampleOffice; readonly life: Life }> {
  const office = await openSampleOffice(size.seed, { day: foundingDay, minute: 540 });
  const staff = await foundOffice(office);
  const life: Life = {
    office,
    agenda: office.agenda,
    staff,
    clients: await foundClients(office, staff),
    known: new Map(),
    noes: new NoRota(),
    placed: [],
    offers: [],
    clientMeetings: [],
    lastDay: weeksLived.ahead * daysPerWeek + 4,
  };
  await fillBook(life, size);
  await office.agenda.run(fridayEvening, office.enter);
  return { office, life };
}

async function fillBook(life: Life, size: SampleSize): Promise<void> {
  const { office, agenda, clients, staff } = life;
  const { draw } = office;
  const lateRoles = Math.round(size.roles * lateShare);
  const lateCandidates = Math.round(size.candidates * lateShare);
  const openOne = async (number: number, openedDay: number): Promise<void> => {
    const found = clients[number % clients.length];
    if (found) await openRole(office, staff, { number, openedDay, found });
  };
  for (let number = 0; number < size.roles - lateRoles; number += 1)
    await openOne(number, -draw.int(36, 120));
  const waiting: Known[] = [];
  for (let count = 0; count < size.candidates - lateCandidates; count += 1) {
    if (count % 60 === 59) office.enter({ day: foundingDay + Math.floor(count / 60) + 1, minute: 540 });
    waiting.push(await takeIn(life, -draw.int(35, 300)));
  }
  for (let late = 0; late < lateRoles; late += 1) {
    const day = workdayAfter(-28, draw.int(0, 18));
    agenda.plan({ day, minute: draw.int(560, 1_040) }, () => openOne(size.roles - lateRoles + late, day));
  }
  for (let late = 0; late < lateCandidates; late += 1) {
    const when = { day: workdayAfter(-28, draw.int(0, 18)), minute: draw.int(560, 1_040) };
    planTakeIn(life, when, (known) => waiting.push(known));
  }
  planOfficeInterviews(life, size, waiting);
  planRoleStages(life);
  for (let day = -daysPerWeek * weeksLived.back; day <= fridayEvening.day; day += 1) {
    if (isWorkday(day)) planChores(life, day);
  }
}

/** Fewer the further ahead, as in any calendar. */
function wantedOn(day: number, { interviewsADay }: SampleSize): number {
  if (day < daysPerWeek) return interviewsADay;
  const weeksAhead = Math.floor(day / daysPerWeek);
  return Math.max(2, interviewsADay - 2 * weeksAhead + 1);
}

function planOfficeInterviews(life: Life, size: SampleSize, waiting: Known[]): void {
  const { draw } = life.office;
  const first = -daysPerWeek * weeksLived.back;
  for (let day = first; day <= life.lastDay; day += 1) {
    if (!isWorkday(day)) continue;
    for (let count = 0; count < wantedOn(day, size); count += 1) {
      const weeksAhead = Math.max(0, Math.floor(day / daysPerWeek));
      const [soonest, latest] = [Math.max(1, 5 * weeksAhead - 1), 5 * weeksAhead + 7];
      const booked = workdayAfter(day, -draw.int(soonest, latest));
      life.agenda.plan({ day: Math.max(booked, first - 4), minute: draw.int(550, 1_050) }, async (when) => {
        const [person] = waiting.splice(draw.int(0, waiting.length - 1), 1);
        if (person) await inviteToOffice(life, person, { when, day });
      });
    }
  }
}

async function inviteToOffice(
  life: Life,
  { candidateId, owner }: Known,
  { when, day }: { readonly when: When; readonly day: number },
): Promise<void> {
  const again = async (then: When): Promise<void> => {
    const next = onWorkday(life, then, [1, 2]);
    if (!life.office.draw.chance(0.6)) return;
    life.agenda.plan(next, (at) =>
      inviteToOffice(life, { candidateId, owner } as Known, { when: at, day: workdayAfter(at.day, 2) }),
    );
  };
  const done = async (then: When, interviewId: string): Promise<void> => {
    const writes = { day: then.day, minute: then.minute + 6 };
    life.agenda.plan(writes, (at) => writeConversation(life, at, interviewId));
    life.agenda.plan({ ...writes, minute: writes.minute + life.office.draw.int(20, 120) }, (at) =>
      seekRole(life, candidateId, at),
    );
    if (life.office.draw.chance(0.35)) {
      life.agenda.plan(onWorkday(life, then, [1, 2]), (at) => seekRole(life, candidateId, at));
    }
  };
  const office = {
    submissionId: null,
    contactId: null,
    mode: 'in-person',
    address: '',
    district: null,
  } as const;
  const happens = { done, lost: again };
  await meet(life, { ...office, kind: 'office', candidateId, owner, minutes: 45, day, happens }, when);
}

/** Some vacancies are put on hold or taken back while the sample is lived. */
function planRoleStages(life: Life): void {
  const steps = [
    { number: 3, stage: 'on-hold', day: -12, reason: 'Budget is reviewed' },
    { number: 11, stage: 'on-hold', day: -5, reason: 'Team is being reorganised' },
    { number: 17, stage: 'withdrawn', day: -8, reason: 'Post was cut' },
    { number: 26, stage: 'withdrawn', day: -15, reason: 'Moved to the Singapore office' },
  ] as const;
  for (const { number, stage, day, reason } of steps) {
    life.agenda.plan({ day: workdayAfter(day, 1), minute: 700 }, async () => {
      const roles = [...(await life.office.read.all('roles'))].sort((a, b) => (a.code < b.code ? -1 : 1));
      const role = roles[number];
      if (role?.stage === 'open') {
        await life.office.run('role/set-stage', { roleId: role.id, stage, reason }, life.staff.manager);
      }
    });
  }
}
