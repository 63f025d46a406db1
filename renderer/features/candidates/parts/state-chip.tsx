import { Clock, RefreshCw, Send, UserPlus, Waves } from 'lucide-react';
import { memo, useCallback } from 'react';
import type { CandidateState } from '@shared/domain/candidate/candidate-state';
import { storedDate } from '@shared/domain/stored-time';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import type { Tone } from '@ui/tone';

const looks = {
  placed: { tone: 'success', icon: undefined },
  parked: { tone: 'neutral', icon: Clock },
  pool: { tone: 'primary', icon: Waves },
  'in-play': { tone: 'client', icon: Send },
  rematch: { tone: 'primary', icon: RefreshCw },
  available: { tone: 'neutral', icon: null },
  new: { tone: 'neutral', icon: UserPlus },
} as const satisfies Record<CandidateState['kind'], { tone: Tone; icon: unknown }>;

/** Where a candidate stands, in words; a running submission by its stage. */
export function useStateText(): (state: CandidateState) => string {
  const words = useWords('candidates');
  const domain = useWords('domain');
  const format = useFormat();
  return useCallback(
    (state) => {
      if (state.kind === 'in-play') return domain(`submissionStages.${state.stage}`);
      if (state.kind === 'parked' && state.wakeOn !== null)
        return words('parkedUntil', { date: format.date(storedDate(state.wakeOn)) });
      if (state.kind === 'pool') return words('poolUntil', { date: format.date(storedDate(state.reviewOn)) });
      return words(`states.${state.kind}`);
    },
    [words, domain, format],
  );
}

interface StateChipProps {
  readonly kind: CandidateState['kind'];
  readonly text: string;
}

/** Where a candidate stands: `text` comes from {@link useStateText}, asked once for a whole list. */
export const StateChip = memo(function StateChip({ kind, text }: StateChipProps) {
  const { tone, icon } = looks[kind];
  return (
    <StatusChip tone={tone} icon={icon} look="plain">
      {text}
    </StatusChip>
  );
});
