import { Clock, TriangleAlert } from 'lucide-react';
import { factAge } from '@shared/domain/candidate/fact-age';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import { useProfile } from './profile-context';
import { useToday } from './use-today';

const looks = {
  fresh: { tone: 'neutral', icon: Clock },
  stale: { tone: 'warning', icon: Clock },
  'too-old': { tone: 'warning', icon: TriangleAlert },
} as const;

/** How long ago something was said, and what follows from it. */
export function FactAgeChip({ notedOn }: { readonly notedOn: string }) {
  const words = useWords('overTime');
  const { profile } = useProfile();
  const { days, standing } = factAge(notedOn, useToday(), profile.office.policy);
  return (
    <StatusChip tone={looks[standing].tone} icon={looks[standing].icon} look="plain">
      {words(`age.${standing}`, { count: days })}
    </StatusChip>
  );
}
