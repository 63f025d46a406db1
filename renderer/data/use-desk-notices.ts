import { useCallback } from 'react';
import { z } from 'zod';
import type { Instant } from '@shared/time/instant';
import { dropDraft, keepDraft, readDraft } from './drafts';
import { readDeskNotices, type NamedNotice } from './queries/desk-notices';
import { useLiveAnswer } from './use-live';
import { useOffice } from './use-office';

/** What the front desk has to tell the viewer. */
export interface DeskNotices {
  /** Newest first; undefined until read. */
  readonly notices: readonly NamedNotice[] | undefined;
  /** Those since the viewer last looked. */
  readonly unread: readonly NamedNotice[];
  /** The viewer has looked at all there are. */
  readonly markSeen: () => void;
}

const seenKeys = z.array(z.string());

/**
 * Notices for the viewer at `now`. What was seen is kept per person like a draft: unlogged, and by key, since a notice
 * that the clock made may be older than the last look.
 */
export function useDeskNotices(now: Instant): DeskNotices {
  const { database, actor, clock } = useOffice();
  const draftKey = `${actor.staffId}/notices-seen`;
  const notices = useLiveAnswer(() => readDeskNotices(database, actor, now), [database, actor, now]);
  const seen = useLiveAnswer(async () => {
    const kept = seenKeys.safeParse(await readDraft(database, draftKey));
    return new Set(kept.success ? kept.data : []);
  }, [database, draftKey]);
  const unread = notices && seen ? notices.filter(({ key }) => !seen.has(key)) : [];
  const markSeen = useCallback(() => {
    if (!notices) return;
    const keys = notices.map(({ key }) => key);
    const kept =
      keys.length === 0
        ? dropDraft(database, draftKey)
        : keepDraft(database, { key: draftKey, value: keys, savedAt: clock.now() });
    // What cannot be kept is only told as new once more.
    void kept.catch(() => undefined);
  }, [notices, database, draftKey, clock]);
  return { notices, unread, markSeen };
}
