import { z } from 'zod';
import { archivesOutId, placeLimit, type ArchiveOut } from '../../domain/privacy/archive-out';
import { accept } from '../../kernel/result';
import { changeRow, createRow, defineCommand } from '../command';

const mostParts = 100;

/** Notes that everything was taken out as a file, or as several, and where each was put. It happened; no undo unsays it. */
export const noteArchiveOut = defineCommand({
  name: 'office/note-archive-out',
  version: 1,
  input: z.object({ places: z.array(z.string().max(placeLimit)).min(1).max(mostParts) }),
  load: (_input, read) => read.get('settings', archivesOutId),
  decide({ places }, row, { actor, ids, now }) {
    const noted = places.map((place): readonly [string, ArchiveOut] => [
      ids.next('arc'),
      { at: now, place, byId: actor.staffId },
    ]);
    if (!row)
      return accept({
        writes: [
          createRow('settings', { id: archivesOutId, deletedAt: null, value: Object.fromEntries(noted) }),
        ],
      });
    const set = Object.fromEntries(noted.map(([id, archive]) => [`value.${id}`, archive]));
    return accept({ writes: [changeRow('settings', archivesOutId, set)] });
  },
});
