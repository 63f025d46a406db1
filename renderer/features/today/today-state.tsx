import { CircleCheck, CircleDashed, CircleHelp, Clock, Footprints, Timer, UserX } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import Box from '@mui/material/Box';
import type { Policy } from '@shared/domain/office/policy';
import { gradeArrival, type ArrivalGrade } from '@shared/domain/reception/arrival';
import { storedInstant } from '@shared/domain/stored-time';
import { minutesBetween } from '@shared/time/instant';
import { Icon } from '@ui/icon';
import { StatusChip } from '@ui/status-chip';
import type { Tone } from '@ui/tone';
import { useFormat } from '@ui/i18n/format';
import { useNow, useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { minutesLate, type TodayRow } from './today-rows';

interface RowState {
  readonly tone: Tone;
  readonly icon?: LucideIcon;
  readonly text: string;
}

const arrivalTones: Readonly<Record<ArrivalGrade, Tone>> = {
  early: 'success',
  'on-time': 'success',
  late: 'warning',
  'very-late': 'warning',
};
const arrivalKeys = {
  early: 'states.early',
  'on-time': 'states.on-time',
  late: 'states.late-arrival',
  'very-late': 'states.very-late',
} as const;

/** The day of a moment, for rows of days before. */
function useDayOf(): (moment: string) => string {
  const format = useFormat();
  const { zone, zoneRules } = useOfficeTime();
  return (moment) => format.weekdayDate(zoneRules.toLocal(storedInstant(moment), zone).date);
}

function useVisitState(): (row: TodayRow) => RowState | null {
  const words = useWords('today');
  const format = useFormat();
  const dayOf = useDayOf();
  return ({ visit, earlier }) => {
    if (!visit) return null;
    const { arrivedAt, leftAt } = visit;
    if (earlier)
      return { tone: 'warning', icon: Footprints, text: words('states.visitOn', { day: dayOf(arrivedAt) }) };
    const time = format.clockTime(storedInstant(leftAt ?? arrivedAt));
    return leftAt === null
      ? { tone: 'neutral', icon: Footprints, text: words('states.visit', { time }) }
      : { tone: 'neutral', text: words('states.visitLeft', { time }) };
  };
}

/** What a row that needs a person says. */
function useNeedState(): (row: TodayRow) => RowState | null {
  const words = useWords('today');
  const format = useFormat();
  const now = useNow();
  const dayOf = useDayOf();
  return ({ interview, need, earlier }) => {
    if (!interview || need === null || need === 'very-late') return null;
    const day = earlier ? dayOf(interview.interview.startsAt) : '';
    const [call] = interview.calls.filter(({ at }) => at >= interview.interview.startsAt);
    if (need === 'outcome') {
      const over = interview.interview.kind === 'client' ? 'states.overClient' : 'states.overOffice';
      const text = earlier ? words('states.overOn', { day }) : words(over);
      return { tone: 'warning', icon: CircleHelp, text };
    }
    const minutes = format.duration(minutesLate(interview, now));
    const late = earlier ? words('states.lateOn', { day }) : words('states.late', { minutes });
    const called = call ? words('states.called', { time: format.clockTime(storedInstant(call.at)) }) : '';
    return { tone: 'error', icon: UserX, text: [late, called].filter((text) => text !== '').join(' · ') };
  };
}

function useRowState(policy: Policy): (row: TodayRow) => RowState {
  const words = useWords('today');
  const domain = useWords('domain');
  const format = useFormat();
  const visitState = useVisitState();
  const needState = useNeedState();
  return (row) => {
    const known = visitState(row) ?? needState(row);
    if (known || !row.interview) return known ?? { tone: 'neutral', text: '' };
    const { stage, startsAt, arrivedAt, startedAt, endedAt } = row.interview.interview;
    const clock = (text: string): string => format.clockTime(storedInstant(text));
    if (stage === 'arrived' && arrivedAt !== null) {
      const grade = gradeArrival(startsAt, arrivedAt, policy);
      const icon = grade === 'very-late' ? Clock : undefined;
      return { tone: arrivalTones[grade], icon, text: words(arrivalKeys[grade], { time: clock(arrivedAt) }) };
    }
    if (stage === 'in-progress' && startedAt !== null)
      return { tone: 'neutral', icon: Timer, text: words('states.started', { time: clock(startedAt) }) };
    if (stage === 'done' && endedAt !== null)
      return { tone: 'neutral', icon: CircleCheck, text: words('states.finished', { time: clock(endedAt) }) };
    const text = domain(`interviewStages.${stage}`);
    if (stage === 'awaiting-confirmation') return { tone: 'warning', icon: CircleHelp, text };
    if (stage === 'held-slot') return { tone: 'neutral', icon: CircleDashed, text };
    if (stage.startsWith('no-show')) return { tone: 'error', icon: UserX, text };
    return { tone: 'neutral', icon: CircleCheck, text };
  };
}

interface TodayCellProps {
  readonly row: TodayRow;
  readonly policy: Policy;
}

/** How late we are ourselves, or were: said in words, since it is ours to answer for. */
function OwnLateness({ row }: { readonly row: TodayRow }) {
  const words = useWords('today');
  const format = useFormat();
  const { waiting, interview, section } = row;
  if (!waiting || !interview || section === 'needs' || waiting.ownLateness === 0) return null;
  const isOver = interview.interview.startedAt !== null || interview.interview.endedAt !== null;
  const minutes = format.duration(waiting.ownLateness);
  return (
    <Box sx={{ typography: 'body2', color: 'text.secondary', pl: '18px' }}>
      {words(isOver ? 'keptThem' : 'ownLateness', { minutes })}
    </Box>
  );
}

/** Where the row stands: icon, words and colour, and our own lateness under it. */
export function TodayState({ row, policy }: TodayCellProps) {
  const state = useRowState(policy)(row);
  return (
    <Box sx={{ minWidth: 0 }}>
      <StatusChip tone={state.tone} icon={state.icon} look="plain" wraps>
        {state.text}
      </StatusChip>
      <OwnLateness row={row} />
    </Box>
  );
}

const waitingColours = {
  calm: 'text.secondary',
  amber: 'onward.warning.text',
  red: 'onward.error.text',
} as const;

/** How long somebody has been waiting, amber and red by the office's policy; or how long they have been in. */
export function TodayWaiting({ row }: { readonly row: TodayRow }) {
  const words = useWords('today');
  const format = useFormat();
  const now = useNow();
  const startedAt = row.interview?.interview.startedAt ?? null;
  if (row.section === 'inRoom' && startedAt !== null) {
    const minutes = format.duration(minutesBetween(storedInstant(startedAt), now));
    return <Box sx={{ color: 'text.secondary' }}>{words('minutesIn', { minutes })}</Box>;
  }
  const { waiting } = row;
  if (!waiting || row.section === 'done') return null;
  const strong = waiting.tone !== 'calm';
  return (
    <Box
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: '4px',
        color: waitingColours[waiting.tone],
        fontWeight: strong ? 'fontWeightBold' : undefined,
        fontVariantNumeric: 'tabular-nums',
      }}
    >
      {strong && <Icon of={Timer} side={14} />}
      {format.duration(waiting.minutes)}
    </Box>
  );
}
