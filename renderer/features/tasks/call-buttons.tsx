import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { PhoneCall, PhoneMissed, Voicemail, type LucideIcon } from 'lucide-react';
import type { CallOutcome } from '@shared/domain/task/call';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { size } from '@ui/measures';

/** The ends of a call that a row offers by itself; the rest stands in the dialog. */
const offered = ['reached', 'no-answer', 'left-message'] as const satisfies readonly CallOutcome[];

const icons: Readonly<Record<(typeof offered)[number], LucideIcon>> = {
  reached: PhoneCall,
  'no-answer': PhoneMissed,
  'left-message': Voicemail,
};

interface CallButtonsProps {
  /** With whom; read out beside the outcome. */
  readonly who: string;
  readonly onEnded: (outcome: CallOutcome) => void;
}

/** How a call just ended, logged by one press. */
export function CallButtons({ who, onEnded }: CallButtonsProps) {
  const words = useWords('tasks');
  const domain = useWords('domain');
  return (
    <Box sx={{ display: 'inline-flex', gap: '2px' }}>
      {offered.map((outcome) => (
        <Tooltip key={outcome} title={domain(`callOutcomes.${outcome}`)}>
          <IconButton
            aria-label={words('outcomeFor', { outcome: domain(`callOutcomes.${outcome}`), who })}
            onClick={() => {
              onEnded(outcome);
            }}
            sx={{ width: size.controlSmall, height: size.controlSmall }}
          >
            <Icon of={icons[outcome]} />
          </IconButton>
        </Tooltip>
      ))}
    </Box>
  );
}
