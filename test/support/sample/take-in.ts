// Takes people into the book: with what they allowed, and now and then with something that stands in the way later.
import { dateOfDay, type When } from './agenda';
import type { Known, Life } from './life';
import { makePerson, nameOf } from './make-person';

const year = 365;

/** Takes in one invented person who came on `day`. */
export async function takeIn(life: Life, day: number): Promise<Known> {
  const { office, staff, known } = life;
  const number = known.size;
  const owner = staff.recruiters[number % staff.recruiters.length] ?? staff.manager;
  const names = namesOf(life);
  const person = makePerson(office.draw, {
    day,
    number,
    ownerId: owner.staffId,
    isNameTaken: (name) => names.has(name),
  });
  names.add(nameOf(person.fields));
  const fields = withTroubles(life, number, person.fields);
  const candidateId = String((await office.run('candidate/create', fields, owner))['candidateId']);
  const taken: Known = { candidateId, owner, field: person.field, level: person.level };
  known.set(candidateId, taken);
  await recordConsents(life, taken, { number, day });
  await recordLimits(life, taken, number);
  return taken;
}

const namesByLife = new WeakMap<Life['known'], Set<string>>();

function namesOf({ known }: Life): Set<string> {
  const names = namesByLife.get(known) ?? new Set<string>();
  namesByLife.set(known, names);
  return names;
}

type Fields = ReturnType<typeof makePerson>['fields'];

/** Every 37th works for a client of ours, every 41st wants not to be sent to one. */
function withTroubles({ clients, office }: Life, number: number, fields: Fields): Fields {
  if (number % 37 === 5) {
    const { client } = office.draw.pick(clients.slice(0, 20));
    const [key, job] = Object.entries(fields.work)[0] ?? [];
    if (key === undefined || !job) return fields;
    return { ...fields, work: { ...fields.work, [key]: { ...job, employer: client.name } } };
  }
  if (number % 41 !== 7) return fields;
  const { clientId } = office.draw.pick(clients.slice(0, 20));
  return { ...fields, doNotSend: { [clientId]: 'Worked there before and does not want to go back' } };
}

interface Taken {
  readonly number: number;
  readonly day: number;
}

async function recordConsents(
  { office }: Life,
  { candidateId, owner }: Known,
  { number, day }: Taken,
): Promise<void> {
  const { run, draw } = office;
  const given = { candidateId, roleId: null, givenOn: dateOfDay(day), channel: 'email' as const };
  const lapsed = number % 61 === 11;
  const keep = lapsed
    ? { ...given, givenOn: dateOfDay(-2 * year), expiresOn: dateOfDay(-60) }
    : { ...given, expiresOn: dateOfDay(day + 2 * year) };
  if (number % 53 !== 9) await run('candidate/record-consent', { ...keep, kind: 'keep' }, owner);
  if (!draw.chance(0.85)) return;
  const represent = { ...given, kind: 'represent' as const, expiresOn: dateOfDay(day + year + 60) };
  const { consentId } = await run('candidate/record-consent', represent, owner);
  if (number % 67 === 13) await run('candidate/withdraw-consent', { consentId: String(consentId) }, owner);
}

/** Every 43rd rests for a while, every 47th was introduced by another agency first. */
async function recordLimits(
  { office, clients, staff }: Life,
  { candidateId, owner }: Known,
  number: number,
): Promise<void> {
  const { run, draw } = office;
  if (number % 43 === 3) {
    await run(
      'candidate/park',
      {
        candidateId,
        reason: draw.pick(['Studies until spring', 'Parental leave', 'Waits for the bonus']),
        wakeOn: dateOfDay(draw.int(40, 150)),
      },
      owner,
    );
  }
  if (number % 71 === 19) {
    const met = {
      candidateId,
      clientId: null,
      roleId: null,
      reason: 'Met at the career fair and talked for an hour',
    };
    await run('submission/override-gate', { ...met, gate: 'interviewed' }, staff.manager);
  }
  if (number % 47 !== 17) return;
  const { clientId } = draw.pick(clients.slice(0, 20));
  await run(
    'submission/record-introduction',
    {
      candidateId,
      clientId,
      introducedOn: dateOfDay(-draw.int(50, 120)),
      proof: 'Forwarded mail of the client',
    },
    owner,
  );
}

/** When somebody new comes in by mail or referral. */
export const planTakeIn = (life: Life, when: When, then: (known: Known) => void): void => {
  life.agenda.plan(when, async ({ day }) => {
    then(await takeIn(life, day));
  });
};
