// What the bell tells one member of staff: the end of the log and the rows it is about, with the viewer's eyes.
import { loadOfficeFacts } from '@shared/commands/office-facts';
import { firstName } from '@shared/domain/candidate/candidate-name';
import {
  deskCommands,
  deskNotices,
  type DeskAct,
  type DeskNotice,
} from '@shared/domain/reception/desk-notice';
import { storedInstant } from '@shared/domain/stored-time';
import type { Actor } from '@shared/domain/staff/staff';
import { addMinutes, type Instant } from '@shared/time/instant';
import { minutesPerDay } from '@shared/time/local-date';
import type { OfficeDatabase } from '../database';
import { createViewReader } from '../view-reader';

/** How far back the bell looks, in change records and in minutes. */
const reach = { records: 500, minutes: minutesPerDay } as const;

/** A notice with the one name it may carry; empty where there is none. */
export interface NamedNotice extends DeskNotice {
  readonly firstName: string;
}

async function recentActs(database: OfficeDatabase, since: Instant): Promise<readonly DeskAct[]> {
  const recent = await database.changes.orderBy('n').reverse().limit(reach.records).toArray();
  return recent
    .filter(({ command, wall }) => deskCommands.includes(command) && wall >= since)
    .map(({ command, entityId, wall, author, authorRole }) => ({
      command,
      entityId,
      at: storedInstant(wall),
      authorId: author,
      authorRole,
    }))
    .reverse();
}

/** Newest first; first names only, so that what the system shows on a locked screen tells little. */
export async function readDeskNotices(
  database: OfficeDatabase,
  viewer: Actor,
  now: Instant,
): Promise<readonly NamedNotice[]> {
  const read = createViewReader(database, viewer);
  const since = addMinutes(now, -reach.minutes);
  const acts = await recentActs(database, since);
  const ids = [...new Set(acts.map(({ entityId }) => entityId))];
  const today = await read.range('interviews', 'startsAt', [since, now]);
  const acted = await read.many('interviews', ids);
  const known = new Map([...today, ...acted].map((row) => [row.id, row] as const));
  const facts = {
    acts,
    interviews: [...known.values()],
    visits: await read.many('visits', ids),
    tasks: await read.many('tasks', ids),
    policy: (await loadOfficeFacts(read)).policy,
  };
  const notices = deskNotices(facts, viewer, now);
  const candidateIds = [...new Set(notices.flatMap(({ candidateId }) => candidateId ?? []))];
  const names = new Map((await read.many('candidates', candidateIds)).map((row) => [row.id, firstName(row)]));
  return notices.map((notice) => ({
    ...notice,
    firstName: names.get(notice.candidateId ?? '') ?? '',
  }));
}
