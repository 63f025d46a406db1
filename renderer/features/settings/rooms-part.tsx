import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Room } from '@shared/domain/office/room';
import { useAct } from '@data/use-act';
import { CheckInput } from '@ui/check-input';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { TextInput } from '@ui/text-input';
import { SettingsRow, SettingsRows } from './settings-rows';

interface RoomDialogProps {
  readonly room: Room | null;
  readonly onClose: () => void;
}

/** Adds a room, renames it, or takes it out of use. */
function RoomDialog({ room, onClose }: RoomDialogProps) {
  const words = useWords('settings');
  const [name, setName] = useState(room?.name ?? '');
  const [active, setActive] = useState(room?.active ?? true);
  const [tried, setTried] = useState(false);
  const { act, failure, busy } = useAct();
  const save = async (): Promise<void> => {
    setTried(true);
    if (name.trim() === '') return;
    if (await act('office/save-room', { roomId: room?.id ?? null, name: name.trim(), active })) onClose();
  };
  return (
    <DialogFrame
      title={words(room ? 'rooms.edit' : 'rooms.add')}
      width="small"
      onClose={onClose}
      onSubmit={() => void save()}
      submitDisabled={busy}
    >
      <FormStack>
        <TextInput
          label={words('rooms.name')}
          value={name}
          onChange={setName}
          autoFocus
          error={tried && name.trim() === '' ? words('nameMissing') : undefined}
        />
        <CheckInput label={words('rooms.active')} checked={active} onChange={setActive} />
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}

const widest = 560;

/** Where candidates are met. */
export function RoomsPart({ rooms }: { readonly rooms: readonly Room[] }) {
  const words = useWords('settings');
  const [open, setOpen] = useState<{ readonly room: Room | null }>();
  return (
    <Box sx={{ maxWidth: widest }}>
      <Section
        title={words('parts.rooms')}
        count={rooms.filter(({ active }) => active).length}
        look="card"
        padded={false}
        action={
          <Button
            startIcon={<Icon of={Plus} />}
            onClick={() => {
              setOpen({ room: null });
            }}
          >
            {words('rooms.add')}
          </Button>
        }
      >
        <SettingsRows empty={rooms.length === 0 ? words('rooms.none') : undefined}>
          {rooms.map((room) => (
            <SettingsRow
              key={room.id}
              name={room.name}
              note={room.active ? undefined : words('rooms.notInUse')}
              editLabel={words('rooms.editNamed', { name: room.name })}
              onEdit={() => {
                setOpen({ room });
              }}
            />
          ))}
        </SettingsRows>
      </Section>
      {open && (
        <RoomDialog
          room={open.room}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </Box>
  );
}
