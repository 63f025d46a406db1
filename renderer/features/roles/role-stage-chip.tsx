import { Circle, CircleCheck, Pause, Undo2, type LucideIcon } from 'lucide-react';
import type { RoleStage } from '@shared/domain/role/role';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import type { Tone } from '@ui/tone';

const looks: Readonly<Record<RoleStage, { readonly tone: Tone; readonly icon: LucideIcon }>> = {
  open: { tone: 'neutral', icon: Circle },
  'on-hold': { tone: 'warning', icon: Pause },
  filled: { tone: 'success', icon: CircleCheck },
  withdrawn: { tone: 'neutral', icon: Undo2 },
};

interface RoleStageChipProps {
  readonly stage: RoleStage;
  readonly look?: 'chip' | 'plain';
}

/** Where a vacancy stands, in icon and words. */
export function RoleStageChip({ stage, look = 'plain' }: RoleStageChipProps) {
  const domain = useWords('domain');
  const { tone, icon } = looks[stage];
  return (
    <StatusChip tone={tone} icon={icon} look={look}>
      {domain(`roleStages.${stage}`)}
    </StatusChip>
  );
}
