import { useState } from 'react';
import type { BookingOffice } from '@data/queries/interview-booking';
import type { InterviewDetail } from '@data/queries/interviews';
import type { PlannedTime } from '@shared/time/planned-time';
import { useAct } from '@data/use-act';
import { useDraft, type DraftState } from '@data/use-draft';
import { useOffice } from '@data/use-office';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormRow } from '@ui/form-row';
import { Section } from '@ui/section';
import { SelectInput } from '@ui/select-input';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { ClashList } from './clash-list';
import { isBlocked, isSettled, withRefused } from './clash-state';
import { DialogPanes } from './dialog-panes';
import { DraftNote } from './draft-note';
import { FindTime } from './find-time';
import { InterviewAbout } from './interview-title';
import { MessageFields } from './message-fields';
import { noticeOfMessage, receivedAtOf, startMessage } from './message-form';
import {
  isNewStart,
  isUnmoved,
  moveForm,
  startMove,
  withTarget,
  type MoveForm,
  type MoveTarget,
} from './move-form';
import { NoticeLine } from './notice-line';
import { TimeFields } from './time-fields';
import { ToldList } from './told-list';
import { useInterviewDetail } from './use-interview-detail';
import { useMoved } from './use-moved';
import type { SearchLength } from './use-slots';

interface MoveInterviewDialogProps {
  readonly interviewId: string;
  /** Where it was dragged to, in time or to another recruiter or room; the rest stays as it is. */
  readonly to?: MoveTarget;
  readonly onClose: () => void;
}

/** Gives an interview another time, recruiter or room: who asked, why, what stands in the way, who must be told. */
export function MoveInterviewDialog({ interviewId, to, onClose }: MoveInterviewDialogProps) {
  const known = useInterviewDetail(interviewId);
  return known ? <DraftedMove {...known} to={to} onClose={onClose} /> : null;
}

interface DraftedMoveProps {
  readonly detail: InterviewDetail;
  readonly office: BookingOffice;
  readonly to: MoveTarget | undefined;
  readonly onClose: () => void;
}

function DraftedMove(props: DraftedMoveProps) {
  const { detail, office, to } = props;
  const { clock, zoneRules } = useOffice();
  const { interview } = detail;
  const [start] = useState(() => {
    const { zone } = office.facts.profile;
    const message = startMessage(clock.now(), zone, zoneRules);
    const { date: today } = zoneRules.toLocal(clock.now(), zone);
    return {
      form: startMove(interview, to, { message, today }),
      decoder: moveForm.transform((kept) => withTarget(kept, to)),
    };
  });
  const key = `move/${interview.id}`;
  const draft = useDraft({ key, initial: start.form, decoder: start.decoder });
  return draft.value ? <MoveDialog {...props} draft={draft} form={draft.value} /> : null;
}

interface MoveDialogProps extends DraftedMoveProps {
  readonly draft: DraftState<MoveForm>;
  readonly form: MoveForm;
}

/** Everybody who can be given it; its own recruiter stands there even after they left. */
function recruiterChoices(office: BookingOffice, { interview, recruiterName }: InterviewDetail) {
  const choices = office.staff.map(({ id, name }) => ({ value: id, label: name }));
  const isListed = office.staff.some(({ id }) => id === interview.recruiterId);
  return isListed ? choices : [{ value: interview.recruiterId, label: recruiterName }, ...choices];
}

function useTimeText(): (time: Pick<PlannedTime, 'date' | 'startMinute'>) => string {
  const format = useFormat();
  return ({ date, startMinute }) => `${format.weekdayDate(date)} ${format.minute(startMinute)}`;
}

/** Keeps the move: what is missing shows first, then what stands in the way. */
function useKeep({ detail, office, draft, form, onClose }: MoveDialogProps, length: SearchLength) {
  const { clock, zoneRules } = useOffice();
  const words = useWords('booking');
  const at = useTimeText();
  const [asked, setAsked] = useState(false);
  const [triedAt, setTriedAt] = useState<string>();
  const { act, failure, refused, busy } = useAct();
  const moved = useMoved({ detail, office }, form, length);
  const { interview } = detail;
  const { planned } = moved;
  const { message } = form;
  const receivedAt = receivedAtOf(message, office.facts.profile.zone, zoneRules);
  const tooLate = receivedAt !== null && receivedAt > clock.now();
  const newStart = planned !== null && isNewStart(interview, planned);
  const timeKey = JSON.stringify(moved.subject);
  const clashes = withRefused(moved.clashes, triedAt === timeKey ? refused : null);
  const handOverNote = (to: PlannedTime): string =>
    words('handedOver', {
      when: at(to),
      from: detail.recruiterName,
      to: office.staff.find(({ id }) => id === form.recruiterId)?.name ?? '',
    });
  const keep = async (): Promise<void> => {
    setAsked(true);
    setTriedAt(timeKey);
    const reason = message.reason.trim();
    const by = message.by ?? (newStart ? null : 'agency');
    if (!planned || receivedAt === null || by === null || !clashes) return;
    if (tooLate || (newStart && reason === '') || !isSettled(clashes, form.reasons)) return;
    const { roomId, recruiterId, reasons } = form;
    const to = { planned, roomId, recruiterId, handOverNote: handOverNote(planned) };
    const { channel } = message;
    const input = { interviewId: interview.id, ...to, by, reason, channel, receivedAt, reasons };
    if (!(await act('interview/move', input))) return;
    await draft.handOver();
    onClose();
  };
  const isNothing = planned !== null && isUnmoved(interview, planned, form);
  const isStopped = busy || isNothing || (clashes !== undefined && isBlocked(clashes));
  return { ...moved, clashes, failure, asked, receivedAt, tooLate, newStart, isNothing, isStopped, keep };
}

const usualLength: SearchLength = '10';

function MoveDialog(props: MoveDialogProps) {
  const { detail, office, draft, form, onClose } = props;
  const words = useWords('calendar');
  const at = useTimeText();
  const [length, setLength] = useState<SearchLength>(usualLength);
  const kept = useKeep(props, length);
  const { planned, newStart, clashes, slots, failure, contacts } = kept;
  const { interview } = detail;
  const names = { office, contacts };
  const note =
    planned &&
    (newStart ? words('fromTo', { from: at(interview.planned), to: at(planned) }) : words('sameTime'));
  return (
    <DialogFrame
      title={words('moveTitle')}
      about={<InterviewAbout view={detail} />}
      width="wide"
      submitLabel={words('move')}
      onSubmit={() => void kept.keep()}
      submitDisabled={kept.isStopped}
      onClose={onClose}
      footNote={
        <>
          {!kept.isNothing && note} <DraftNote restored={draft.restored} onStartOver={draft.startOver} />
        </>
      }
    >
      <DialogPanes
        form={<MoveFields {...props} kept={kept} />}
        beside={
          <>
            {clashes && (
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
              needs={null}
              chosen={form}
              onLength={setLength}
              onChoose={(slot, recruiterId = form.recruiterId) => {
                const { date, startMinute } = slot.planned;
                draft.change({ ...form, date, startMinute, roomId: slot.roomId, recruiterId });
              }}
            />
          </>
        }
      />
    </DialogFrame>
  );
}

interface MoveFieldsProps extends MoveDialogProps {
  readonly kept: ReturnType<typeof useKeep>;
}

/** Where to, and, where the start changes, the message it comes from. */
function MoveFields({ detail, office, draft, form, kept }: MoveFieldsProps) {
  const { zoneRules } = useOffice();
  const words = useWords('calendar');
  const { interview, client } = detail;
  const { asked, receivedAt, newStart } = kept;
  const change = (part: Partial<MoveForm>): void => {
    draft.change({ ...form, ...part });
  };
  const notice =
    receivedAt && noticeOfMessage(interview, receivedAt, { client, office: office.facts, zoneRules });
  return (
    <>
      <TimeFields
        time={form}
        errorOf={(field) => (asked && form[field] === null ? words(`missing.${field}`) : undefined)}
        onChange={(typed) => {
          change({ ...typed, searchFrom: typed.date ?? form.searchFrom });
        }}
      />
      <FormRow>
        <SelectInput
          label={words('recruiter')}
          value={form.recruiterId}
          choices={recruiterChoices(office, detail)}
          onChange={(recruiterId) => {
            change({ recruiterId });
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
              change({ roomId });
            }}
            onClear={() => {
              change({ roomId: null });
            }}
          />
        )}
      </FormRow>
      <HandOverNote {...{ detail, form }} />
      {newStart && (
        <>
          <MessageFields
            message={form.message}
            asked={asked}
            tooLate={kept.tooLate}
            onChange={(message) => {
              change({ message });
            }}
          />
          <NoticeLine notice={notice} />
          <ToldList interview={interview} by={form.message.by} />
        </>
      )}
    </>
  );
}

/** Says that the recruiters hear of it, once another one is chosen. */
function HandOverNote({ detail, form }: Pick<MoveDialogProps, 'detail' | 'form'>) {
  const words = useWords('booking');
  return form.recruiterId === detail.interview.recruiterId ? null : <span>{words('told.handOver')}</span>;
}
