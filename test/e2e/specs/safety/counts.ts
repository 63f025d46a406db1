const isLong = process.env['ONWARD_LONG'] === '1';

/** How much the safety tests try: a little in `npm test`, all of it in `npm run test:long`. The code is the same. */
export const counts = {
  /** Offices that are killed, and how often each. */
  offices: isLong ? 10 : 1,
  killsEach: isLong ? 6 : 3,
  /** Acknowledged tasks before a kill, at least. */
  tasksBeforeKill: isLong ? 36 : 15,
  /** Kills in the middle of a restore. */
  restoreKills: isLong ? 50 : 2,
  /** Starts on a damaged folder, one after the other. */
  launches: isLong ? 3 : 1,
  /** Every so many kinds of damage: a bit, cuts and deletions are among those of the short run. */
  damagesStep: isLong ? 1 : 4,
} as const;
