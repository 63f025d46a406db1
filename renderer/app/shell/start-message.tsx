import Box from '@mui/material/Box';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '@ui/icon';
import { StartFrame } from './start-frame';

interface StartMessageProps {
  readonly icon: LucideIcon;
  /** Of the icon, as the theme names it. */
  readonly colour: string;
  readonly title: string;
  /** `alert` interrupts who is being read to; `status` waits. */
  readonly role: 'alert' | 'status';
  /** Paragraphs and what can be pressed. */
  readonly children: ReactNode;
}

const width = 640;

/** One message before the office is open: what happened, and what can be done about it. */
export function StartMessage({ icon, colour, title, role, children }: StartMessageProps) {
  return (
    <StartFrame width={width}>
      <Box sx={{ display: 'flex', gap: 2, p: 3 }}>
        <Box sx={{ color: colour }}>
          <Icon of={icon} side={26} />
        </Box>
        <Box role={role} sx={{ flex: 1, '& p': { m: 0, mt: 0.75 } }}>
          <Box component="h1" sx={{ typography: 'h2', m: 0 }}>
            {title}
          </Box>
          {children}
        </Box>
      </Box>
    </StartFrame>
  );
}
