import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { asMoved } from '@shared/commands/interview/hand-over';
import { spanOfPlanned } from '@shared/commands/interview/interview-time';
import type { ClashReasons } from '@shared/domain/interview/clash';
import type { ClashSubject } from '@shared/domain/interview/find-clashes';
import type { Interview } from '@shared/domain/interview/interview';
import type { PlannedTime } from '@shared/time/planned-time';
import type { BookingOffice } from '@data/queries/interview-booking';
import type { InterviewDetail } from '@data/queries/interviews';
import { useAct } from '@data/use-act';
import { useOffice } from '@data/use-office';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormRow, FormStack } from '@ui/form-row';
import { Section } from '@ui/section';
import { SelectInput } from '@ui/select-input';
import { useFormat } from '@ui/i18n/format';
import { useNow } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { TimeFields } from './booking-fields';
import { plannedOf, type TypedTime } from './booking-form';
import { ClashList, isBlocked, isSettled } from './clash-list';
import { InterviewAbout } from './interview-title';
import { MessageFields } from './message-fields';
import { noticeOfMessage, receivedAtOf, startMessage } from './message-form';
import { NoticeLine, ToTellLine } from './notice-line';
import { SlotList } from './slot-list';
import { useClashes } from './use-clashes';
import { useInterviewDetail } from './use-interview-detail';
import { useSlots, type SlotWish } from './use-slots';

/** What a drag or a command proposes; what is left out stays. */
export interface MoveTarget extends Partial<TypedTime> {
  readonly recruiterId?: string;
  readonly roomId?: string | null;
}

interface MoveInterviewDialogProps {
  readonly interviewId: string;
  /** Where it was dragged to, in time or to another recruiter or room; the rest stays as it is. */
  readonly to?: MoveTarget;
  readonly onClose: () => void;
}

/** Gives an interview another time or room: who asked, why, what stands in the way, who must be told. */
export function MoveInterviewDialog({ interviewId, to, onClose }: MoveInterviewDialogProps) {
  const known = useInterviewDetail(interviewId);
  return known ? <MoveDialog {...known} to={to} onClose={onClose} /> : null;
}

interface MoveDialogProps {
  readonly detail: InterviewDetail;
  readonly office: BookingOffice;
  readonly to: MoveTarget | undefined;
  readonly onClose: () => void;
}

interface MoveForm extends TypedTime {
  readonly recruiterId: string;
  readonly roomId: string | null;
  readonly reasons: ClashReasons;
}

const startMove = ({ planned, roomId, recruiterId }: Interview, to: MoveTarget = {}): MoveForm => ({
  date: planned.date,
  startMinute: planned.startMinute,
  durationMinutes: planned.durationMinutes,
  roomId,
  recruiterId,
  ...to,
  reasons: {},
});

function useMoved({ detail, office }: Pick<MoveDialogProps, 'detail' | 'office'>, form: MoveForm) {
  const { zoneRules } = useOffice();
  const now = useNow();
  const { interview, candidate } = detail;
  const { date, startMinute, durationMinutes, roomId, recruiterId } = form;
  const { zone } = interview.planned;
  const planned = useMemo(
    () => plannedOf({ date, startMinute, durationMinutes }, zone),
    [date, startMinute, durationMinutes, zone],
  );
  const moved = useMemo(
    () => asMoved({ roomId, recruiterId, reason: '' }, interview),
    [interview, roomId, recruiterId],
  );
  const subject = useMemo<ClashSubject | null>(
    () => planned && { ...moved, ...spanOfPlanned(planned, zoneRules) },
    [planned, moved, zoneRules],
  );
  const wish = useMemo<SlotWish | null>(() => {
    if (!planned) return null;
    const rooms = interview.roomId === null ? [] : office.rooms.map(({ id }) => id);
    return { wanted: moved, rooms, durationMinutes: planned.durationMinutes, from: planned.date };
  }, [planned, interview, moved, office]);
  return {
    planned,
    clashes: useClashes(subject, office.facts, candidate),
    slots: useSlots(wish, office, { candidate, now }),
  };
}

const isNewStart = (interview: Interview, planned: PlannedTime): boolean =>
  planned.date !== interview.planned.date || planned.startMinute !== interview.planned.startMinute;

/** Everybody who can be given it; its own recruiter stands there even after they left. */
function recruiterChoices(office: BookingOffice, { interview, recruiterName }: InterviewDetail) {
  const choices = office.staff.map(({ id, name }) => ({ value: id, label: name }));
  const isListed = office.staff.some(({ id }) => id === interview.recruiterId);
  return isListed ? choices : [{ value: interview.recruiterId, label: recruiterName }, ...choices];
}

function MoveDialog({ detail, office, to, onClose }: MoveDialogProps) {
  const { clock, zoneRules } = useOffice();
  const words = useWords('calendar');
  const booking = useWords('booking');
  const format = useFormat();
  const { interview, client } = detail;
  const { zone } = office.facts.profile;
  const [form, setForm] = useState(() => startMove(interview, to));
  const [message, setMessage] = useState(() => startMessage(clock.now(), zone, zoneRules));
  const [asked, setAsked] = useState(false);
  const { act, failure, busy } = useAct();
  const { planned, clashes, slots } = useMoved({ detail, office }, form);
  const receivedAt = receivedAtOf(message, zone, zoneRules);
  const tooLate = receivedAt !== null && receivedAt > clock.now();
  const newStart = planned !== null && isNewStart(interview, planned);
  const notice =
    receivedAt && noticeOfMessage(interview, receivedAt, { client, office: office.facts, zoneRules });

  const at = (time: Pick<PlannedTime, 'date' | 'startMinute'>): string =>
    `${format.weekdayDate(time.date)} ${format.minute(time.startMinute)}`;
  const handOverNote = (to: PlannedTime): string =>
    booking('handedOver', {
      when: at(to),
      from: detail.recruiterName,
      to: office.staff.find(({ id }) => id === form.recruiterId)?.name ?? '',
    });

  const submit = async (): Promise<void> => {
    setAsked(true);
    const reason = message.reason.trim();
    const by = message.by ?? (newStart ? undefined : 'agency');
    if (!planned || receivedAt === null || by === undefined || !clashes) return;
    if (tooLate || (newStart && reason === '') || !isSettled(clashes, form.reasons)) return;
    const done = await act('interview/move', {
      interviewId: interview.id,
      planned,
      roomId: form.roomId,
      recruiterId: form.recruiterId,
      handOverNote: handOverNote(planned),
      by,
      reason,
      channel: message.channel,
      receivedAt,
      reasons: form.reasons,
    });
    if (done) onClose();
  };

  return (
    <DialogFrame
      title={words('moveTitle')}
      about={<InterviewAbout view={detail} />}
      width="wide"
      submitLabel={words('move')}
      onSubmit={() => void submit()}
      submitDisabled={busy || (clashes !== undefined && isBlocked(clashes))}
      onClose={onClose}
      footNote={
        planned &&
        (newStart ? words('fromTo', { from: at(interview.planned), to: at(planned) }) : words('sameTime'))
      }
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: 3 }}>
        <FormStack>
          <TimeFields
            time={form}
            onChange={setForm}
            errorOf={(field) => (asked && form[field] === undefined ? words(`missing.${field}`) : undefined)}
          />
          <FormRow>
            <SelectInput
              label={words('recruiter')}
              value={form.recruiterId}
              choices={recruiterChoices(office, detail)}
              onChange={(recruiterId) => {
                setForm({ ...form, recruiterId });
              }}
            />
            {interview.kind === 'office' && (
              <SelectInput
                label={words('room')}
                optional
                disabled={interview.mode !== 'in-person'}
                value={form.roomId ?? undefined}
                choices={office.rooms.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={(roomId) => {
                  setForm({ ...form, roomId });
                }}
                onClear={() => {
                  setForm({ ...form, roomId: null });
                }}
              />
            )}
          </FormRow>
          {newStart && (
            <>
              <MessageFields message={message} onChange={setMessage} asked={asked} tooLate={tooLate} />
              <NoticeLine notice={notice} />
              <ToTellLine interview={interview} by={message.by} />
            </>
          )}
        </FormStack>
        <FormStack>
          <Section title={words('inTheWay')} level="h3">
            {clashes && (
              <ClashList
                found={clashes}
                reasons={form.reasons}
                asked={asked}
                onReasons={(reasons) => {
                  setForm({ ...form, reasons });
                }}
              />
            )}
          </Section>
          {slots && (
            <Section title={words('firstFree')} level="h3">
              <SlotList
                found={slots}
                rooms={office.rooms}
                chosen={form}
                onChoose={(slot) => {
                  const { date, startMinute } = slot.planned;
                  setForm({ ...form, date, startMinute, roomId: slot.roomId });
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
