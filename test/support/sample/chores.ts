// What else fills the days: tasks that get done, notes to oneself, people who walk in.
import type { Actor } from '@shared/domain/staff/staff';
import type { Task } from '@shared/domain/task/task';
import { addMinutes } from '@shared/time/instant';
import { zoneRules } from '@data/zone-rules';
import { instantOf, workdayAfter, type When } from './agenda';
import type { Life } from './life';
import { makePerson, nameOf } from './make-person';
import { taskWords } from './sentences';

const minutesPerDay = 1_440;
const privacyStatement = '2026-01';

/** Plans the small things of a day. */
export function planChores(life: Life, day: number): void {
  const { draw } = life.office;
  const everyone = [life.staff.manager, life.staff.receptionist, ...life.staff.recruiters];
  for (const [index, person] of everyone.entries()) {
    for (const minute of [685, 1_015]) {
      life.agenda.plan({ day, minute: minute + index * 3 }, () => clearTasks(life, person));
    }
    if (draw.chance(0.45)) {
      life.agenda.plan({ day, minute: draw.int(550, 1_000) }, (when) => noteTask(life, person, when));
    }
  }
  if (draw.chance(0.7)) life.agenda.plan({ day, minute: draw.int(600, 1_000) }, (when) => walkIn(life, when));
}

/** Does what is due; some of it waits, but nothing for more than two days. */
async function clearTasks({ office }: Life, person: Actor): Promise<void> {
  const { draw, read, now } = office;
  const tasks = await read.where('tasks', 'ownerId', person.staffId);
  const due = tasks.filter(({ state, dueAt }) => state === 'open' && dueAt <= now());
  for (const task of due) {
    const isOld = task.dueAt < addMinutes(now(), -2 * minutesPerDay);
    if (!isOld && draw.chance(0.3)) continue;
    await doTask(office, task, person);
  }
}

async function doTask({ run }: Life['office'], task: Task, person: Actor): Promise<void> {
  const { id: taskId, candidateId, contactId, interviewId, channel } = task;
  if (candidateId === null && contactId === null) {
    await run('task/complete', { taskId }, person);
    return;
  }
  const call = {
    candidateId,
    contactId,
    interviewId,
    taskId,
    channel,
    outcome: 'reached' as const,
    words: '',
  };
  await run('call/log', call, person);
}

async function noteTask({ office, known }: Life, person: Actor, when: When): Promise<void> {
  const { draw } = office;
  const mine = [...known.values()].filter(({ owner }) => owner.staffId === person.staffId);
  const about = mine.length > 0 && draw.chance(0.7) ? draw.pick(mine).candidateId : null;
  const due = { day: workdayAfter(when.day, draw.int(0, 6) || 1), minute: draw.pick([570, 660, 840, 960]) };
  const { taskId } = await office.run(
    'task/add',
    {
      words: draw.pick(taskWords),
      ownerId: person.staffId,
      dueAt: instantOf(due, zoneRules),
      channel: draw.pick(['phone', 'phone', 'email', 'whatsapp'] as const),
      candidateId: about,
      contactId: null,
      clientId: null,
      interviewId: null,
      submissionId: null,
    },
    person,
  );
  if (!draw.chance(0.1)) return;
  const until = instantOf({ day: workdayAfter(due.day, 2), minute: 570 }, zoneRules);
  await office.run('task/snooze', { taskId: String(taskId), until }, person);
}

async function walkIn({ office, staff, agenda }: Life, { day, minute }: When): Promise<void> {
  const { draw, run } = office;
  const { fields } = makePerson(draw, {
    day,
    ownerId: '',
    number: draw.int(400, 900),
    isNameTaken: () => false,
  });
  const { visitId } = await run(
    'visit/walk-in',
    {
      name: nameOf(fields).trim(),
      phone: Object.values(fields.phones)[0]?.typed ?? '',
      purpose: draw.pick(['Leave a CV', 'Ask about an advertisement', 'Delivery', 'Bring a missing paper']),
      forStaffId: draw.chance(0.6) ? draw.pick(staff.recruiters).staffId : null,
      candidateId: null,
      identitySeen: draw.chance(0.5),
      privacyStatement,
    },
    staff.receptionist,
  );
  agenda.plan({ day, minute: minute + draw.int(8, 35) }, async () => {
    await run('visit/leave', { visitId: String(visitId) }, staff.receptionist);
  });
}
