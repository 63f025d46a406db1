import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo, useState } from 'react';
import { bookingSubject } from '@shared/commands/interview/booking-facts';
import type { BookingInput } from '@shared/commands/interview/booking-input';
import {
  readBookableCandidate,
  readBookingOffice,
  type BookingOffice,
} from '@data/queries/interview-booking';
import { useAct } from '@data/use-act';
import { useLive, useOffice } from '@data/use-office';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { Section } from '@ui/section';
import { SkeletonRows } from '@ui/skeleton-rows';
import { TextInput } from '@ui/text-input';
import { useFormat } from '@ui/i18n/format';
import { useNow } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import {
  bookingInputOf,
  missingFields,
  plannedOf,
  startBooking,
  submissionOf,
  type BookingForm,
  type BookingInitial,
} from './booking-form';
import { ClientFields, KindFields, PeopleFields, TimeFields, type FieldError } from './booking-fields';
import { CandidateField } from './candidate-field';
import { ClashList, isBlocked, isSettled } from './clash-list';
import { SlotList } from './slot-list';
import { subjectOfBooking, useClashes } from './use-clashes';
import { useSlots, type SlotWish } from './use-slots';

interface BookInterviewDialogProps {
  /** What is known already; mount the dialog anew for another start. */
  readonly initial: BookingInitial;
  readonly onClose: () => void;
  readonly onBooked?: (interviewId: string) => void;
}

/** Books an office or client interview: what stands in the way shows while it is typed. */
export function BookInterviewDialog(props: BookInterviewDialogProps) {
  const words = useWords('calendar');
  const office = useLive(readBookingOffice, []);
  if (office) return <BookingDialog {...props} office={office} />;
  return (
    <DialogFrame title={words('bookTitle')} onClose={props.onClose} width="wide">
      <SkeletonRows count={6} />
    </DialogFrame>
  );
}

/** Stands for the time while only people and places are asked. */
const anyStart = 0;

function wishOf(input: BookingInput | null, form: BookingForm, office: BookingOffice): SlotWish | null {
  if (!input || form.date === undefined) return null;
  const { roomId: _room, ...wanted } = bookingSubject(input);
  const needsRoom = input.kind === 'office' && input.mode === 'in-person';
  return {
    wanted: { ...wanted, id: '' },
    rooms: needsRoom ? office.rooms.map(({ id }) => id) : [],
    durationMinutes: input.planned.durationMinutes,
    from: form.date,
  };
}

function useBooking(form: BookingForm, office: BookingOffice) {
  const { zoneRules } = useOffice();
  const now = useNow();
  const known = useLive((read) => readBookableCandidate(read, form.candidateId), [form.candidateId]);
  const bookable = known?.candidate.id === form.candidateId ? known : null;
  const submissions = useMemo(() => bookable?.submissions ?? [], [bookable]);
  const submission = submissionOf(form, submissions);
  const candidate = bookable?.candidate;
  const { zone } = office.facts.profile;
  const around = useMemo(() => ({ candidate, submission, zone }), [candidate, submission, zone]);
  const input = useMemo(() => bookingInputOf(form, around, false), [form, around]);
  const subject = useMemo(() => input && subjectOfBooking(input, zoneRules), [input, zoneRules]);
  const clashes = useClashes(subject, office.facts, candidate);
  const wish = useMemo(
    () => wishOf(bookingInputOf({ ...form, startMinute: anyStart }, around, false), form, office),
    [form, around, office],
  );
  const slots = useSlots(wish, office, { candidate, now });
  return { candidate, submissions, submission, around, clashes, slots };
}

interface BookingDialogProps extends BookInterviewDialogProps {
  readonly office: BookingOffice;
}

function BookingDialog({ initial, onClose, onBooked, office }: BookingDialogProps) {
  const { actor, clock, zoneRules } = useOffice();
  const words = useWords('calendar');
  const format = useFormat();
  const { zone } = office.facts.profile;
  const [form, setForm] = useState(() =>
    startBooking(initial, office, {
      staffId: actor.staffId,
      today: zoneRules.toLocal(clock.now(), zone).date,
    }),
  );
  const [asked, setAsked] = useState(false);
  const { act, failure, busy } = useAct();
  const { candidate, submissions, submission, around, clashes, slots } = useBooking(form, office);
  const missing = missingFields(form, submission);
  const errorOf: FieldError = (field) =>
    asked && missing.has(field) ? words(`missing.${field}`) : undefined;
  const blocked = clashes !== undefined && isBlocked(clashes);
  const planned = plannedOf(form, zone);

  const book = async (held: boolean): Promise<void> => {
    setAsked(true);
    const input = bookingInputOf(form, around, held);
    if (!input || missing.size > 0 || !clashes || !isSettled(clashes, form.reasons)) return;
    const result = await act('interview/book', input);
    if (!result) return;
    if (typeof result.interviewId === 'string') onBooked?.(result.interviewId);
    onClose();
  };

  const part = { form, office, submissions, submission, onChange: setForm, errorOf };
  return (
    <DialogFrame
      title={words('bookTitle')}
      width="wide"
      onClose={onClose}
      onSubmit={() => void book(false)}
      submitDisabled={blocked || busy}
      submitLabel={
        planned
          ? words('bookAt', { when: `${format.weekday(planned.date)} ${format.minute(planned.startMinute)}` })
          : words('book')
      }
      footNote={
        <Button disabled={blocked || busy} onClick={() => void book(true)}>
          {words('holdSlot')}
        </Button>
      }
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: 3 }}>
        <FormStack>
          <KindFields {...part} />
          <CandidateField
            candidate={candidate}
            autoFocus={form.candidateId === null}
            error={errorOf('candidateId')}
            onChange={(candidateId) => {
              setForm({ ...form, candidateId, submissionId: null, contactId: null, address: null });
            }}
          />
          {form.kind === 'client' && <ClientFields {...part} />}
          <PeopleFields {...part} />
          <TimeFields time={form} onChange={setForm} errorOf={errorOf} />
          <TextInput
            label={words('notes')}
            optional
            lines={2}
            value={form.notes}
            onChange={(notes) => {
              setForm({ ...form, notes });
            }}
          />
        </FormStack>
        <FormStack>
          <Section title={words('firstFree')} level="h3">
            {slots ? (
              <SlotList
                found={slots}
                rooms={office.rooms}
                chosen={form}
                onChoose={(slot) => {
                  const { date, startMinute } = slot.planned;
                  setForm({ ...form, date, startMinute, roomId: slot.roomId });
                }}
              />
            ) : (
              <Box sx={{ color: 'text.secondary' }}>{words('slotsNeed')}</Box>
            )}
          </Section>
          {clashes && planned && form.candidateId !== null && (
            <Section title={words('inTheWay')} level="h3">
              <ClashList
                found={clashes}
                reasons={form.reasons}
                asked={asked}
                onReasons={(reasons) => {
                  setForm({ ...form, reasons });
                }}
              />
            </Section>
          )}
          {failure && <ErrorNotice {...failure} />}
        </FormStack>
      </Box>
    </DialogFrame>
  );
}
