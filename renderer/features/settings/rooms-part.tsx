import Box from '@mui/material/Box';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Room } from '@shared/domain/office/room';
import { readRoomPlan, type RoomPlan } from '@data/queries/resting-work';
import { useAct } from '@data/use-act';
import { useLive, useOffice } from '@data/use-office';
import { CommandButton } from '@ui/commands/command-button';
import { CheckInput } from '@ui/check-input';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { SelectInput } from '@ui/select-input';
import { StatusChip } from '@ui/status-chip';
import { TextInput } from '@ui/text-input';
import { SettingsRow, SettingsRows } from './settings-rows';

interface RoomDialogProps {
  readonly room: Room | null;
  readonly rooms: readonly Room[];
  readonly onClose: () => void;
}

/** What is planned in the room, once it is to be taken out of use and something is. */
function usePlanned(room: Room | null, active: boolean): RoomPlan | null {
  const { clock } = useOffice();
  const plan = useLive(
    async (read) => (room ? readRoomPlan(read, room.id, clock.now()) : null),
    [room?.id, clock],
  );
  return plan && !active && plan.interviews + plan.slots > 0 ? plan : null;
}

interface MoveToProps {
  readonly plan: RoomPlan;
  readonly others: readonly Room[];
  readonly moveTo: string | undefined;
  readonly tried: boolean;
  readonly onChange: (roomId: string) => void;
}

/** Where everything planned goes that a closed room cannot take. */
function MoveTo({ plan, others, moveTo, tried, onChange }: MoveToProps) {
  const words = useWords('settings');
  return (
    <>
      <StatusChip tone="warning" look="plain">
        {words('rooms.planned', { interviews: plan.interviews, slots: plan.slots })}
      </StatusChip>
      {others.length === 0 ? (
        <div>{words('rooms.noOther')}</div>
      ) : (
        <SelectInput
          label={words('rooms.moveTo')}
          value={moveTo}
          error={tried && moveTo === undefined ? words('rooms.moveToMissing') : undefined}
          choices={others.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={onChange}
        />
      )}
    </>
  );
}

/** Adds a room, renames it, or takes it out of use. */
function RoomDialog({ room, rooms, onClose }: RoomDialogProps) {
  const words = useWords('settings');
  const [name, setName] = useState(room?.name ?? '');
  const [active, setActive] = useState(room?.active ?? true);
  const [moveTo, setMoveTo] = useState<string>();
  const [tried, setTried] = useState(false);
  const plan = usePlanned(room, active);
  const { act, failure, busy } = useAct();
  const save = async (): Promise<void> => {
    setTried(true);
    if (name.trim() === '' || (plan && moveTo === undefined)) return;
    const target = plan ? (moveTo ?? null) : null;
    const fields = { roomId: room?.id ?? null, name: name.trim(), active, moveTo: target };
    if (await act('office/save-room', fields)) onClose();
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
        {plan && (
          <MoveTo
            plan={plan}
            others={rooms.filter((other) => other.active && other.id !== room?.id)}
            moveTo={moveTo}
            tried={tried}
            onChange={setMoveTo}
          />
        )}
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
          <CommandButton
            command={{
              id: 'settings.add',
              label: words('rooms.add'),
              icon: Plus,
              run: () => {
                setOpen({ room: null });
              },
            }}
          />
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
          rooms={rooms}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </Box>
  );
}
