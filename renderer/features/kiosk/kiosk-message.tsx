import Box from '@mui/material/Box';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '@ui/icon';
import { type Tone, toneColours } from '@ui/tone';
import { kioskText } from './kiosk-look';

const signSide = 34;

interface KioskMessageProps {
  readonly icon: LucideIcon;
  readonly tone: Tone;
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

/** One thing the kiosk says, large, in the middle. */
export function KioskMessage({ icon, tone, title, children, actions }: KioskMessageProps) {
  const colours = toneColours(tone);
  return (
    <Box
      role="status"
      sx={{ display: 'flex', flexDirection: 'column', alignItems: 'center', textAlign: 'center', px: 5 }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'center',
          width: 72,
          height: 72,
          mb: 2.5,
          borderRadius: '50%',
          color: colours.text,
          bgcolor: colours.tint,
        }}
      >
        <Icon of={icon} side={signSide} />
      </Box>
      <Box component="h1" sx={{ m: 0, fontSize: kioskText.title, lineHeight: 1.2, fontWeight: 700 }}>
        {title}
      </Box>
      <Box
        sx={{ mt: 1.5, maxWidth: 640, fontSize: kioskText.lead, lineHeight: 1.5, color: 'text.secondary' }}
      >
        {children}
      </Box>
      <Box sx={{ display: 'flex', gap: 1.5, mt: 4 }}>{actions}</Box>
    </Box>
  );
}
