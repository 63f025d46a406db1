import Button from '@mui/material/Button';
import { useState } from 'react';
import { storedDate } from '@shared/domain/stored-time';
import {
  readBookingOffice,
  type BookableSubmission,
  type BookingOffice,
} from '@data/queries/interview-booking';
import { useAct } from '@data/use-act';
import { useDraft, type DraftState } from '@data/use-draft';
import { useLive, useOffice } from '@data/use-office';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormRow } from '@ui/form-row';
import { KeyHint } from '@ui/key-hint';
import { Section } from '@ui/section';
import { ariaShortcut } from '@ui/shortcut-text';
import { SkeletonRows } from '@ui/skeleton-rows';
import { TextInput } from '@ui/text-input';
import { useShortcut } from '@ui/use-shortcut';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import {
  bookingDraftKey,
  bookingForm,
  bookingInputOf,
  missingFields,
  plannedOf,
  startBooking,
  withInitial,
  withoutClientPart,
  type BookingForm,
  type BookingInitial,
} from './booking-form';
import {
  AlsoField,
  ContactFields,
  KindFields,
  PeopleFields,
  PlaceField,
  RoleFields,
  RoundField,
  type BookingPart,
  type FieldError,
} from './booking-fields';
import { CandidateField } from './candidate-field';
import { ClashList } from './clash-list';
import { isBlocked, isSettled, withRefused } from './clash-state';
import { DialogPanes } from './dialog-panes';
import { DraftNote } from './draft-note';
import { FindTime } from './find-time';
import { TimeFields } from './time-fields';
import { useBooking } from './use-booking';
import { roleText, useMaskedText } from './use-masked-text';
import type { SearchLength } from './use-slots';

interface BookInterviewDialogProps {
  /** What is known already; mount the dialog anew for another start. */
  readonly initial: BookingInitial;
  readonly onClose: () => void;
  readonly onBooked?: (interviewId: string) => void;
}

const holdShortcut = 'h';
const usualLength: SearchLength = '10';

/** Books an office or client interview: what stands in the way shows while it is typed. */
export function BookInterviewDialog(props: BookInterviewDialogProps) {
  const office = useLive(readBookingOffice, []);
  return office ? <DraftedBooking {...props} office={office} /> : <Waiting onClose={props.onClose} />;
}

function Waiting({ onClose }: Pick<BookInterviewDialogProps, 'onClose'>) {
  const words = useWords('calendar');
  return (
    <DialogFrame title={words('bookTitle')} onClose={onClose} width="wide">
      <SkeletonRows count={6} />
    </DialogFrame>
  );
}

interface OfficeProps extends BookInterviewDialogProps {
  readonly office: BookingOffice;
}

function DraftedBooking(props: OfficeProps) {
  const { initial, office } = props;
  const { actor, clock, zoneRules } = useOffice();
  const [start] = useState(() => {
    const today = zoneRules.toLocal(clock.now(), office.facts.profile.zone).date;
    return {
      form: startBooking(initial, office, { staffId: actor.staffId, today }),
      decoder: bookingForm.transform((kept) => withInitial(kept, initial, today)),
    };
  });
  const draft = useDraft({ key: bookingDraftKey(initial), initial: start.form, decoder: start.decoder });
  if (!draft.value) return <Waiting onClose={props.onClose} />;
  return <BookingDialog {...props} draft={draft} form={draft.value} />;
}

/** The role it is for, the candidate's word on it and their consent, under the title. */
function useAbout(submission: BookableSubmission | undefined): string | undefined {
  const words = useWords('booking');
  const domain = useWords('domain');
  const format = useFormat();
  const masked = useMaskedText();
  if (!submission) return undefined;
  const { role, client, interest, consentOn } = submission;
  return [
    roleText(role),
    masked(role, client),
    interest && words('interest', { answer: domain(`interestAnswers.${interest.answer}`) }),
    consentOn !== null && words('consentOn', { date: format.date(storedDate(consentOn)) }),
  ]
    .filter((text) => typeof text === 'string' && text !== '')
    .join(' · ');
}

interface BookingDialogProps extends OfficeProps {
  readonly draft: DraftState<BookingForm>;
  readonly form: BookingForm;
}

/** Keeps the booking: what is missing shows first, then what stands in the way. */
function useKeep({ office, draft, form, onClose, onBooked }: BookingDialogProps, length: SearchLength) {
  const words = useWords('calendar');
  const [asked, setAsked] = useState(false);
  const [triedAt, setTriedAt] = useState<string>();
  const { act, failure, refused, busy } = useAct();
  const booking = useBooking(form, office, length);
  const missing = missingFields(form, booking.submission);
  const errorOf: FieldError = (field) =>
    asked && missing.has(field) ? words(`missing.${field}`) : undefined;
  const timeKey = JSON.stringify(booking.subject);
  const clashes = withRefused(booking.clashes, triedAt === timeKey ? refused : null);
  const isStopped = busy || (clashes !== undefined && isBlocked(clashes));
  const keep = async (held: boolean): Promise<void> => {
    setAsked(true);
    setTriedAt(timeKey);
    const input = bookingInputOf(form, booking.around, held);
    if (isStopped || !input || missing.size > 0 || !clashes || !isSettled(clashes, form.reasons)) return;
    const result = await act('interview/book', input);
    if (!result) return;
    await draft.handOver();
    if (typeof result['interviewId'] === 'string') onBooked?.(result['interviewId']);
    onClose();
  };
  return { ...booking, clashes, failure, asked, errorOf, isStopped, keep };
}

function BookingDialog(props: BookingDialogProps) {
  const { office, draft, form, onClose } = props;
  const words = useWords('calendar');
  const booking = useWords('booking');
  const format = useFormat();
  const [length, setLength] = useState<SearchLength>(usualLength);
  const kept = useKeep(props, length);
  const { candidate, submissions, submission, clashes, slots, failure, isStopped, errorOf } = kept;
  const about = useAbout(form.kind === 'client' ? submission : undefined);
  const planned = plannedOf(form, office.facts.profile.zone);
  const hold = (): void => void kept.keep(true);
  useShortcut(holdShortcut, hold, { scope: 'dialog', when: !isStopped });
  const names = { office, contacts: submission?.contacts ?? [] };
  const isRead = candidate !== undefined;
  const part = { form, office, submissions, submission, isRead, onChange: draft.change, errorOf };
  return (
    <DialogFrame
      title={words('bookTitle')}
      about={about}
      width="wide"
      onClose={onClose}
      onSubmit={() => void kept.keep(false)}
      submitDisabled={isStopped}
      submitLabel={
        planned
          ? words('bookAt', { when: `${format.weekday(planned.date)} ${format.minute(planned.startMinute)}` })
          : words('book')
      }
      footNote={
        draft.restored ? <DraftNote restored onStartOver={draft.startOver} /> : booking('checkedOnceMore')
      }
      secondary={
        <Button
          disabled={isStopped}
          onClick={hold}
          aria-keyshortcuts={ariaShortcut(holdShortcut)}
          endIcon={<KeyHint keys={holdShortcut} />}
        >
          {words('holdSlot')}
        </Button>
      }
    >
      <DialogPanes
        form={
          <>
            <KindFields {...part} />
            <CandidateField
              candidate={candidate}
              autoFocus={form.candidateId === null}
              error={errorOf('candidateId')}
              onChange={(candidateId) => {
                draft.change({ ...withoutClientPart(form), candidateId, submissionId: null });
              }}
            />
            <MeetingFields {...part} />
          </>
        }
        beside={
          <>
            {clashes && planned && form.candidateId !== null && (
              <Section title={words('inTheWay')} level="h3">
                <ClashList
                  found={clashes}
                  names={names}
                  reasons={form.reasons}
                  asked={kept.asked}
                  onReasons={(reasons) => {
                    draft.change({ ...form, reasons });
                  }}
                />
              </Section>
            )}
            {failure && <ErrorNotice {...failure} />}
            <FindTime
              {...{ names, length }}
              found={slots}
              needs={kept.isAsked ? null : form.candidateId === null ? 'candidate' : 'role'}
              chosen={form}
              onLength={setLength}
              onChoose={({ planned: { date, startMinute }, roomId }, recruiterId) => {
                const time = { date, startMinute, roomId };
                draft.change({ ...form, ...time, recruiterId: recruiterId ?? form.recruiterId });
              }}
            />
          </>
        }
      />
    </DialogFrame>
  );
}

/** Who meets whom, where and when. */
function MeetingFields(part: BookingPart) {
  const { form, onChange, errorOf } = part;
  const words = useWords('calendar');
  const isClient = form.kind === 'client';
  return (
    <>
      {isClient && <RoleFields {...part} />}
      {isClient && <ContactFields {...part} />}
      {isClient && form.mode === 'in-person' && <PlaceField {...part} />}
      <PeopleFields {...part} />
      {!isClient && (
        <FormRow>
          <AlsoField {...part} />
          <RoundField {...part} />
        </FormRow>
      )}
      <TimeFields
        time={form}
        errorOf={errorOf}
        onChange={(typed) => {
          const searchFrom = typed.date ?? form.searchFrom;
          const roundId = typed.durationMinutes === undefined ? form.roundId : null;
          onChange({ ...form, ...typed, searchFrom, roundId });
        }}
      />
      <TextInput
        label={words('notes')}
        optional
        lines={2}
        value={form.notes}
        onChange={(notes) => {
          onChange({ ...form, notes });
        }}
      />
    </>
  );
}
