import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Info } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { ChineseName } from '@ui/chinese-name';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { Initials } from '@ui/initials';
import { radius } from '@ui/measures';
import { isTextField } from '@ui/use-shortcut';
import { EntryFrame } from './entry-frame';
import { PinPad, type PinPadHandle, type PinProblem } from './pin-pad';

/** A name on the entry screen. */
export interface StaffChoice {
  readonly id: string;
  readonly name: string;
  readonly nameZh?: string;
  readonly role: 'recruiter' | 'receptionist' | 'manager';
  /** When this person was last inside, in words. */
  readonly lastSeen?: string;
}

interface WhoAndPinProps {
  readonly officeName?: string;
  readonly clock?: string;
  readonly staff: readonly StaffChoice[];
  readonly chosenId: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onEnter: (pin: string) => void;
  readonly problem?: PinProblem;
  readonly busy?: boolean;
  readonly banner?: ReactNode;
}

interface StaffButtonProps {
  readonly person: StaffChoice;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function StaffButton({ person, chosen, onChoose }: StaffButtonProps) {
  const words = useWords('entry');
  return (
    <ButtonBase
      aria-pressed={chosen}
      onClick={onChoose}
      sx={{
        typography: 'body1',
        display: 'flex',
        justifyContent: 'flex-start',
        gap: 1.5,
        minHeight: 60,
        px: 1.5,
        textAlign: 'left',
        borderRadius: `${radius.card}px`,
        border: '1px solid',
        borderColor: chosen ? 'onward.primary.main' : 'onward.line.control',
        bgcolor: chosen ? 'onward.surface.selected' : 'onward.surface.paper',
        boxShadow: (theme) =>
          chosen ? `inset 0 0 0 1px ${theme.vars.palette.onward.primary.main}` : undefined,
        '&:hover': { bgcolor: chosen ? 'onward.surface.selected' : 'onward.surface.hover' },
      }}
    >
      <Initials name={person.name} side={32} strong={chosen} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: 'fontWeightBold' }}>
          {person.name} {person.nameZh !== undefined && <ChineseName name={person.nameZh} quiet />}
        </Box>
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{words(`roles.${person.role}`)}</Box>
      </Box>
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{person.lastSeen}</Box>
    </ButtonBase>
  );
}

/** Who is at the desk: a name, then a PIN. */
export function WhoAndPin(props: WhoAndPinProps) {
  const { officeName, clock, staff, chosenId, onChoose, onEnter, problem, busy, banner } = props;
  const words = useWords('entry');
  const pad = useRef<PinPadHandle>(null);
  useEffect(() => {
    if (chosenId !== undefined) pad.current?.focus();
  }, [chosenId]);
  const typeFromAnywhere = (event: KeyboardEvent): void => {
    if (!/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.nativeEvent.isComposing || isTextField(event.target)) return;
    event.preventDefault();
    pad.current?.focus();
    pad.current?.type(event.key);
  };
  return (
    <EntryFrame
      officeName={officeName}
      clock={clock}
      banner={banner}
      footStart={words('who.newHere')}
      footEnd={words('who.digits')}
    >
      <Box
        onKeyDown={typeFromAnywhere}
        sx={{ display: 'flex', alignItems: 'center', gap: 7, flexWrap: 'wrap' }}
      >
        <Box sx={{ width: 508 }}>
          <Box component="h1" sx={{ typography: 'h1', fontSize: 26, m: 0 }}>
            {words('who.title')}
          </Box>
          <Box
            component="p"
            sx={{ typography: 'subtitle1', fontWeight: 400, color: 'text.secondary', mt: 0.5, mb: 2.5 }}
          >
            {words('who.lead')}
          </Box>
          <Box
            role="group"
            aria-label={words('who.staff')}
            sx={{
              display: 'grid',
              gridTemplateColumns: '1fr 1fr',
              gap: 1,
              maxHeight: 400,
              overflowY: 'auto',
              p: '3px',
              m: '-3px',
            }}
          >
            {staff.map((person) => (
              <StaffButton
                key={person.id}
                person={person}
                chosen={person.id === chosenId}
                onChoose={() => {
                  onChoose(person.id);
                }}
              />
            ))}
          </Box>
          <Box sx={{ display: 'flex', gap: 1, mt: 2, typography: 'body2', color: 'text.secondary' }}>
            <Icon of={Info} side={14} />
            {words('who.honest')}
          </Box>
        </Box>
        <PinPad
          ref={pad}
          key={chosenId}
          name={staff.find((person) => person.id === chosenId)?.name}
          submitLabel={words('who.open')}
          onSubmit={onEnter}
          problem={problem}
          busy={busy}
          note={words('who.tries')}
        />
      </Box>
    </EntryFrame>
  );
}
