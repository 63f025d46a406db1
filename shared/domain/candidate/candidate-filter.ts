// Whom of the book a recruiter looks at: every part that is set must hold. What is not known never passes a part that asks
// for it.
import { z } from 'zod';
import { addDays, type LocalDate } from '../../time/local-date';
import { dateText, shortText } from '../record';
import type { Candidate } from './candidate';
import { earliestStart } from './earliest-start';
import { wordsOf } from './search/plain-letters';

/** Where a candidate stands, as {@link candidateState} tells it. */
const stateKind = z.enum(['in-play', 'rematch', 'pool', 'available', 'new', 'parked', 'placed']);
/** How long ago we last met them. */
export const metWhen = z.enum(['quarter', 'year', 'not-in-a-year']);
/** See {@link metWhen}. */
export type MetWhen = z.infer<typeof metWhen>;
/** What the attendance record says. */
export const attendanceKind = z.enum(['kept', 'warned', 'blocked']);
/** See {@link attendanceKind}. */
export type AttendanceKind = z.infer<typeof attendanceKind>;

/** The parts of a filter; null and empty text ask for nothing. */
export const candidateFilter = z.object({
  state: stateKind.nullable(),
  ownerId: z.string().nullable(),
  district: z.string().nullable(),
  skill: shortText,
  language: z.string().nullable(),
  /** Can start on this day or before. */
  startBy: dateText.nullable(),
  met: metWhen.nullable(),
  attendance: attendanceKind.nullable(),
  /** In the pool (true) or not (false). */
  pool: z.boolean().nullable(),
  /** Parked (true) or not (false); a filter saved before this part was there asks for neither. */
  parked: z.boolean().nullable().default(null),
});
/** See {@link candidateFilter}. */
export type CandidateFilter = z.infer<typeof candidateFilter>;

/** Asks for nothing. */
export const noFilter: CandidateFilter = {
  state: null,
  ownerId: null,
  district: null,
  skill: '',
  language: null,
  startBy: null,
  met: null,
  attendance: null,
  pool: null,
  parked: null,
};

/** How many parts are set. */
export const filterSize = (filter: CandidateFilter): number =>
  Object.values(filter).filter((part) => part !== null && part !== '').length;

/** What a filter looks at. */
export interface FilteredFacts {
  readonly candidate: Pick<
    Candidate,
    'ownerId' | 'district' | 'skills' | 'languages' | 'notice' | 'availableFrom' | 'parked' | 'pool'
  >;
  readonly state: { readonly kind: z.infer<typeof stateKind> };
  readonly lastInterviewOn: string | null;
  readonly attendance: { readonly blocked: boolean } | null;
}

const daysAgo = { quarter: 90, year: 365, 'not-in-a-year': 365 } as const;

function hasSkill({ skills }: FilteredFacts['candidate'], asked: string): boolean {
  const words = wordsOf(asked);
  return Object.values(skills).some(({ name }) => {
    const own = wordsOf(name);
    return words.every((word) => own.some((known) => known.startsWith(word)));
  });
}

function wasMet(lastInterviewOn: string | null, when: MetWhen, today: LocalDate): boolean {
  const isSince = lastInterviewOn !== null && lastInterviewOn >= addDays(today, -daysAgo[when]);
  return when === 'not-in-a-year' ? !isSince : isSince;
}

const attendanceOf = (attendance: FilteredFacts['attendance']): AttendanceKind =>
  attendance === null ? 'kept' : attendance.blocked ? 'blocked' : 'warned';

function speaks({ languages }: FilteredFacts['candidate'], language: string): boolean {
  const skill = languages[language];
  return skill !== undefined && (skill.spoken !== null || skill.written !== null);
}

function canStartBy(candidate: FilteredFacts['candidate'], by: string, today: LocalDate): boolean {
  const start = earliestStart(candidate, today);
  return start !== null && start <= by;
}

/** True when every part that is set holds. */
export function passesFilter(facts: FilteredFacts, filter: CandidateFilter, today: LocalDate): boolean {
  const { candidate, state, lastInterviewOn, attendance } = facts;
  const { startBy, met, language, pool, parked, skill } = filter;
  return (
    (filter.state === null || state.kind === filter.state) &&
    (filter.ownerId === null || candidate.ownerId === filter.ownerId) &&
    (filter.district === null || candidate.district === filter.district) &&
    (skill.trim() === '' || hasSkill(candidate, skill)) &&
    (language === null || speaks(candidate, language)) &&
    (startBy === null || canStartBy(candidate, startBy, today)) &&
    (met === null || wasMet(lastInterviewOn, met, today)) &&
    (filter.attendance === null || attendanceOf(attendance) === filter.attendance) &&
    (pool === null || (candidate.pool !== null) === pool) &&
    (parked === null || (candidate.parked !== null) === parked)
  );
}
