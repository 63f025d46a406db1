// The busy time that recruiters brought in, by the calendar it came from.
import type { BusyTime } from '@shared/domain/office/busy-time';
import { storedInstant } from '@shared/domain/stored-time';
import { groupBy } from '@shared/kernel/group-by';
import type { Instant } from '@shared/time/instant';
import type { ViewReader } from '../view-reader';

/** One calendar of one recruiter. */
export interface BusySource {
  readonly recruiterId: string;
  readonly recruiterName: string;
  readonly source: string;
  readonly count: number;
  readonly from: Instant;
  readonly until: Instant;
}

/** Rows of one recruiter that one calendar brought in. */
export async function readBusyOf(
  read: Pick<ViewReader, 'where'>,
  { recruiterId, source }: Pick<BusySource, 'recruiterId' | 'source'>,
): Promise<readonly BusyTime[]> {
  const rows = await read.where('busyTimes', 'recruiterId', recruiterId);
  return rows.filter((row) => row.source === source);
}

/** The calendars of one recruiter, or of everybody, by recruiter and name. */
export async function listBusySources(
  read: ViewReader,
  recruiterId: string | null,
): Promise<readonly BusySource[]> {
  const rows =
    recruiterId === null
      ? await read.all('busyTimes')
      : await read.where('busyTimes', 'recruiterId', recruiterId);
  const names = new Map((await read.all('staff')).map(({ id, name }) => [id, name]));
  const groups = groupBy(rows, (row) => `${row.recruiterId}\n${row.source}`);
  return [...groups.values()]
    .flatMap((group) => sourceOf(group, names))
    .sort(
      (a, b) =>
        a.recruiterName.localeCompare(b.recruiterName, 'en') || a.source.localeCompare(b.source, 'en'),
    );
}

function sourceOf(rows: readonly BusyTime[], names: ReadonlyMap<string, string>): readonly BusySource[] {
  const [first] = rows;
  if (!first) return [];
  const { recruiterId, source } = first;
  const starts = rows.map(({ startsAt }) => startsAt).sort();
  const ends = rows.map(({ endsAt }) => endsAt).sort();
  return [
    {
      recruiterId,
      recruiterName: names.get(recruiterId) ?? '',
      source,
      count: rows.length,
      from: storedInstant(starts[0] ?? first.startsAt),
      until: storedInstant(ends.at(-1) ?? first.endsAt),
    },
  ];
}
