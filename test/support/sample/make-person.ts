// Draws one invented person: who they are, what they can, what they have and what they want.
import { emptyCandidate, type CandidateFields } from '@shared/domain/candidate/empty-candidate';
import { dateOfDay } from './agenda';
import { otherEmployers, schools } from './companies';
import { namePools, otherNames, streets, surnames } from './names';
import type { Draw } from './random';
import { workFields, type WorkField } from './work-fields';

/** What the caller decides about a person. */
export interface PersonPlan {
  /** Day on which they came into the book. */
  readonly day: number;
  readonly ownerId: string;
  /** Numbers people, so that no two share an address. */
  readonly number: number;
  readonly isNameTaken: (name: string) => boolean;
}

/** A person and what the generator needs to remember of them. */
export interface Person {
  readonly fields: CandidateFields;
  readonly field: WorkField;
  readonly level: 0 | 1 | 2;
}

type Origin = 'local' | 'mainland' | 'other';
type Names = Pick<CandidateFields, 'surname' | 'givenNames' | 'englishName' | 'chineseName'>;

const mainlandShare = 0.1;
const otherShare = 0.09;
const thisYear = 2026;

function originOf(draw: Draw): Origin {
  const share = draw.next();
  if (share < mainlandShare) return 'mainland';
  return share < mainlandShare + otherShare ? 'other' : 'local';
}

function drawNames(draw: Draw, origin: Origin): Names {
  const pool = draw.pick(namePools);
  if (origin === 'local') {
    const [surname, surnameZh] = draw.pick(surnames);
    const [given, givenZh] = draw.pick(pool.given);
    const englishName = draw.chance(0.8) ? draw.pick(pool.english) : '';
    return { surname, givenNames: given, englishName, chineseName: `${surnameZh}${givenZh}` };
  }
  const [surname, given, chineseName] = draw.pick(origin === 'mainland' ? pool.mainland : otherNames);
  const englishName = origin === 'mainland' && draw.chance(0.6) ? draw.pick(pool.english) : '';
  return { surname, givenNames: given, englishName, chineseName };
}

/** Draws until nobody is called so yet. */
function newNames(draw: Draw, origin: Origin, plan: PersonPlan): { names: Names; origin: Origin } {
  const most = 30;
  for (let attempt = 0; attempt < most; attempt += 1) {
    const names = drawNames(draw, origin);
    if (!plan.isNameTaken(nameOf(names))) return { names, origin };
  }
  return newNames(draw, 'local', plan);
}

/** The name people are told apart by. */
export const nameOf = ({ surname, givenNames: given, englishName }: Names): string =>
  `${surname} ${given} ${englishName}`;

const level = (from: number, draw: Draw, to = 5): number => Math.min(to, from + draw.int(0, 2));

function drawLanguages(draw: Draw, origin: Origin): CandidateFields['languages'] {
  const skill = (spoken: number | null, written: number | null, name = '') => ({ spoken, written, name });
  if (origin === 'local') {
    const asked = draw.chance(0.93);
    return {
      cantonese: skill(5, 5),
      english: skill(level(2, draw), level(2, draw)),
      putonghua: asked ? skill(level(2, draw), level(3, draw)) : skill(null, null),
    };
  }
  if (origin === 'mainland') {
    return {
      putonghua: skill(5, 5),
      cantonese: skill(level(1, draw, 4), level(3, draw)),
      english: skill(level(3, draw), level(3, draw)),
    };
  }
  const other = draw.pick(['Hindi', 'Nepali', 'Urdu', 'French', 'Japanese', 'Tagalog']);
  return {
    english: skill(5, 5),
    cantonese: skill(level(1, draw, 3), 1),
    other: skill(5, 5, other),
  };
}

function drawLeave(draw: Draw, origin: Origin): CandidateFields['rightToWork'] {
  const leave = (
    kind: CandidateFields['rightToWork']['kind'],
    { ends = null, approvalNeeded = false }: { ends?: number | null; approvalNeeded?: boolean } = {},
  ) => ({ kind, expiresOn: ends === null ? null : dateOfDay(ends), approvalNeeded });
  const soon = draw.int(120, 700);
  if (origin === 'local') return draw.chance(0.96) ? leave('permanent') : leave('unknown');
  if (origin === 'mainland') {
    return draw.pick([
      leave('iang', { ends: soon }),
      leave('ttps', { ends: soon }),
      leave('qmas', { ends: soon }),
      leave('permanent'),
      leave('asmtp', { ends: soon, approvalNeeded: true }),
      leave('student', { ends: soon }),
    ]);
  }
  return draw.pick([
    leave('permanent'),
    leave('permanent'),
    leave('dependant', { ends: soon }),
    leave('unconditional'),
    leave('gep', { ends: soon, approvalNeeded: true }),
    leave('gep', { ends: -20, approvalNeeded: true }),
    leave('working-holiday', { ends: soon }),
    leave('none'),
  ]);
}

function drawSkills(
  draw: Draw,
  field: WorkField,
  plan: PersonPlan & { level: number },
): CandidateFields['skills'] {
  const known = draw.some(field.skills, draw.int(4, 6));
  const notedOn = dateOfDay(plan.day);
  return Object.fromEntries(
    known.map((name) => {
      const asked = draw.chance(0.95);
      const skillLevel = Math.min(4, Math.max(1, plan.level + draw.int(1, 3)));
      return [
        slug(name),
        {
          name,
          level: asked ? skillLevel : null,
          lastUsedYear: thisYear - draw.pick([0, 0, 0, 1, 2]),
          notedOn,
        },
      ];
    }),
  );
}

/** A key for a set: lower case, hyphens. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function drawWork(draw: Draw, field: WorkField, top: number): Pick<CandidateFields, 'work' | 'education'> {
  const employers = draw.some(otherEmployers, top + 1);
  let year = thisYear;
  const jobs = employers.map((employer, back) => {
    const to = back === 0 ? null : `${year}-${two(draw.int(1, 12))}`;
    year -= draw.int(2, 4);
    const job = field.levels[Math.max(0, top - back) as 0 | 1 | 2];
    return {
      employer,
      title: job.en,
      from: `${year}-${two(draw.int(1, 12))}`,
      to,
      summary: `In this post, ${field.does}.`,
    };
  });
  const graduated = year;
  return {
    work: Object.fromEntries(jobs.map((job, index) => [`job-${index + 1}`, job])),
    education: {
      degree: {
        school: draw.pick(schools),
        award: field.award,
        field: field.team,
        from: String(graduated - 4),
        to: String(graduated),
      },
    },
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
const hundreds = (amount: number): number => Math.round(amount / 500) * 500;

function drawPay(draw: Draw, monthly: number, notedOn: string) {
  const months = draw.pick([12, 12, 13, 13, 14] as const);
  const rest = { guaranteedBonus: 0, allowances: draw.chance(0.2) ? 12_000 : 0, notedOn };
  const now = hundreds(monthly * (0.85 + draw.next() * 0.3));
  const wants = hundreds(now * (1 + draw.next() * 0.12));
  return {
    currentPay: { monthly: now, months, discretionaryBonus: draw.chance(0.5) ? now : 0, ...rest },
    expectedPay: draw.chance(0.92) ? { monthly: wants, months, discretionaryBonus: 0, ...rest } : null,
  };
}

/** Some come only in the afternoon, some only before noon; the same on every weekday. */
function drawWindows(draw: Draw): CandidateFields['windows'] {
  const share = draw.next();
  if (share > 0.14) return {};
  const [from, to] = share > 0.05 ? [14 * 60, 18 * 60] : [9 * 60, 13 * 60];
  return Object.fromEntries([1, 2, 3, 4, 5].map((weekday) => [`day-${weekday}`, { weekday, from, to }]));
}

function drawReach(draw: Draw, names: Names, number: number) {
  const digits = `${draw.pick(['5', '6', '9'])}${String(draw.int(0, 999)).padStart(3, '0')}${String(1000 + number)}`;
  const typed = `${digits.slice(0, 4)} ${digits.slice(4)}`;
  const mailbox = slug(`${names.englishName || names.givenNames} ${names.surname}`).replaceAll('-', '.');
  const [street, district] = draw.pick(streets);
  return {
    phones: { mobile: { typed, e164: `+852${digits}`, label: 'mobile' as const } },
    email: draw.chance(0.95) ? `${mailbox}${number}@example.com` : '',
    address: `${draw.int(1, 280)} ${street}`,
    district,
  };
}

/** Draws a person. */
export function makePerson(draw: Draw, plan: PersonPlan): Person {
  const { names, origin } = newNames(draw, originOf(draw), plan);
  const field = draw.pick(workFields);
  const reached = draw.pick([0, 0, 1, 1, 1, 1, 2, 2] as const);
  const post = field.levels[reached];
  const createdOn = dateOfDay(plan.day);
  const partial: Partial<CandidateFields> = {
    ...names,
    preferredName: draw.chance(0.1) ? names.englishName : '',
    ...drawReach(draw, names, plan.number),
    headline: `${post.en} ${post.zh}`,
    summary: `Somebody who ${field.does}.`,
    rightToWork: drawLeave(draw, origin),
    notice: draw.chance(0.9)
      ? { value: draw.pick([1, 1, 1, 2, 3]), unit: 'month', negotiable: draw.chance(0.5) }
      : { value: 7, unit: 'day', negotiable: false },
    languages: drawLanguages(draw, origin),
    ...drawPay(draw, post.monthly, createdOn),
    skills: drawSkills(draw, field, { ...plan, level: reached }),
    ...drawWork(draw, field, reached),
    windows: drawWindows(draw),
    maximumCommuteMinutes: draw.chance(0.5) ? draw.pick([45, 60, 60, 75, 90]) : null,
    source: draw.pick(['Referral', 'Job board', 'Walk-in', 'LinkedIn', 'Career fair', 'Former candidate']),
  };
  return { fields: emptyCandidate(partial, { createdOn, ownerId: plan.ownerId }), field, level: reached };
}
