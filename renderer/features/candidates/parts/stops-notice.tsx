import type { Explanation } from '@data/use-office';
import { sendOutlook } from '@data/send-outlook';
import { useLiveAnswer } from '@data/use-live';
import { useOffice } from '@data/use-office';
import { ErrorNotice } from '@ui/error-notice';

/** Why this candidate cannot go out to this role now, beside the consents; null where nothing stops it or it is not known yet. */
export function useStops(candidateId: string, roleId: string | undefined): Explanation | null {
  const { database, actor, clock, zoneRules, ids, explain } = useOffice();
  const refusal = useLiveAnswer(
    async () =>
      roleId === undefined
        ? null
        : sendOutlook(database, { candidateId, roleId }, { actor, clock, zoneRules, ids }),
    [database, actor, candidateId, roleId],
  );
  return refusal ? explain({ ok: false, refusal }) : null;
}

/** Said before anything is sent, so that nobody rings a client for nothing. */
export function StopsNotice({ stops }: { readonly stops: Explanation | null }) {
  return stops && <ErrorNotice tone="warning" what={stops.what} next={stops.next} />;
}
