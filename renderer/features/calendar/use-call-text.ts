import { storedInstant } from '@shared/domain/stored-time';
import type { Call } from '@shared/domain/task/call';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';

/** One logged call in a line: when, how, what came of it. */
export function useCallText(): (call: Call) => string {
  const words = useWords('calendar');
  const domain = useWords('domain');
  const format = useFormat();
  return ({ at, channel, outcome }) =>
    words('callText', {
      when: format.moment(storedInstant(at)),
      channel: domain(`channels.${channel}`),
      outcome: domain(`callOutcomes.${outcome}`),
    });
}
