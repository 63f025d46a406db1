import { Building2, DoorOpen } from 'lucide-react';
import Box from '@mui/material/Box';
import { sitesOf } from '@shared/domain/client/client-site';
import { travelMinutes } from '@shared/domain/interview/travel';
import type { BookableSubmission, BookingOffice } from '@data/queries/interview-booking';
import { CheckInput } from '@ui/check-input';
import { ChoiceButtons } from '@ui/choice-group';
import { FormRow } from '@ui/form-row';
import { Icon } from '@ui/icon';
import { ManyInput } from '@ui/many-input';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import {
  changeContact,
  changeKind,
  changeRecruiter,
  chooseRound,
  placeOf,
  withoutClientPart,
  type BookingForm,
  type RequiredField,
} from './booking-form';
import { roleText, useMaskedText } from './use-masked-text';

/** Says what is missing once the person tried to keep. */
export type FieldError = (field: RequiredField) => string | undefined;

/** What each part of the dialog is given. */
export interface BookingPart {
  readonly form: BookingForm;
  readonly office: BookingOffice;
  readonly submissions: readonly BookableSubmission[];
  readonly submission: BookableSubmission | undefined;
  /** False until it is known which submissions the candidate has. */
  readonly isRead: boolean;
  readonly onChange: (form: BookingForm) => void;
  readonly errorOf: FieldError;
}

/** Office or client, and how they meet. */
export function KindFields({ form, office, onChange }: Pick<BookingPart, 'form' | 'office' | 'onChange'>) {
  const words = useWords('calendar');
  const domain = useWords('domain');
  const withIcon = (icon: typeof DoorOpen, text: string) => (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: '6px' }}>
      <Icon of={icon} />
      {text}
    </Box>
  );
  return (
    <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between', whiteSpace: 'nowrap' }}>
      <ChoiceButtons
        size="small"
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
        size="small"
        name={words('mode')}
        value={form.mode}
        choices={(['in-person', 'video', 'phone'] as const).map((mode) => ({
          value: mode,
          label: domain(`interviewModes.${mode}`),
        }))}
        onChange={(mode) => {
          const needsRoom = mode === 'in-person' && form.kind === 'office';
          const roomId = needsRoom ? (form.roomId ?? office.rooms[0]?.id ?? null) : null;
          onChange({ ...form, mode, roomId });
        }}
      />
    </Box>
  );
}

/** What the meeting is: a round of the role, which brings its people, or the office's own name for one. Either brings its length. */
export function RoundField({
  form,
  office,
  submission,
  onChange,
}: Pick<BookingPart, 'form' | 'office' | 'onChange'> & Partial<Pick<BookingPart, 'submission'>>) {
  const words = useWords('booking');
  const ofRole = useWords('rounds');
  const format = useFormat();
  const isChinese = useLanguage() === 'zh-HK';
  const rounds = office.facts.templates.durations.filter(({ kind }) => kind === form.kind);
  const clientRounds = form.kind === 'client' ? (submission?.rounds ?? []) : [];
  const own = 'own';
  return (
    <SelectInput<string>
      label={words('round')}
      value={form.roundId ?? own}
      choices={[
        ...clientRounds.map((round) => ({
          value: round.id,
          label: ofRole('chosen', {
            name: round.name || ofRole('nth', { round: round.order }),
            minutes: format.duration(round.minutes),
          }),
        })),
        ...rounds.map(({ id, en, zh, minutes }) => ({
          value: id,
          label: words('lengthOf', { name: isChinese ? zh : en, minutes: format.duration(minutes) }),
        })),
        { value: own, label: words('ownLength') },
      ]}
      onChange={(roundId) => {
        const held = clientRounds.find(({ id }) => id === roundId);
        if (held) {
          onChange(chooseRound(form, held, submission?.contacts ?? []));
          return;
        }
        const round = rounds.find(({ id }) => id === roundId);
        const durationMinutes = round?.minutes ?? form.durationMinutes;
        onChange({ ...form, roundId: round?.id ?? null, durationMinutes });
      }}
    />
  );
}

/** The submission an interview with a client is about, and which round it is. */
export function RoleFields(part: BookingPart) {
  const { form, submissions, submission, isRead, onChange, errorOf } = part;
  const words = useWords('calendar');
  const masked = useMaskedText();
  if (form.candidateId !== null && isRead && submissions.length === 0)
    return <Box sx={{ color: 'onward.warning.text' }}>{words('noSubmission')}</Box>;
  return (
    <FormRow>
      <SelectInput
        label={words('role')}
        value={submission?.submission.id}
        choices={submissions.map(({ submission: { id }, role, client }) => ({
          value: id,
          label: [roleText(role), masked(role, client)].filter((text) => text !== '').join(' · '),
        }))}
        error={errorOf('submissionId')}
        onChange={(submissionId) => {
          onChange({ ...withoutClientPart(form), submissionId });
        }}
      />
      <RoundField {...part} />
    </FormRow>
  );
}

/** Everybody who interviews beside the recruiter and the contact: colleagues, and the client's people. */
export function AlsoField({ form, office, submission, onChange }: BookingPart) {
  const words = useWords('booking');
  const colleagues = office.staff.filter(({ id }) => id !== form.recruiterId);
  const contacts = form.kind === 'client' ? (submission?.contacts ?? []) : [];
  const panel = contacts.filter(({ id }) => id !== form.contactId);
  return (
    <ManyInput
      label={words('alsoInterviewing')}
      optional
      values={[...form.panel, ...form.sittingIn]}
      choices={[
        ...panel.map(({ id, name }) => ({ value: id, label: name })),
        ...colleagues.map(({ id, name }) => ({
          value: id,
          label: form.kind === 'client' ? words('ours', { name }) : name,
        })),
      ]}
      onChange={(ids) => {
        const sittingIn = ids.filter((id) => colleagues.some((person) => person.id === id));
        onChange({ ...form, sittingIn, panel: ids.filter((id) => !sittingIn.includes(id)) });
      }}
    />
  );
}

/** Whom the candidate meets at the client. */
export function ContactFields(part: BookingPart) {
  const { form, submission, onChange } = part;
  const words = useWords('calendar');
  const joined = useJoined();
  return (
    <FormRow>
      <SelectInput
        label={words('contact')}
        optional
        value={form.contactId ?? undefined}
        choices={(submission?.contacts ?? []).map(({ id, name, title }) => ({
          value: id,
          label: joined.parts([name, title]),
        }))}
        onChange={(contactId) => {
          onChange(changeContact(form, contactId));
        }}
        onClear={() => {
          onChange(changeContact(form, null));
        }}
      />
      <AlsoField {...part} />
    </FormRow>
  );
}

/** The client's offices to choose from, where it has more than one; another address may still be typed. */
function SiteField({ form, office, submission, onChange }: BookingPart) {
  const booking = useWords('booking');
  const isChinese = useLanguage() === 'zh-HK';
  const client = submission?.client ?? null;
  if (client === null || Object.keys(client.sites).length === 0) return null;
  const sites = sitesOf(client).filter((site) => site.address !== '');
  const { address } = placeOf(form, submission);
  const districtName = (id: string | null): string => {
    const district = office.facts.travel.districts.find((known) => known.id === id);
    return district ? (isChinese ? district.zh : district.en) : '';
  };
  return (
    <SelectInput
      label={booking('site')}
      value={sites.find((site) => site.address === address)?.address}
      choices={sites.map((site) => ({
        value: site.address,
        label: [site.name || booking('mainSite'), districtName(site.district)]
          .filter((part) => part !== '')
          .join(' · '),
      }))}
      onChange={(chosen) => {
        onChange({ ...form, address: chosen });
      }}
    />
  );
}

/** Where the client receives, and how far that is. */
export function PlaceField(part: BookingPart) {
  const { form, office, submission, onChange } = part;
  const words = useWords('calendar');
  const booking = useWords('booking');
  const format = useFormat();
  const { address, district } = placeOf(form, submission);
  const { travel, profile } = office.facts;
  const minutes =
    district !== null && profile.district !== null ? travelMinutes(travel, profile.district, district) : null;
  const place = (
    <TextInput
      label={words('place')}
      optional
      value={address}
      end={
        minutes !== null && (
          <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
            {booking('placeAway', { minutes: format.duration(minutes) })}
          </Box>
        )
      }
      onChange={(typed) => {
        onChange({ ...form, address: typed });
      }}
    />
  );
  const hasSites = Object.keys(submission?.client?.sites ?? {}).length > 0;
  return hasSites ? (
    <FormRow columns="2fr 3fr">
      <SiteField {...part} />
      {place}
    </FormRow>
  ) : (
    place
  );
}

/** Our recruiter, and the room of an office interview or whether they go along. */
export function PeopleFields({ form, office, onChange, errorOf }: BookingPart) {
  const words = useWords('calendar');
  const booking = useWords('booking');
  return (
    <FormRow>
      <SelectInput
        label={words('recruiter')}
        value={form.recruiterId ?? undefined}
        choices={office.staff.map(({ id, name }) => ({ value: id, label: name }))}
        error={errorOf('recruiterId')}
        onChange={(recruiterId) => {
          onChange(changeRecruiter(form, recruiterId));
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
            label={booking('goesAlong')}
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
