import type { RowIds } from './row-ids';
import type { TouchIndex } from './touches';

/**
 * Roles as columns, a row each, in the order of their names, so that equal rows stand as they are. Roles that are only
 * looked back at have a row too, without the flag `listed`. Unknown is `NaN` for money, `noDay` for dates, `noCode` for
 * texts and 0 for levels.
 */
export interface PlainRoleColumns {
  readonly ids: RowIds;
  readonly flags: Uint8Array;
  /** HKD a year. */
  readonly top: Float64Array;
  readonly foot: Float64Array;
  /** The district as it is written, for the way there; and as it is compared. */
  readonly district: Int32Array;
  readonly districtKey: Int32Array;
  readonly startDay: Int32Array;
  /** The same date as `dateNumber` writes it. */
  readonly startNumber: Int32Array;
  readonly hours: Int32Array;
  readonly hoursKey: Int32Array;
  /** Row after row of `offerFactors`, 0 = not said. */
  readonly offers: Uint8Array;
  readonly termsDay: Int32Array;
  /** Last day on which the client is off limits. */
  readonly offLimitsDay: Int32Array;
  readonly needStarts: Uint32Array;
  readonly needKey: Int32Array;
  readonly needLevel: Uint8Array;
  readonly needMust: Uint8Array;
  readonly tongueStarts: Uint32Array;
  readonly tongueKey: Int32Array;
  readonly tongueSpoken: Uint8Array;
  readonly tongueWritten: Uint8Array;
  readonly tongueMust: Uint8Array;
  /** Who, beside managers, may know the client of a confidential role. */
  readonly clearedStarts: Uint32Array;
  readonly clearedStaff: Int32Array;
  readonly touches: TouchIndex;
}
