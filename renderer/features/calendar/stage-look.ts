import {
  CalendarX2,
  CheckCheck,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CircleX,
  Footprints,
  type LucideIcon,
  Timer,
  UserX,
} from 'lucide-react';
import type { InterviewStage } from '@shared/domain/interview/interview';
import type { Tone } from '@ui/tone';

interface StageLook {
  readonly tone: Tone;
  readonly icon: LucideIcon;
}

/** How a stage is drawn wherever it is told; the words stand beside it. */
export const stageLook: Readonly<Record<InterviewStage, StageLook>> = {
  'held-slot': { tone: 'neutral', icon: CircleDashed },
  'awaiting-confirmation': { tone: 'warning', icon: CircleHelp },
  confirmed: { tone: 'neutral', icon: CircleCheck },
  arrived: { tone: 'success', icon: Footprints },
  'in-progress': { tone: 'primary', icon: Timer },
  done: { tone: 'success', icon: CheckCheck },
  declined: { tone: 'neutral', icon: CircleX },
  cancelled: { tone: 'neutral', icon: CalendarX2 },
  'no-show-candidate': { tone: 'error', icon: UserX },
  'no-show-client': { tone: 'error', icon: UserX },
};
