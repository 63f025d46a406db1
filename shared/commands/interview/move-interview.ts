import { z } from 'zod';
import type { Candidate } from '../../domain/candidate/candidate';
import { channel } from '../../domain/interview/channel';
import { clashReasons, type ClashKind } from '../../domain/interview/clash';
import type { ClashFacts } from '../../domain/interview/find-clashes';
import { cancelledBy, type Interview } from '../../domain/interview/interview';
import { longText, reference } from '../../domain/record';
import { dueBefore } from '../../domain/task/due-time';
import { accept, refuse, type Result } from '../../kernel/result';
import type { Json } from '../../kernel/json';
import { instant } from '../../time/instant';
import { minutesPerDay } from '../../time/local-date';
import { plannedTime } from '../../time/planned-time';
import { defineCommand, type DecisionContext, type FactReader, type Write } from '../command';
import { workingTimeOf } from '../office-facts';
import type { Refusal } from '../refusal';
import { answerArrivalQuestions, closeTasks, makeInterviewTask } from '../task/made-task';
import { loadCallOffFacts, messageOf, supersededTasks, tellTasks, type CallOffFacts } from './call-off';
import { clashAroundOf, loadBusyTimes, loadGoodwillRows, type AroundRows } from './clash-around';
import { loadAround, takeStep, writeStep, type Step } from './interview-facts';
import { checkPlanned, clashFactsOf, settleClashes, spanOfPlanned } from './interview-time';
import { asMoved, handOverWrites, isHandedOver, recruiterFields } from './hand-over';

const moveInput = z.object({
  interviewId: reference,
  planned: plannedTime,
  roomId: reference.nullable(),
  /** Who has it from now on; left out, it stays with its recruiter. */
  recruiterId: reference.optional(),
  /** What the task says by which a recruiter hears that they got or gave away the interview: words of the desk. */
  handOverNote: longText.optional(),
  by: cancelledBy,
  reason: longText,
  channel,
  receivedAt: instant,
  reasons: clashReasons,
});
type MoveInput = z.infer<typeof moveInput>;

interface MoveFacts extends CallOffFacts {
  readonly others: readonly Interview[];
  readonly candidate: Candidate | undefined;
  readonly around: AroundRows;
  readonly roomFound: boolean;
  readonly recruiterFound: boolean;
}

/**
 * Gives an interview another time, room or recruiter. A new start is a message with notice, has to be confirmed again
 * and told to the others; another room, recruiter or length only is neither. Open tasks follow to a new recruiter.
 */
export const moveInterview = defineCommand({
  name: 'interview/move',
  version: 1,
  input: moveInput,
  load: (input, read, context) => loadMoveFacts(input, read, context),
  decide(input, facts, context) {
    const step = stepOf(input, facts, context);
    if (!step.ok) return step;
    const { interview } = step.value;
    if (isAsBefore(input, interview)) return accept({ writes: [] });
    const refusal = checkMove(input, { interview, facts }, context);
    if (refusal) return refuse(refusal);
    const span = spanOfPlanned(input.planned, context.zoneRules);
    const accepted = settleClashes(
      {
        interview: { ...asMoved(input, interview), ...span },
        others: facts.others,
        facts: moveClashFacts({ interview, facts }, context),
      },
      input.reasons,
    );
    if (!accepted.ok) return accepted;
    const set = {
      ...moveFields(input, { interview, facts }, context),
      ...overrideFields(interview, accepted.value),
    };
    const tasks = isNewStart(input, interview, context)
      ? moveTasks(input, { interview, facts }, context)
      : answerArrivalQuestions(facts.tasks, context);
    const handOver = handOverWrites(input, { interview, tasks: facts.tasks, closed: tasks }, context);
    return accept({ writes: [writeStep(step.value, set), ...tasks, ...handOver] });
  },
});

async function loadMoveFacts(
  input: MoveInput,
  read: FactReader,
  context: DecisionContext,
): Promise<MoveFacts> {
  const facts = await loadCallOffFacts(input.interviewId, read);
  const { interview } = facts;
  const span = spanOfPlanned(input.planned, context.zoneRules);
  const room = input.roomId === null ? null : await read.get('rooms', input.roomId);
  const recruiterId = input.recruiterId ?? null;
  const recruiter = recruiterId === null ? null : await read.get('staff', recruiterId);
  return {
    ...facts,
    others: await loadAround(span, read),
    candidate: interview && (await read.get('candidates', interview.candidateId)),
    around: {
      ...(await loadGoodwillRows(interview ? goodwillSubject(interview) : nobody, read)),
      busy: await loadBusyTimes(span, read),
    },
    roomFound: room === null || room?.active === true || input.roomId === interview?.roomId,
    recruiterFound:
      recruiter === null || recruiter?.active === true || recruiterId === interview?.recruiterId,
  };
}

const nobody = { candidateId: '', clientId: null } as const;

/** Only a client interview touches a client's goodwill. */
const goodwillSubject = ({ kind, candidateId, clientId }: Interview) => ({
  candidateId,
  clientId: kind === 'client' ? clientId : null,
});

function moveClashFacts({ interview, facts }: Moving, { now, zoneRules }: DecisionContext): ClashFacts {
  const { office, candidate, around } = facts;
  const { zone } = office.profile;
  const known = clashAroundOf(around, { interview, policy: office.policy, now, zone, zoneRules });
  return clashFactsOf(office, candidate, zoneRules, known);
}

const isNewStart = (input: MoveInput, interview: Interview, { zoneRules }: DecisionContext): boolean =>
  spanOfPlanned(input.planned, zoneRules).startsAt !== interview.startsAt;

function isAsBefore(input: MoveInput, interview: Interview): boolean {
  const { planned, roomId } = input;
  const { date, startMinute, durationMinutes, zone } = interview.planned;
  const sameTime = planned.date === date && planned.startMinute === startMinute && planned.zone === zone;
  const sameLength = planned.durationMinutes === durationMinutes;
  return sameTime && sameLength && roomId === interview.roomId && !isHandedOver(input, interview);
}

function stepOf(input: MoveInput, { interview }: MoveFacts, context: DecisionContext): Result<Step, Refusal> {
  const event = interview && isNewStart(input, interview, context) ? 'move' : 'reshape';
  return takeStep(input.interviewId, interview, event);
}

interface Moving {
  readonly interview: Interview;
  readonly facts: MoveFacts;
}

function checkMove(input: MoveInput, { interview, facts }: Moving, context: DecisionContext): Refusal | null {
  if (!facts.roomFound) return { kind: 'not-found', table: 'rooms', id: input.roomId ?? '' };
  if (!facts.recruiterFound) return { kind: 'not-found', table: 'staff', id: input.recruiterId ?? '' };
  if (input.receivedAt > context.now) return { kind: 'input-unreadable', fields: ['receivedAt'] };
  if (!isNewStart(input, interview, context)) return checkLength(input);
  if (input.reason.trim() === '') return { kind: 'reason-missing' };
  return checkPlanned(input.planned, facts.office, context);
}

/** A running interview of a day that is over may still get its true length or room. */
const checkLength = ({ planned }: MoveInput): Refusal | null =>
  planned.startMinute + planned.durationMinutes > minutesPerDay ? { kind: 'crosses-midnight' } : null;

function moveFields(
  input: MoveInput,
  { interview, facts }: Moving,
  context: DecisionContext,
): Record<string, Json> {
  const message = messageOf(interview, input, { ...facts, context });
  const newStart = isNewStart(input, interview, context);
  const move = {
    ...message,
    notice: newStart ? message.notice : null,
    from: interview.planned,
    to: input.planned,
    fromRoomId: interview.roomId,
  };
  return {
    planned: input.planned,
    ...spanOfPlanned(input.planned, context.zoneRules),
    roomId: input.roomId,
    ...recruiterFields(input, interview),
    [`moves.${context.ids.next('mov')}`]: move,
    ...(newStart ? { confirmation: null } : {}),
  };
}

/** Warnings of the old time fall away, those of the new one are kept with their reasons. */
function overrideFields(
  interview: Interview,
  accepted: Partial<Record<ClashKind, string>>,
): Record<string, Json> {
  const gone = Object.keys(interview.overrides).map((kind) => [`overrides.${kind}`, null] as const);
  const kept = Object.entries(accepted).map(([kind, reason]) => [`overrides.${kind}`, reason] as const);
  return Object.fromEntries<Json>([...gone, ...kept]);
}

function moveTasks(
  input: MoveInput,
  { interview, facts }: Moving,
  context: DecisionContext,
): readonly Write[] {
  const { startsAt } = spanOfPlanned(input.planned, context.zoneRules);
  const dueAt = dueBefore(startsAt, context.now, workingTimeOf(facts.office, context.zoneRules));
  const moved = asMoved(input, interview);
  return [
    ...closeTasks(facts.tasks, supersededTasks, context),
    ...tellTasks(moved, input.by, context),
    makeInterviewTask(moved, { kind: 'confirm-interview', dueAt }, context),
  ];
}
