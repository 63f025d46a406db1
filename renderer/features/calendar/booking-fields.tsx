import { Building2, DoorOpen } from 'lucide-react';
import Box from '@mui/material/Box';
import type { BookableSubmission, BookingOffice } from '@data/queries/interview-booking';
import { CheckInput } from '@ui/check-input';
import { ChoiceButtons } from '@ui/choice-group';
import { DateInput } from '@ui/date-input';
import { FormRow } from '@ui/form-row';
import { Icon } from '@ui/icon';
import { NumberInput } from '@ui/number-input';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import { TimeInput } from '@ui/time-input';
import { useWords } from '@ui/i18n/words';
import { changeKind, placeOf, type BookingForm, type RequiredField, type TypedTime } from './booking-form';
import { roleText, useMaskedText } from './use-masked-text';

/** Says what is missing once the person tried to keep. */
export type FieldError = (field: RequiredField) => string | undefined;

interface PartProps {
  readonly form: BookingForm;
  readonly office: BookingOffice;
  readonly submissions: readonly BookableSubmission[];
  readonly submission: BookableSubmission | undefined;
  readonly onChange: (form: BookingForm) => void;
  readonly errorOf: FieldError;
}

/** Office or client, and how they meet. */
export function KindFields({ form, office, onChange }: Pick<PartProps, 'form' | 'office' | 'onChange'>) {
  const words = useWords('calendar');
  const domain = useWords('domain');
  const withIcon = (icon: typeof DoorOpen, text: string) => (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: '6px' }}>
      <Icon of={icon} />
      {text}
    </Box>
  );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between' }}>
      <ChoiceButtons
        name={words('kind')}
        value={form.kind}
        choices={[
          { value: 'office', label: withIcon(DoorOpen, words('kindOffice')) },
          { value: 'client', label: withIcon(Building2, words('kindClient')) },
        ]}
        onChange={(kind) => {
          onChange(changeKind(form, kind, office));
        }}
      />
      <ChoiceButtons
        name={words('mode')}
        value={form.mode}
        choices={(['in-person', 'video', 'phone'] as const).map((mode) => ({
          value: mode,
          label: domain(`interviewModes.${mode}`),
        }))}
        onChange={(mode) => {
          const needsRoom = mode === 'in-person' && form.kind === 'office';
          onChange({
            ...form,
            mode,
            roomId: needsRoom ? (form.roomId ?? office.rooms[0]?.id ?? null) : null,
          });
        }}
      />
    </Box>
  );
}

/** Role, contact and place of a client interview. */
export function ClientFields({ form, submissions, submission, onChange, errorOf }: PartProps) {
  const words = useWords('calendar');
  const masked = useMaskedText();
  if (form.candidateId !== null && submissions.length === 0)
    return <Box sx={{ color: 'onward.warning.text' }}>{words('noSubmission')}</Box>;
  return (
    <>
      <SelectInput
        label={words('role')}
        value={submission?.submission.id}
        choices={submissions.map(({ submission: { id }, role, client }) => ({
          value: id,
          label: [roleText(role), masked(role, client)].filter((text) => text !== '').join(' · '),
        }))}
        error={errorOf('submissionId')}
        onChange={(submissionId) => {
          onChange({ ...form, submissionId, contactId: null, address: null });
        }}
      />
      <FormRow>
        <SelectInput
          label={words('contact')}
          optional
          value={form.contactId ?? undefined}
          choices={(submission?.contacts ?? []).map(({ id, name, title }) => ({
            value: id,
            label: title === '' ? name : `${name}, ${title}`,
          }))}
          onChange={(contactId) => {
            onChange({ ...form, contactId });
          }}
          onClear={() => {
            onChange({ ...form, contactId: null });
          }}
        />
        <TextInput
          label={words('place')}
          optional
          disabled={form.mode !== 'in-person'}
          value={placeOf(form, submission).address}
          onChange={(address) => {
            onChange({ ...form, address });
          }}
        />
      </FormRow>
    </>
  );
}

/** Our recruiter, and the room of an office interview or whether they go along. */
export function PeopleFields({
  form,
  office,
  onChange,
  errorOf,
}: Omit<PartProps, 'submissions' | 'submission'>) {
  const words = useWords('calendar');
  return (
    <FormRow>
      <SelectInput
        label={words('recruiter')}
        value={form.recruiterId ?? undefined}
        choices={office.staff.map(({ id, name }) => ({ value: id, label: name }))}
        error={errorOf('recruiterId')}
        onChange={(recruiterId) => {
          onChange({ ...form, recruiterId });
        }}
      />
      {form.kind === 'office' ? (
        <SelectInput
          label={words('room')}
          optional
          disabled={form.mode !== 'in-person'}
          value={form.roomId ?? undefined}
          choices={office.rooms.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(roomId) => {
            onChange({ ...form, roomId });
          }}
          onClear={() => {
            onChange({ ...form, roomId: null });
          }}
        />
      ) : (
        <Box sx={{ pt: 2.5 }}>
          <CheckInput
            label={words('recruiterAttends')}
            checked={form.recruiterAttends}
            onChange={(recruiterAttends) => {
              onChange({ ...form, recruiterAttends });
            }}
          />
        </Box>
      )}
    </FormRow>
  );
}

interface TimeFieldsProps<Form extends TypedTime> {
  readonly time: Form;
  readonly onChange: (time: Form) => void;
  readonly errorOf: (field: 'date' | 'startMinute' | 'durationMinutes') => string | undefined;
}

/** Day, start and length. */
export function TimeFields<Form extends TypedTime>({ time, onChange, errorOf }: TimeFieldsProps<Form>) {
  const words = useWords('calendar');
  return (
    <FormRow columns="minmax(0, 3fr) minmax(0, 2fr) minmax(0, 2fr)">
      <DateInput
        label={words('day')}
        value={time.date}
        error={errorOf('date')}
        onChange={(date) => {
          onChange({ ...time, date });
        }}
      />
      <TimeInput
        label={words('start')}
        value={time.startMinute}
        error={errorOf('startMinute')}
        onChange={(startMinute) => {
          onChange({ ...time, startMinute });
        }}
      />
      <NumberInput
        label={words('length')}
        unit={words('minutesUnit')}
        value={time.durationMinutes}
        error={errorOf('durationMinutes')}
        onChange={(durationMinutes) => {
          onChange({ ...time, durationMinutes });
        }}
      />
    </FormRow>
  );
}
