// Which backups stay. One rule for the desk's own folder and for the second one, stated on screen: the newest of each of
// the last so many days, weeks and months that have one. Whatever it says, the newest that was read back whole stays.
import { addDays, startOfWeek, type LocalDate } from '../time/local-date';

/** How many periods keep their newest backup. */
export const backupsKept = { daily: 7, weekly: 5, monthly: 12 } as const;

const monthLength = 'YYYY-MM'.length;
/** A little more than the months that are kept: by then every backup that is to go has gone. */
const longestStayDays = 400;

/** A backup as the rule sees it. */
export interface DatedBackup {
  readonly name: string;
  /** ISO UTC; the order within a day. */
  readonly made: string;
  /** The office's day it was made on. */
  readonly day: LocalDate;
  readonly verified: boolean;
}

const newestFirst = (backups: readonly DatedBackup[]): readonly DatedBackup[] =>
  [...backups].sort((a, b) => (a.made < b.made ? 1 : a.made > b.made ? -1 : a.name < b.name ? 1 : -1));

function newestPer(
  sorted: readonly DatedBackup[],
  periodOf: (day: LocalDate) => string,
  periods: number,
): readonly string[] {
  const newest = new Map<string, string>();
  for (const { name, day } of sorted) {
    const period = periodOf(day);
    if (!newest.has(period)) newest.set(period, name);
  }
  return [...newest.values()].slice(0, periods);
}

/** Names of the backups the rule lets go. */
export function backupsToDrop(backups: readonly DatedBackup[]): readonly string[] {
  const sorted = newestFirst(backups);
  const kept = new Set<string | undefined>([
    ...newestPer(sorted, (day) => day, backupsKept.daily),
    ...newestPer(sorted, startOfWeek, backupsKept.weekly),
    ...newestPer(sorted, (day) => day.slice(0, monthLength), backupsKept.monthly),
    sorted.find(({ verified }) => verified)?.name,
  ]);
  return sorted.map(({ name }) => name).filter((name) => !kept.has(name));
}

/**
 * The day on which each backup goes when from `today` on one is made every day; absent for those that the rule does not
 * let go within the time it looks ahead.
 */
export function daysOfGoing(
  backups: readonly DatedBackup[],
  today: LocalDate,
): ReadonlyMap<string, LocalDate> {
  const goes = new Map<string, LocalDate>();
  let present = [...backups];
  for (let ahead = 0; ahead <= longestStayDays && goes.size < backups.length; ahead += 1) {
    const day = addDays(today, ahead);
    if (ahead > 0 || backups.every((backup) => backup.day < day))
      present.push({
        name: `made on ${day}`,
        made: `${day}T23:59:59.999Z`,
        day,
        verified: true,
      });
    const dropped = new Set(backupsToDrop(present));
    present = present.filter(({ name }) => !dropped.has(name));
    for (const { name } of backups) if (dropped.has(name)) goes.set(name, day);
  }
  return goes;
}
