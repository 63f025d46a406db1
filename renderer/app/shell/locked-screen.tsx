import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { KeyRound, Lock, type LucideIcon, Users } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { Initials } from '@ui/initials';
import { radius } from '@ui/measures';
import { shortcutText } from '@ui/shortcut-text';
import { type Tone, toneColours } from '@ui/tone';
import { EntryFrame } from './entry-frame';
import { PinPad, type PinPadHandle, type PinProblem } from './pin-pad';

/** Something that waits behind the lock, told without names. */
export interface WaitingLine {
  readonly key: string;
  readonly icon: LucideIcon;
  readonly tone: Tone;
  readonly text: string;
  readonly note: string;
}

interface LockedScreenProps {
  readonly officeName?: string;
  readonly clock?: string;
  /** Who locked. */
  readonly name: string;
  /** Since when, as `10:37`. */
  readonly since: string;
  readonly idleMinutes: number;
  readonly byHand: boolean;
  readonly waiting: readonly WaitingLine[];
  readonly onUnlock: (pin: string) => void;
  readonly onSomeoneElse: () => void;
  readonly onManagerUnlock?: () => void;
  readonly problem?: PinProblem;
  readonly busy?: boolean;
}

function Waiting({ line }: { readonly line: WaitingLine }) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 1.25,
        py: 1.25,
        borderBottom: '1px solid',
        borderColor: 'onward.line.hair',
      }}
    >
      <Box component="span" sx={{ color: toneColours(line.tone).main, pt: '2px' }}>
        <Icon of={line.icon} />
      </Box>
      <Box>
        <Box sx={{ fontWeight: 'fontWeightMedium' }}>{line.text}</Box>
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{line.note}</Box>
      </Box>
    </Box>
  );
}

/** The window while nobody is at the desk: what waits, without a name of anyone outside the office. */
export function LockedScreen(props: LockedScreenProps) {
  const { name, since, idleMinutes, byHand, waiting, onUnlock, onSomeoneElse, onManagerUnlock } = props;
  const words = useWords('entry');
  const pad = useRef<PinPadHandle>(null);
  useEffect(() => {
    pad.current?.focus();
  }, []);
  const side = { display: 'flex', flexDirection: 'column', p: 3.5, minHeight: 450 } as const;
  return (
    <EntryFrame
      officeName={props.officeName}
      clock={props.clock}
      footStart={words('lock.rule', { count: idleMinutes, keys: shortcutText('ctrl+l') })}
      footEnd={words('lock.noNames')}
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) 344px',
          width: 880,
          border: '1px solid',
          borderColor: 'onward.line.hair',
          borderRadius: `${radius.dialog}px`,
          overflow: 'hidden',
          bgcolor: 'onward.surface.paper',
        }}
      >
        <Box sx={side}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
            <Icon of={Lock} side={22} />
            <Box component="h1" sx={{ typography: 'h1', m: 0 }}>
              {words('lock.since', { time: since })}
            </Box>
          </Box>
          <Box sx={{ color: 'text.secondary', mt: 0.5 }}>
            {byHand ? words('lock.byHand') : words('lock.idle', { count: idleMinutes })}
          </Box>
          {waiting.length > 0 && (
            <Box
              component="ul"
              sx={{
                listStyle: 'none',
                m: 0,
                mt: 1.5,
                p: 0,
                borderTop: '1px solid',
                borderColor: 'onward.line.hair',
              }}
            >
              {waiting.map((line) => (
                <Waiting key={line.key} line={line} />
              ))}
            </Box>
          )}
          <Box sx={{ flex: 1 }} />
          <Box sx={{ display: 'flex', gap: 1, mt: 3 }}>
            <Button startIcon={<Icon of={Users} />} onClick={onSomeoneElse}>
              {words('lock.someoneElse')}
            </Button>
            {onManagerUnlock !== undefined && (
              <Button
                variant="text"
                color="inherit"
                startIcon={<Icon of={KeyRound} />}
                onClick={onManagerUnlock}
              >
                {words('lock.managerUnlock')}
              </Button>
            )}
          </Box>
        </Box>
        <Box
          sx={{
            ...side,
            alignItems: 'center',
            gap: 1.75,
            bgcolor: 'onward.surface.subtle',
            borderLeft: '1px solid',
            borderColor: 'onward.line.hair',
            p: 3,
          }}
        >
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, typography: 'h3' }}>
            <Initials name={name} side={28} />
            {name}
          </Box>
          <PinPad
            ref={pad}
            name={name}
            submitLabel={words('lock.unlock')}
            onSubmit={onUnlock}
            problem={props.problem}
            busy={props.busy}
          />
        </Box>
      </Box>
    </EntryFrame>
  );
}
