// Draws one vacancy at a client: what is asked, what is paid, what it offers and who may know of it.
import type { CommandInput } from '@shared/commands/registry';
import { motivationFactor } from '@shared/domain/candidate/motivation-note';
import { dateOfDay } from './agenda';
import type { SampleClient } from './companies';
import { slug } from './make-person';
import type { Draw } from './random';
import { workFields } from './work-fields';

/** Who wants the role and how it is kept. */
export interface RolePlan {
  readonly client: SampleClient;
  readonly clientId: string;
  readonly contactId: string;
  readonly ownerId: string;
  readonly openedDay: number;
  readonly confidential: boolean;
  /** A colleague who may know of a confidential role. */
  readonly clearedId: string;
}

const hundreds = (amount: number): number => Math.round(amount / 500) * 500;

function drawRequirements(draw: Draw, skills: readonly string[], level: number) {
  const asked = draw.some(skills, 4);
  const musts = draw.int(1, 2);
  return Object.fromEntries(
    asked.map((name, index) => [
      slug(name),
      { name, level: Math.min(4, draw.int(1, 2) + (level > 1 ? 1 : 0)), must: index < musts },
    ]),
  );
}

function drawLanguages(draw: Draw): CommandInput<'role/save'>['languages'] {
  const asks = (spoken: number, written: number | null, must: boolean) => ({
    spoken,
    written,
    must,
    name: '',
  });
  return {
    english: asks(draw.int(2, 4), draw.int(2, 3), draw.chance(0.4)),
    cantonese: asks(draw.int(3, 5), null, draw.chance(0.3)),
    ...(draw.chance(0.5) ? { putonghua: asks(draw.int(2, 4), null, draw.chance(0.3)) } : {}),
  };
}

function drawPay(draw: Draw, monthly: number) {
  const from = hundreds(monthly * (0.9 + draw.next() * 0.15));
  return {
    salaryFrom: from,
    salaryTo: hundreds(from * (1.2 + draw.next() * 0.35)),
    salaryMonths: draw.pick([12, 13, 13, 13, 14] as const),
  };
}

/** Draws a role. */
export function makeRole(draw: Draw, plan: RolePlan): CommandInput<'role/save'> {
  const { client, clientId, contactId, ownerId, confidential } = plan;
  const fields = workFields.filter(({ key }) => client.fields.includes(key));
  const field = draw.pick(fields);
  const reached = draw.pick([0, 1, 1, 1, 2] as const);
  const post = field.levels[reached];
  const offers = draw.some(motivationFactor.options, 5).map((factor) => [factor, draw.int(1, 4)]);
  return {
    roleId: null,
    clientId,
    contactId,
    ownerId,
    title: post.en,
    titleZh: post.zh,
    description: `${post.en} who ${field.does}. Reports to the head of ${field.team.toLowerCase()}; the team has ${draw.int(3, 14)} people. ${client.industry} company of ${draw.int(40, 600)} staff.`,
    visibility: confidential ? 'confidential' : 'open-market',
    blindTitle: field.blind,
    blindBrief: field.blindBrief,
    clearedStaff: confidential ? { [plan.clearedId]: true } : {},
    openedOn: dateOfDay(plan.openedDay),
    headcount: draw.pick([1, 1, 1, 1, 2, 3]),
    district: client.district,
    ...drawPay(draw, post.monthly),
    requirements: drawRequirements(draw, field.skills, reached),
    languages: drawLanguages(draw),
    sponsorsVisa: draw.chance(0.3),
    startBy: draw.chance(0.5) ? dateOfDay(draw.int(40, 120)) : null,
    offers: Object.fromEntries(offers),
    rounds: {},
    team: draw.chance(0.5) ? field.team : `${field.team} ${draw.pick(['North', 'South', 'Group'])}`,
    workHours: draw.pick([
      'Monday to Friday, 09:00–18:00',
      'Monday to Friday, 09:30–18:30',
      'Five and a half days',
      'Shift work',
    ]),
  };
}
