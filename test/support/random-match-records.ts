// Clients, roles and what happens between them and candidates, drawn by a seed; see random-match-office.ts.
import type { Constraint } from '@shared/domain/candidate/candidate';
import { motivationFactor } from '@shared/domain/candidate/motivation-note';
import type { Client } from '@shared/domain/client/client';
import type { Interview } from '@shared/domain/interview/interview';
import type { Role } from '@shared/domain/role/role';
import { endedBy, reasonsBy } from '@shared/domain/submission/rejection-reason';
import type { Submission } from '@shared/domain/submission/submission';
import { createSeededRandom, type SeededRandom } from '../bench/page/seeded-random';
import { clientRecord, officeInterview, roleRecord, submissionEnd, submissionRecord } from './match-builders';

const skillPool = ['Month-end close', 'Excel', 'SAP', 'IFRS', 'Tax', 'Payroll', 'Audit', 'Cantonese OP'];
export const districtPool = ['kwun-tong', 'kowloon-city', 'wan-chai', 'nowhere', null];
const hoursPool = ['', '09:00–18:00', '10:00-19:00', 'Shift'];
const teamPool = ['', 'Group finance', 'Retail'];
export const tongues = ['english', 'cantonese', 'putonghua', 'other'] as const;
const titlePool = [
  ['Finance Manager', '財務經理'],
  ['Senior Accountant', '會計主任'],
  ['Head Chef', '廚師'],
  ['Payroll Officer', ''],
  ['Tax Associate', '稅務主任'],
  ['Shop Manager', '店長'],
] as const;
const sentencePool = [
  'Leads the month-end close and consolidation of a retail group.',
  'Files tax returns and answers the auditors.',
  'Runs the kitchen of a hotel and its menus.',
  'Runs payroll and MPF for four hundred staff.',
  '負責月結及集團報表',
  '',
];
export const dates = [
  '2026-01-05',
  '2026-03-02',
  '2026-06-10',
  '2026-09-01',
  '2026-10-20',
  '2026-11-12',
  '2026-11-22',
];
const laterDates = ['2026-11-22', '2026-11-23', '2026-12-01', '2027-01-15', '2027-04-30', null];
export const staffPool = ['stf_ken', 'stf_grace', 'stf_outsider', 'stf_manager'];
/** Endings and overrides that much depends on. */
const usual = ['preferred-another', 'lacks-requirement'] as const;
export const oftenOverridden = [
  ...(['interviewed', 'attendance', 'must-have', 'not-parked', 'not-placed', 'right-to-work'] as const),
  ...(['salary', 'language', 'constraint', 'terms-signed', 'not-off-limits'] as const),
];
export const instantOf = (date: string, hour = 2): string => `${date}T0${hour}:00:00.000Z`;

/** So many of something. */
export const listOf = <Value>(length: number, make: (index: number) => Value): Value[] =>
  Array.from({ length }, (_, index) => make(index));

/** Draws for one office. */
export class Draw {
  readonly random: SeededRandom;
  readonly clientCount: number;
  readonly roleCount: number;

  constructor(seed: number) {
    this.random = createSeededRandom(seed);
    this.clientCount = 3 + this.random.whole(6);
    this.roleCount = 6 + this.random.whole(50);
  }

  maybe = <Value>(percent: number, make: () => Value): Value[] =>
    this.random.chance(percent) ? [make()] : [];
  clientId = (): string => `cli_${this.random.whole(this.clientCount)}`;
  roleId = (): string => `rol_${this.random.whole(this.roleCount + 3)}`;
  skill = (): string => this.random.pick(skillPool);
  date = (): string => this.random.pick(dates);

  client(index: number): Client {
    const { random } = this;
    return clientRecord({
      id: `cli_${index}`,
      name:
        random.pick(['Pacific Mosaic', 'Harbour Crest', 'Lantau Freight Ltd', 'Kestrel Bank']) + ` ${index}`,
      nameZh: random.pick(['太平洋', '']),
      group: random.pick(['', '', 'Victoria Dockside Group', 'Swallow']),
      termsSignedOn: random.chance(85) ? '2025-02-01' : random.pick([null, '2027-01-01']),
      offLimits: random.chance(85)
        ? null
        : { reason: 'merger', until: random.pick([null, '2026-11-22', '2026-12-24']) },
    });
  }

  role(index: number): Role {
    const { random } = this;
    const [title, titleZh] = random.pick(titlePool);
    const isSecret = random.chance(25);
    const needs = listOf(random.whole(5), (at) => [
      `req_${at}`,
      { name: this.skill(), level: random.pick([null, 2, 3, 4]), must: random.chance(35) },
    ]);
    const languages = listOf(random.whole(3), () => [
      random.pick(tongues),
      {
        spoken: random.pick([null, 2, 4, 5]),
        written: random.pick([null, 3]),
        must: random.chance(40),
        name: random.pick(['', 'Japanese']),
      },
    ]);
    return roleRecord({
      id: `rol_${index}`,
      code: `R-${random.whole(20)}`,
      clientId: this.clientId(),
      ...{ title, titleZh, description: random.pick(sentencePool) },
      visibility: isSecret ? 'confidential' : 'open-market',
      blindTitle: isSecret ? random.pick(['', 'Finance role', 'Senior Accountant']) : '',
      blindBrief: isSecret ? random.pick(sentencePool) : '',
      clearedStaff: random.chance(50) ? { stf_grace: true } : {},
      ownerId: random.pick([...staffPool, null]),
      stage: random.pick(['open', 'open', 'open', 'open', 'open', 'on-hold', 'filled', 'withdrawn'] as const),
      headcount: 1 + random.whole(2),
      district: random.pick(districtPool),
      salaryFrom: random.pick([null, 30_000, 52_000]),
      salaryTo: random.pick([null, 48_000, 52_000, 60_000, 80_000]),
      salaryMonths: random.pick([12, 13]),
      requirements: Object.fromEntries(needs) as Role['requirements'],
      languages: Object.fromEntries(languages) as Role['languages'],
      sponsorsVisa: random.chance(50),
      startBy: random.pick(laterDates),
      offers: Object.fromEntries(
        motivationFactor.options
          .filter(() => random.chance(30))
          .map((factor) => [factor, 1 + random.whole(4)]),
      ),
      team: random.pick(teamPool),
      workHours: random.pick(hoursPool),
    });
  }

  constraint(): Constraint {
    const { random } = this;
    const values: Readonly<Record<Constraint['kind'], readonly string[]>> = {
      district: ['kwun-tong', 'Kwun Tong', 'wan-chai', ''],
      commute: ['kowloon-city', 'wan-chai'],
      hours: ['Shift', '09:00–18:00', ''],
      language: ['english', 'putonghua', 'Japanese'],
      'right-to-work': [''],
      company: [this.clientId(), 'Kestrel Bank 1', '太平洋'],
      content: ['Head Chef', '會計主任', 'finance role'],
      pay: ['624000', '780000', 'too little'],
      timing: ['2026-12-01', '2026-13-45', 'Shift', 'later'],
    };
    const kind = random.pick(Object.keys(values) as Constraint['kind'][]);
    const from = random.pick(['client', 'candidate'] as const);
    return { kind, value: random.pick(values[kind]), from, notedOn: this.date() };
  }

  submission(candidateId: string, index: number): Submission {
    const { random } = this;
    const clientId = random.chance(40) ? 'cli_0' : this.clientId();
    const by = random.pick(endedBy.options);
    const isRunning = random.chance(20);
    const end = submissionEnd({
      by,
      reason: by === 'client' && random.chance(50) ? random.pick(usual) : random.pick(reasonsBy[by]),
      words: 'so it was',
      requirement: random.pick(['req_0', 'req_0', 'req_1', null]),
      rank: random.pick([null, 2, 3]),
      at: instantOf(this.date(), random.whole(10)),
    });
    return submissionRecord({
      id: `sub_${candidateId}_${index}`,
      candidateId,
      roleId: this.roleId(),
      clientId,
      stage: isRunning ? random.pick(['drafted', 'sent', 'offered'] as const) : 'rejected',
      end: isRunning ? null : end,
    });
  }

  interview(candidateId: string, index: number): Interview {
    const { random } = this;
    const date = this.date();
    const startsAt = instantOf(date, random.whole(10)) as Interview['startsAt'];
    const kind = random.pick(['office', 'client'] as const);
    const stage = random.pick(['done', 'done', 'cancelled', 'no-show-candidate'] as const);
    return officeInterview({
      id: `ivw_${candidateId}_${index}`,
      ...{ candidateId, kind, stage, startsAt },
      clientId: kind === 'client' ? this.clientId() : null,
      planned: { ...officeInterview().planned, date: date as never },
      sittingIn: random.chance(50) ? { stf_ken: true } : {},
      cancellation:
        stage === 'cancelled'
          ? {
              ...{ by: 'candidate', reason: '', channel: 'phone', receivedAt: startsAt },
              notice: {
                clockMinutes: 30,
                workingMinutes: 30,
                grade: random.pick(['short', 'ample'] as const),
              },
            }
          : null,
    } as Partial<Interview>);
  }
}
