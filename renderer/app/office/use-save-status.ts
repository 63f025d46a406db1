import { useSyncExternalStore } from 'react';
import type { JournalLink } from '@data/journal-link';
import { wordsIn } from '@ui/i18n/words';
import { useLanguage } from '@ui/i18n/language';
import type { SaveStatus } from '@ui/save-state';

/** The status word for the top bar: "Saved" only when database and journal both have everything. */
export function useSaveStatus(link: JournalLink): SaveStatus {
  const status = useSyncExternalStore(link.status.subscribe, link.status.get);
  const language = useLanguage();
  switch (status.kind) {
    case 'saved':
      return { kind: 'saved' };
    case 'copy-pending':
      return { kind: 'copy-pending' };
    case 'database-only':
      return { kind: 'saved-here' };
    case 'frozen': {
      const reason = wordsIn(language, 'refusals')(`failure-${status.failure.kind}`);
      return { kind: 'failed', reason, onRetry: () => void link.retry() };
    }
  }
}
