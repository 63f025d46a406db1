import { storedInstant } from '@shared/domain/stored-time';
import { gradeArrival, waitingOf } from '@shared/domain/reception/arrival';
import type { Policy } from '@shared/domain/office/policy';
import type { InterviewDetail, InterviewView } from '@data/queries/interviews';
import type { Fact } from '@ui/fact-list';
import { StatusChip } from '@ui/status-chip';
import { useFormat } from '@ui/i18n/format';
import { useNow } from '@ui/i18n/office-time';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import { stageLook } from './stage-look';
import { useCallText } from './use-call-text';
import { roleText, useMaskedText } from './use-masked-text';

const present = (facts: readonly (Fact | null)[]): readonly Fact[] => facts.flatMap((fact) => fact ?? []);

/** Where it is held, in the words of the screen. */
export function usePlaceText(): (view: InterviewView) => string {
  const words = useWords('calendar');
  const domain = useWords('domain');
  return ({ interview, roomName }) => {
    if (interview.mode !== 'in-person') return domain(`interviewModes.${interview.mode}`);
    return (interview.kind === 'office' ? roomName : interview.address) || words('noPlace');
  };
}

/** Every number the candidate can be reached at. */
export function usePhoneText(): (view: InterviewView) => string {
  const words = useWords('calendar');
  const joined = useJoined();
  const format = useFormat();
  return ({ candidate }) => {
    const phones = Object.values(candidate?.phones ?? {}).map(({ e164, typed }) =>
      format.phone(e164 ?? typed),
    );
    return phones.length === 0 ? words('noPhone') : joined.items(phones);
  };
}

function useStateFact(): (detail: InterviewDetail) => Fact {
  const words = useWords('calendar');
  const domain = useWords('domain');
  return ({ interview: { stage } }) => ({
    label: words('facts.state'),
    value: (
      <StatusChip tone={stageLook[stage].tone} icon={stageLook[stage].icon}>
        {domain(`interviewStages.${stage}`)}
      </StatusChip>
    ),
  });
}

/** What happened so far: confirmed, arrived, called off, moved, rung. */
function useHistoryFacts(policy: Policy): (detail: InterviewDetail) => readonly (Fact | null)[] {
  const words = useWords('calendar');
  const domain = useWords('domain');
  const format = useFormat();
  const callText = useCallText();
  const now = useNow();
  return ({ interview, calls }) => {
    const { confirmation, arrivedAt, cancellation, moves, overrides } = interview;
    const wait = waitingOf(interview, now, policy);
    const clock = (text: string): string => format.moment(storedInstant(text));
    const arrival = arrivedAt === null ? null : gradeArrival(interview.startsAt, arrivedAt, policy);
    return [
      confirmation && {
        label: words('facts.confirmation'),
        value: words('confirmedBy', {
          when: clock(confirmation.at),
          channel: domain(`channels.${confirmation.channel}`),
        }),
      },
      arrivedAt !== null && arrival
        ? {
            label: words('facts.arrival'),
            value: [
              clock(arrivedAt),
              words(`arrivals.${arrival}`),
              wait ? words('waited', { minutes: format.duration(wait.minutes) }) : '',
            ]
              .filter((text) => text !== '')
              .join(' · '),
          }
        : null,
      cancellation && {
        label: words('facts.notice'),
        value: words('calledOffText', {
          who: domain(`cancelledBy.${cancellation.by}`),
          when: clock(cancellation.receivedAt),
          channel: domain(`channels.${cancellation.channel}`),
          reason: cancellation.reason,
        }),
      },
      Object.keys(moves).length === 0
        ? null
        : {
            label: words('facts.moves'),
            value: Object.entries(moves).map(([id, move]) => (
              <div key={id}>
                {words('movedText', {
                  from: `${format.weekdayDate(move.from.date)} ${format.minute(move.from.startMinute)}`,
                  to: `${format.weekdayDate(move.to.date)} ${format.minute(move.to.startMinute)}`,
                  who: domain(`cancelledBy.${move.by}`),
                  reason: move.reason,
                })}
              </div>
            )),
          },
      Object.keys(overrides).length === 0
        ? null
        : { label: words('facts.overrides'), value: Object.values(overrides).join(' · ') },
      calls[0] ? { label: words('facts.calls'), value: callText(calls[0]) } : null,
    ];
  };
}

/** The facts of an interview, as its panel lists them. */
export function useInterviewFacts(policy: Policy): (detail: InterviewDetail) => readonly Fact[] {
  const words = useWords('calendar');
  const joined = useJoined();
  const format = useFormat();
  const masked = useMaskedText();
  const place = usePlaceText();
  const phones = usePhoneText();
  const state = useStateFact();
  const history = useHistoryFacts(policy);
  return (detail) => {
    const { interview, role, client, contact, recruiterName } = detail;
    const { date, startMinute, durationMinutes } = interview.planned;
    const to = format.minute(startMinute + durationMinutes);
    const clientName = masked(role, client);
    return present([
      {
        label: words('facts.when'),
        value: joined.dayHours(format.weekdayDate(date), `${format.minute(startMinute)}–${to}`),
      },
      state(detail),
      { label: words('facts.where'), value: place(detail) },
      { label: words('facts.recruiter'), value: recruiterName },
      { label: words('facts.phone'), value: phones(detail) },
      role && { label: words('facts.role'), value: roleText(role) },
      clientName === '' || interview.kind === 'office'
        ? null
        : {
            label: words('facts.client'),
            value:
              role?.confidential === true ? (
                <StatusChip tone="confidential">{clientName}</StatusChip>
              ) : (
                clientName
              ),
          },
      contact && { label: words('facts.contact'), value: contact.name },
      ...history(detail),
      interview.notes === '' ? null : { label: words('facts.notes'), value: interview.notes },
    ]);
  };
}
