// The pool: somebody for whom nothing suits today. They stay in matching; a new role that is of the kind they want wakes
// them, and on the review date they are thought of anyway.
import { z } from 'zod';
import { dateText, elements, hkd, shortText } from '../record';

const mostKinds = 10;
const wholePercent = 100;

/** What a role must be like to wake somebody. What is empty or null asks for nothing; what a role leaves unsaid never keeps it from waking. */
export const wakeRule = z.object({
  /** Kinds of work in words of either language; the role's title must be of one of them. */
  kinds: z.array(shortText).max(mostKinds),
  /** The share of the role's skills they have at the level asked, in per cent. */
  leastSkillsPercent: z.int().min(0).max(wholePercent).nullable(),
  /** HKD a month which the top of the band must reach. */
  salaryFloor: hkd.nullable(),
  /** Districts by id. */
  districts: elements(z.literal(true)),
});
/** See {@link wakeRule}. */
export type WakeRule = z.infer<typeof wakeRule>;

/** Why and since when somebody is in the pool, when they are thought of again, and what wakes them before. */
export const poolEntry = z.object({
  reason: shortText.min(1),
  since: dateText,
  reviewOn: dateText,
  wakes: wakeRule,
});
/** See {@link poolEntry}. */
export type PoolEntry = z.infer<typeof poolEntry>;
