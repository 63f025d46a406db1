import { annualFloor } from '../annual-band';
import type { CandidateFacts } from '../match-facts';
import { assessedShare } from '../score-parts/fit';
import {
  attendanceOf,
  clearedAt,
  constraintRule,
  constraintsOf,
  endingsOf,
  leaveOf,
  overridesOf,
  restsUntil,
  skillsOf,
} from './candidate-entries';
import { numbersOf, startsOf } from './lists';
import { offerFactors } from './role-columns';
import { dayOf, endlessDay, noDay } from './stored-moments';
import { noCode, type TextCodes } from './text-codes';
import { candidateTouches, packTouches, type TouchIndex } from './touches';

/** What a candidate is, as bits. `foreign`: looks back at a role that has no row, so that columns do not know enough. */
export const candidateFlag = { placed: 1, negotiable: 2, approval: 4, skilled: 8, foreign: 16 } as const;
/** Units of a notice period. */
export const noticeUnits = ['day', 'week', 'month'] as const;
/** Kinds of consent that columns hold. */
export const consentKinds = ['keep', 'represent'] as const;

/** Moments in milliseconds, amounts of money and shares; everything else in lists is whole. */
const fractions = ['at', 'amount', 'notedAt', 'lackedAt', 'share'] as const;
type Fraction = (typeof fractions)[number];
type Numbers<Name> = Name extends Fraction ? Float64Array : Int32Array;

/** Lists of entries, their numbers one column each; see `lists.ts`. */
export type Lists<Name extends string> = { readonly starts: Uint32Array } & {
  readonly [Column in Name]: Numbers<Column>;
};

/**
 * Candidates as columns, a row each, in the order of their ids. Unknown is `NaN` for money and shares, `noDay` for dates,
 * `noCode` for texts and 0 for levels and years; without an end is `endlessDay`.
 */
export interface CandidateColumns {
  readonly ids: readonly string[];
  readonly flags: Uint8Array;
  readonly district: Int32Array;
  /** Minutes; 0 = not said. */
  readonly commuteLimit: Float64Array;
  readonly confirmedDay: Int32Array;
  readonly interviewedDay: Int32Array;
  readonly leave: Uint8Array;
  readonly leaveUntil: Int32Array;
  /** Index in {@link noticeUnits}; `noCode` when not known. */
  readonly noticeUnit: Int32Array;
  readonly noticeValue: Int32Array;
  readonly availableDay: Int32Array;
  readonly floor: Float64Array;
  readonly payDay: Int32Array;
  readonly restsUntil: Int32Array;
  readonly clearedAt: Float64Array;
  readonly noteDay: Int32Array;
  readonly factors: Lists<'factor' | 'rank'>;
  readonly skills: Lists<'key' | 'level' | 'year' | 'day' | 'held' | 'lackedAt'>;
  readonly tongues: Lists<'key' | 'spoken' | 'written'>;
  readonly constraints: Lists<'rule' | 'key' | 'amount' | 'notedAt' | 'preference'>;
  /** Assessments in general, latest first; `hidden` lists of staff who may not read them yet. */
  readonly fits: Lists<'share' | 'day'>;
  readonly hidden: Lists<'staff'>;
  readonly consents: Lists<'kind' | 'given' | 'expires' | 'withdrawn'>;
  readonly attendance: Lists<'at' | 'noShow'>;
  readonly overrides: Lists<'gate' | 'at'>;
  /** `role` is a row of the roles. */
  readonly endings: Lists<'rule' | 'role' | 'day' | 'key'>;
  readonly touches: TouchIndex;
}

function lists<Entry, Name extends string>(
  rows: readonly (readonly Entry[])[],
  picks: Readonly<Record<Name, (entry: Entry) => number>>,
): Lists<Name> {
  const isFraction = (name: string): boolean => fractions.some((one) => one === name);
  const columns: Record<string, Float64Array | Int32Array> = {};
  const names = Object.keys(picks) as Name[];
  for (const name of names) {
    const numbers = numbersOf(rows, picks[name]);
    columns[name] = isFraction(name) ? numbers : new Int32Array(numbers);
  }
  return { starts: startsOf(rows), ...columns } as Lists<Name>;
}

const flagsOf = (candidate: CandidateFacts, isForeign: boolean): number =>
  (candidate.placements.some(({ state }) => state === 'active') ? candidateFlag.placed : 0) |
  (candidate.notice?.negotiable === true ? candidateFlag.negotiable : 0) |
  (candidate.rightToWork.approvalNeeded ? candidateFlag.approval : 0) |
  (candidate.skills.size > 0 ? candidateFlag.skilled : 0) |
  (isForeign ? candidateFlag.foreign : 0);

/** Everything in general down to the first that nobody is kept from: nobody reads past it. */
function readableFits({ assessments }: CandidateFacts): CandidateFacts['assessments'] {
  const general = assessments.filter(({ clientId }) => clientId === null);
  const last = general.findIndex(({ hiddenFrom }) => hiddenFrom.size === 0);
  return last < 0 ? general : general.slice(0, last + 1);
}

const rankedFactors = ({ motivation }: CandidateFacts) =>
  [...(motivation?.factors ?? [])].sort((a, b) => a.rank - b.rank);

function singleColumns(candidates: readonly CandidateFacts[], codes: TextCodes) {
  const whole = (pick: (candidate: CandidateFacts) => number): Int32Array =>
    new Int32Array(candidates.map((candidate) => pick(candidate)));
  return {
    ids: candidates.map(({ candidateId }) => candidateId),
    district: whole(({ district }) => (district === null ? noCode : codes.codeOf(district))),
    commuteLimit: Float64Array.from(candidates, ({ maximumCommuteMinutes }) => maximumCommuteMinutes ?? NaN),
    confirmedDay: whole(({ confirmedOn }) => dayOf(confirmedOn, noDay)),
    interviewedDay: whole(({ interviewedOn }) => dayOf(interviewedOn, noDay)),
    leave: Uint8Array.from(candidates, ({ rightToWork }) => leaveOf(rightToWork.kind)),
    leaveUntil: whole(({ rightToWork }) => dayOf(rightToWork.expiresOn, endlessDay)),
    noticeUnit: whole(({ notice }) => (notice === null ? noCode : noticeUnits.indexOf(notice.unit))),
    noticeValue: whole(({ notice }) => notice?.value ?? 0),
    availableDay: whole(({ availableFrom }) => dayOf(availableFrom, noDay)),
    floor: Float64Array.from(candidates, (candidate) => annualFloor(candidate) ?? NaN),
    payDay: whole(({ expectedPay }) => dayOf(expectedPay?.notedOn ?? null, noDay)),
    restsUntil: whole(restsUntil),
    clearedAt: Float64Array.from(candidates, clearedAt),
    noteDay: whole(({ motivation }) => dayOf(motivation?.notedOn ?? null, noDay)),
  };
}

function profileLists(candidates: readonly CandidateFacts[], codes: TextCodes) {
  const fits = candidates.map(readableFits);
  return {
    factors: lists(candidates.map(rankedFactors), {
      factor: ({ factor }) => offerFactors.indexOf(factor),
      rank: ({ rank }) => rank,
    }),
    skills: lists(candidates.map(skillsOf), {
      key: ({ key }) => codes.codeOf(key),
      level: ({ level }) => level,
      year: ({ year }) => year,
      day: ({ day }) => day,
      held: ({ isHeld }) => Number(isHeld),
      lackedAt: ({ lackedAt }) => lackedAt,
    }),
    tongues: lists(
      candidates.map(({ languages }) => [...languages]),
      {
        key: ([key]) => codes.codeOf(key),
        spoken: ([, { spoken }]) => spoken ?? 0,
        written: ([, { written }]) => written ?? 0,
      },
    ),
    constraints: lists(candidates.map(constraintsOf), {
      rule: ({ rule }) => rule,
      key: ({ rule, key }) => (rule === constraintRule.language ? codes.codeOf(key) : codes.givenCodeOf(key)),
      amount: ({ amount }) => amount,
      notedAt: ({ notedAt }) => notedAt,
      preference: ({ isPreference }) => Number(isPreference),
    }),
    fits: lists(fits, {
      share: (fit) => assessedShare(fit) ?? NaN,
      day: ({ assessedOn }) => dayOf(assessedOn, noDay),
    }),
    hidden: lists(
      fits.flatMap((all) => all.map(({ hiddenFrom }) => [...hiddenFrom])),
      { staff: codes.codeOf },
    ),
  };
}

function historyLists(candidates: readonly CandidateFacts[], codes: TextCodes, rowOf: RoleRows) {
  const held = candidates.map(({ consents }) =>
    consents.filter(({ kind }) => consentKinds.some((held) => held === kind)),
  );
  return {
    consents: lists(held, {
      kind: ({ kind }) => (kind === 'keep' ? 0 : 1),
      given: ({ givenOn }) => dayOf(givenOn, noDay),
      expires: ({ expiresOn }) => dayOf(expiresOn, endlessDay),
      withdrawn: ({ withdrawnOn }) => dayOf(withdrawnOn, endlessDay),
    }),
    attendance: lists(candidates.map(attendanceOf), {
      at: ({ at }) => at,
      noShow: ({ isNoShow }) => Number(isNoShow),
    }),
    overrides: lists(candidates.map(overridesOf), { gate: ({ gate }) => gate, at: ({ at }) => at }),
    endings: lists(candidates.map(endingsOf), {
      rule: ({ rule }) => rule,
      role: ({ roleId }) => rowOf(roleId) ?? noCode,
      day: ({ day }) => day,
      key: ({ key }) => codes.codeOf(key),
    }),
  };
}

/** Where the roles that candidates look back at stand: the row of an id, null where it has none. */
export type RoleRows = (roleId: string) => number | null;

/** Packs candidates that are in the order of their ids, beside the roles they look back at. */
export function packCandidates(
  candidates: readonly CandidateFacts[],
  codes: TextCodes,
  rowOf: RoleRows,
): CandidateColumns {
  const isForeign = (candidate: CandidateFacts): boolean =>
    endingsOf(candidate).some(({ roleId }) => rowOf(roleId) === null);
  return {
    ...singleColumns(candidates, codes),
    ...profileLists(candidates, codes),
    ...historyLists(candidates, codes, rowOf),
    flags: Uint8Array.from(candidates, (candidate) => flagsOf(candidate, isForeign(candidate))),
    touches: packTouches(candidates.map(candidateTouches)),
  };
}
