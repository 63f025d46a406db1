// One case per sentence a gate can say; the helpers the case files share.
import { type GateFailure, type GateName } from '@shared/domain/matching/gate';
import type { Interview } from '@shared/domain/interview/interview';
import { type MatchParts } from '../../../support/build-match';
import {
  officeInterview,
  roleRecord,
  submissionEnd,
  submissionRecord,
} from '../../../support/match-builders';

export interface Case {
  readonly gate: GateName;
  readonly when: string;
  readonly parts: MatchParts;
  readonly fact: GateFailure['fact'];
  readonly effect: GateFailure['effect'];
  readonly overridableBy: GateFailure['overridableBy'];
}

export const recruiters = ['recruiter', 'manager'] as const;
export const managers = ['manager'] as const;
export const nobody = [] as const;

type CaseParts = readonly [
  gate: GateName,
  when: string,
  parts: MatchParts,
  fact: GateFailure['fact'],
  overridableBy: GateFailure['overridableBy'],
];

const caseOf = (effect: Case['effect'], [gate, when, parts, fact, overridableBy]: CaseParts): Case => ({
  gate,
  when,
  parts,
  fact,
  effect,
  overridableBy,
});

export const block = (...parts: CaseParts): Case => caseOf('block', parts);
export const confirm = (...parts: CaseParts): Case => caseOf('confirm', parts);

export const clientInterview = (id: string, date: string, change: Partial<Interview>): Interview =>
  officeInterview({
    id,
    kind: 'client',
    clientId: 'cli_other',
    planned: { date, startMinute: 600, durationMinutes: 60, zone: 'Asia/Hong_Kong' } as Interview['planned'],
    startsAt: `${date}T02:00:00.000Z` as Interview['startsAt'],
    endsAt: `${date}T03:00:00.000Z` as Interview['endsAt'],
    ...change,
  });

export const shortNotice = (id: string, date: string): Interview =>
  clientInterview(id, date, {
    stage: 'cancelled',
    cancellation: {
      by: 'candidate',
      reason: 'ill',
      channel: 'phone',
      receivedAt: `${date}T01:00:00.000Z` as Interview['startsAt'],
      notice: { clockMinutes: 60, workingMinutes: 60, grade: 'same-day' },
    },
  });

/** An ended submission at this role's client, for another of its roles. */
export const endedHere = (end: Parameters<typeof submissionEnd>[0], id = 'sub_one') =>
  submissionRecord({ id, clientId: 'cli_mosaic', roleId: 'rol_past', end: submissionEnd(end) });
export const pastHere = roleRecord({
  id: 'rol_past',
  code: 'R-090',
  title: 'Treasury Accountant',
  requirements: { sap: { name: 'SAP', level: 2, must: true } },
  languages: {},
});
export const expected = (monthly: number) => ({
  monthly,
  months: 12 as const,
  guaranteedBonus: 0,
  discretionaryBonus: 0,
  allowances: 0,
  notedOn: '2026-11-12',
});
export const limit = (
  kind: 'district' | 'commute' | 'content' | 'pay' | 'timing',
  value: string,
  from: 'client' | 'candidate',
) => ({
  constraints: { one: { kind, value, from, notedOn: '2026-11-12' } },
});
