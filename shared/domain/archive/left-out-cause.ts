import type { Clash } from '../interview/clash';
import type { SlotParty } from '../office/slots-that-meet';
import type { Interview } from '../interview/interview';
import type { OfficeSlot } from '../office/office-slot';
import type { Room } from '../office/room';
import type { Role } from '../role/role';
import type { Placement } from '../submission/placement';
import type { Submission } from '../submission/submission';
import type { Instant } from '../../time/instant';
import type { OwnerGone } from './ownerless-rows';
import type { StillNaming } from './removals';
import type { StandingRows } from './standing-rows';

/** What stands in the way of a row that an archive brings, with the facts its sentence needs. */
export type LeftOutCause =
  /** It would book a person or a room twice. */
  | { readonly kind: 'clash'; readonly clash: Clash }
  /** The candidate is in that role already. */
  | { readonly kind: 'in-role-already'; readonly submissionId: string }
  /** The office has placed the candidate elsewhere. */
  | { readonly kind: 'placed-elsewhere'; readonly placementId: string }
  | { readonly kind: 'headcount-full'; readonly headcount: number }
  | { readonly kind: 'role-closed' }
  /** The role would close over submissions that run here. */
  | { readonly kind: 'still-running'; readonly count: number }
  /** The role would want fewer than are placed in it. */
  | { readonly kind: 'headcount-below'; readonly placed: number }
  /** It belongs to a submission that stays out. */
  | { readonly kind: 'submission-out'; readonly submissionId: string }
  /** Another slot keeps the hour. */
  | { readonly kind: 'slots-meet'; readonly slotId: string; readonly shares: SlotParty }
  /** What it belongs to is gone here. */
  | OwnerGone
  | { readonly kind: 'room-closed'; readonly roomId: string }
  /** It goes there, and is still in use here. */
  | { readonly kind: 'still-named'; readonly by: StillNaming }
  /** The room would close over what is planned in it here. */
  | { readonly kind: 'room-in-use'; readonly interviews: number; readonly slots: number };

/** The rows that can stand in each other's way. */
export interface MeetingRows {
  readonly now: Instant;
  readonly rooms: StandingRows<Room>;
  readonly roles: StandingRows<Role>;
  readonly submissions: StandingRows<Submission>;
  /** Ids of further submissions that stand and are over: all that is asked of those is whether they are there. */
  readonly overSubmissions: ReadonlySet<string>;
  readonly placements: StandingRows<Placement>;
  /** Those that are still to come. */
  readonly interviews: StandingRows<Interview>;
  readonly officeSlots: StandingRows<OfficeSlot>;
}

/** Judges a row among all others as they would stand; `here` is the office before anything came. */
export type JudgeRow<Row> = (row: Row, rows: MeetingRows, here: MeetingRows) => readonly LeftOutCause[];
