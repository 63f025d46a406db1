import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Staff } from '@shared/domain/staff/staff';
import { CommandButton } from '@ui/commands/command-button';
import { ChineseName } from '@ui/chinese-name';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { LeaveDialog } from './leave-dialog';
import { SettingsRow, SettingsRows } from './settings-rows';
import { StaffDialog, type PinTools } from './staff-dialog';

interface StaffPartProps {
  readonly staff: readonly Staff[];
  readonly pin: PinTools;
}

type OpenDialog =
  | { readonly kind: 'save'; readonly person: Staff | null }
  | { readonly kind: 'leave'; readonly person: Staff };

const widest = 640;

/** Who works here, as what; PINs are set, never shown. */
export function StaffPart({ staff, pin }: StaffPartProps) {
  const words = useWords('settings');
  const domain = useWords('domain');
  const [dialog, setDialog] = useState<OpenDialog>();
  const close = (): void => {
    setDialog(undefined);
  };
  return (
    <Box sx={{ maxWidth: widest }}>
      <Section
        title={words('parts.staff')}
        count={staff.filter(({ active }) => active).length}
        look="card"
        padded={false}
        action={
          <CommandButton
            command={{
              id: 'settings.add',
              label: words('staff.add'),
              icon: Plus,
              run: () => {
                setDialog({ kind: 'save', person: null });
              },
            }}
          />
        }
      >
        <SettingsRows>
          {staff.map((person) => (
            <SettingsRow
              key={person.id}
              name={
                <>
                  {person.name} <ChineseName name={person.nameZh} quiet />
                </>
              }
              note={person.active ? domain(`staffRoles.${person.role}`) : words('staff.hasLeft')}
              aside={
                person.active && (
                  <Button
                    size="small"
                    aria-label={words('staff.leaveNamed', { name: person.name })}
                    onClick={() => {
                      setDialog({ kind: 'leave', person });
                    }}
                  >
                    {words('staff.leave')}
                  </Button>
                )
              }
              editLabel={words(person.active ? 'staff.editNamed' : 'staff.takeBackNamed', {
                name: person.name,
              })}
              onEdit={() => {
                setDialog({ kind: 'save', person });
              }}
            />
          ))}
        </SettingsRows>
      </Section>
      {dialog?.kind === 'save' && <StaffDialog person={dialog.person} pin={pin} onClose={close} />}
      {dialog?.kind === 'leave' && <LeaveDialog person={dialog.person} staff={staff} onClose={close} />}
    </Box>
  );
}
