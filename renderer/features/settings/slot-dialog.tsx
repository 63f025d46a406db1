import { useState } from 'react';
import type { OfficeSlot } from '@shared/domain/office/office-slot';
import type { Room } from '@shared/domain/office/room';
import type { Staff } from '@shared/domain/staff/staff';
import { isLocalDate, minutesPerDay, type LocalDate } from '@shared/time/local-date';
import { useAct } from '@data/use-act';
import { DateInput } from '@ui/date-input';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormRow, FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { NumberInput } from '@ui/number-input';
import { SelectInput } from '@ui/select-input';
import { TimeInput } from '@ui/time-input';
import { weekOrder } from '@shared/time/typed-week';

interface SlotDialogProps {
  /** Null keeps a new hour. */
  readonly slot: OfficeSlot | null;
  /** Whose slots the viewer may set; the first stands for a new one. */
  readonly recruiters: readonly Staff[];
  readonly rooms: readonly Room[];
  readonly today: LocalDate;
  readonly usualMinutes: number;
  readonly onClose: () => void;
}

interface SlotForm {
  readonly recruiterId: string | undefined;
  readonly roomId: string | undefined;
  readonly weekday: number;
  readonly startMinute: number | undefined;
  readonly durationMinutes: number | undefined;
  readonly from: LocalDate | undefined;
  readonly until: LocalDate | undefined;
}

const dateOf = (text: string | null): LocalDate | undefined =>
  text !== null && isLocalDate(text) ? text : undefined;

const morning = 600;

function formOf({ slot, recruiters, today, usualMinutes }: SlotDialogProps): SlotForm {
  return {
    recruiterId: slot?.recruiterId ?? recruiters[0]?.id,
    roomId: slot?.roomId ?? undefined,
    weekday: slot?.weekday ?? 1,
    startMinute: slot?.startMinute ?? morning,
    durationMinutes: slot?.durationMinutes ?? usualMinutes,
    from: slot ? dateOf(slot.from) : today,
    until: dateOf(slot?.until ?? null),
  };
}

const isLength = (minutes: number | undefined): minutes is number =>
  minutes !== undefined && Number.isInteger(minutes) && minutes >= 1 && minutes <= minutesPerDay;

/** The command's input, or null while something is missing. */
function slotToSave(form: SlotForm, slotId: string | null) {
  const { recruiterId, startMinute, durationMinutes, from } = form;
  if (recruiterId === undefined || startMinute === undefined || from === undefined) return null;
  if (!isLength(durationMinutes)) return null;
  const { roomId = null, until = null, weekday } = form;
  return { slotId, recruiterId, roomId, weekday, startMinute, durationMinutes, from, until };
}

interface SlotFieldsProps extends Pick<SlotDialogProps, 'recruiters' | 'rooms'> {
  readonly form: SlotForm;
  readonly onChange: (form: SlotForm) => void;
}

function WhoAndWhere({ form, recruiters, rooms, onChange }: SlotFieldsProps) {
  const words = useWords('slots');
  const used = rooms.filter(({ active, id }) => active || id === form.roomId);
  return (
    <FormRow>
      <SelectInput
        label={words('fields.recruiter')}
        value={form.recruiterId}
        choices={recruiters.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(recruiterId) => {
          onChange({ ...form, recruiterId });
        }}
      />
      <SelectInput
        label={words('fields.room')}
        optional
        value={form.roomId}
        choices={used.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(roomId) => {
          onChange({ ...form, roomId });
        }}
        onClear={() => {
          onChange({ ...form, roomId: undefined });
        }}
      />
    </FormRow>
  );
}

function HourFields({ form, onChange }: Pick<SlotFieldsProps, 'form' | 'onChange'>) {
  const words = useWords('slots');
  const domain = useWords('domain');
  const settings = useWords('settings');
  return (
    <FormRow columns="2fr 1fr 1fr">
      <SelectInput
        label={words('fields.weekday')}
        value={String(form.weekday)}
        choices={weekOrder.map((day) => ({ value: String(day), label: domain(`weekdays.${day}`) }))}
        onChange={(day) => {
          onChange({ ...form, weekday: Number(day) });
        }}
      />
      <TimeInput
        label={words('fields.start')}
        value={form.startMinute}
        error={form.startMinute === undefined ? words('missing') : undefined}
        onChange={(startMinute) => {
          onChange({ ...form, startMinute });
        }}
      />
      <NumberInput
        label={words('fields.minutes')}
        unit={settings('units.minutes')}
        value={form.durationMinutes}
        error={isLength(form.durationMinutes) ? undefined : words('minutesMissing')}
        onChange={(durationMinutes) => {
          onChange({ ...form, durationMinutes });
        }}
      />
    </FormRow>
  );
}

/** Keeps an hour of the week, or changes one. */
export function SlotDialog(props: SlotDialogProps) {
  const { slot, recruiters, rooms, onClose } = props;
  const words = useWords('slots');
  const [form, setForm] = useState(() => formOf(props));
  const { act, failure, busy } = useAct();
  const input = slotToSave(form, slot?.id ?? null);
  const save = async (): Promise<void> => {
    if (input && (await act('office/save-slot', input))) onClose();
  };
  return (
    <DialogFrame
      title={words(slot ? 'editTitle' : 'addTitle')}
      onClose={onClose}
      onSubmit={() => void save()}
      submitDisabled={busy || input === null}
    >
      <FormStack>
        <WhoAndWhere form={form} recruiters={recruiters} rooms={rooms} onChange={setForm} />
        <HourFields form={form} onChange={setForm} />
        <FormRow>
          <DateInput
            label={words('fields.first')}
            value={form.from}
            error={form.from === undefined ? words('missing') : undefined}
            onChange={(from) => {
              setForm({ ...form, from });
            }}
          />
          <DateInput
            label={words('fields.last')}
            optional
            help={words('fields.lastHelp')}
            value={form.until}
            onChange={(until) => {
              setForm({ ...form, until });
            }}
          />
        </FormRow>
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}
