// A day on which the weather closes the town: many interviews given another fate in one act, all of them or none.
import { fullName } from '../../domain/candidate/candidate-name';
import type { Channel } from '../../domain/interview/channel';
import { clashKind, type ClashKind, type ClashReasons } from '../../domain/interview/clash';
import type { BusySpan } from '../../domain/interview/find-clashes';
import type { Interview } from '../../domain/interview/interview';
import { bySoonest } from '../../domain/interview/weather-hit';
import { asMoved, asVideo, type WeatherAct } from '../../domain/interview/weather-plan';
import type { TaskKind } from '../../domain/task/task';
import { dueBefore } from '../../domain/task/due-time';
import { whoMustBeTold } from '../../domain/task/who-must-be-told';
import type { Json } from '../../kernel/json';
import { accept, refuse, type Result } from '../../kernel/result';
import { instantFromMillis, instantMillis } from '../../time/instant';
import { defineCommand, type DecisionContext, type Write } from '../command';
import { workingTimeOf, type OfficeFacts } from '../office-facts';
import type { Refusal } from '../refusal';
import { closeTasks, makeInterviewTask } from '../task/made-task';
import { supersededTasks } from './call-off';
import { takeStep, writeStep, type Step } from './interview-facts';
import { checkPlanned, clashFactsOf, settleClashes, spanOfPlanned } from './interview-time';
import {
  loadWeatherFacts,
  weatherDayInput,
  type WeatherDayChoice,
  type WeatherDayInput,
  type WeatherFacts,
  type WeatherRowFacts,
} from './weather-day-facts';

/** Nobody rings to say that a signal is up; the office's usual channel stands for it. */
const weatherChannel: Channel = 'phone';

const goodwill: ClashKind = 'goodwill';

/** One interview that is being changed, with how it will stand. */
interface Change extends WeatherRowFacts {
  readonly act: WeatherAct;
  readonly step: Step;
  readonly after: Interview;
}

/** What every row of the day is decided with: the message, the office, and all interviews as they will stand. */
interface Day {
  readonly input: WeatherDayInput;
  readonly office: OfficeFacts;
  readonly busy: readonly BusySpan[];
  readonly standing: readonly Interview[];
}

/**
 * Gives interviews another fate because of the weather. Nobody is at fault, so no notice is measured and neither an
 * attendance record nor a client's goodwill changes. The rows are judged as they will stand together, so one may take
 * the hour that another gives up.
 */
export const weatherDay = defineCommand({
  name: 'interview/weather-day',
  version: 1,
  input: weatherDayInput,
  load: (input, read, context) => loadWeatherFacts(input, read, context),
  decide(input, facts, context) {
    if (input.reason.trim() === '') return refuse({ kind: 'reason-missing' });
    if (input.receivedAt > context.now) return refuse({ kind: 'input-unreadable', fields: ['receivedAt'] });
    const changes: Change[] = [];
    for (const given of input.choices) {
      const change = changeOf(given, facts, context);
      if (!change.ok) return change;
      changes.push(change.value);
    }
    const news = changes
      .filter(isNews)
      .sort((one, other) => bySoonest(one.step.interview, other.step.interview));
    const { office, busy, others } = facts;
    const day = { input, office, busy, standing: standingAfter(news, others) };
    return dayWrites(news, day, context);
  },
});

function dayWrites(
  changes: readonly Change[],
  day: Day,
  context: DecisionContext,
): Result<{ readonly writes: readonly Write[] }, Refusal> {
  const writes: Write[] = [];
  let calls = 0;
  for (const change of changes) {
    const overrides = settledOverrides(change, day, context);
    if (!overrides.ok) return inTheWay(change, overrides.refusal);
    writes.push(writeStep(change.step, { ...fieldsOf(change, day.input, context), ...overrides.value }));
    writes.push(...taskWrites(change, { day, calls }, context));
    calls += toTell(change).length;
  }
  return accept({ writes });
}

/** By video at the same hour the stage stays: what was promised is the hour, and the hour is kept. */
const eventOf = { video: 'reshape', move: 'move', cancel: 'cancel' } as const;

function changeOf(
  { interviewId, ...act }: WeatherDayChoice,
  { rows, office }: WeatherFacts,
  context: DecisionContext,
): Result<Change, Refusal> {
  const row = rows.get(interviewId);
  if (!row?.interview) return refuse({ kind: 'not-found', table: 'interviews', id: interviewId });
  const step = takeStep(interviewId, row.interview, eventOf[act.act]);
  if (!step.ok) return inTheWay(row, step.refusal);
  if (act.act !== 'move') {
    const { interview } = step.value;
    const after = act.act === 'video' ? asVideo(interview) : { ...interview, stage: 'cancelled' as const };
    return accept({ ...row, act, step: step.value, after });
  }
  if (!row.roomFound) return inTheWay(row, { kind: 'not-found', table: 'rooms', id: act.roomId ?? '' });
  const refusal = checkPlanned(act.planned, office, context);
  if (refusal) return inTheWay(row, refusal);
  return accept({ ...row, act, step: step.value, after: asMoved(row.interview, act, context.zoneRules) });
}

/** Says which of the many interviews the refusal is about. */
const inTheWay = (
  { interview, candidate }: Pick<WeatherRowFacts, 'interview' | 'candidate'>,
  cause: Refusal,
): { readonly ok: false; readonly refusal: Refusal } =>
  refuse({
    kind: 'weather-row',
    interviewId: interview?.id ?? '',
    name: candidate ? fullName(candidate) : '',
    startMinute: interview?.planned.startMinute ?? 0,
    cause,
  });

const isNews = ({ act, step }: Change): boolean => act.act !== 'video' || step.interview.mode !== 'video';

function standingAfter(changes: readonly Change[], others: readonly Interview[]): readonly Interview[] {
  const changed = new Map(changes.map(({ after }) => [after.id, after]));
  return [...others.filter(({ id }) => !changed.has(id)), ...changed.values()];
}

/**
 * Warnings that fall away, and those that hold with their reasons. An interview called off has none to settle. Nothing
 * new is promised to a client, so what was said of its goodwill stands and is not asked about.
 */
function settledOverrides(
  { act, step: { interview }, after, candidate, client }: Change,
  { input, office, busy, standing }: Day,
  { zoneRules }: DecisionContext,
): Result<Readonly<Record<string, Json>>, Refusal> {
  if (act.act === 'cancel') return accept({});
  const around = { client: client ?? null, busy, letDownOn: null };
  const settled = settleClashes(
    { interview: after, others: standing, facts: clashFactsOf(office, candidate, zoneRules, around) },
    act.act === 'video' ? sameHourReasons(interview, input) : {},
  );
  if (!settled.ok) return settled;
  const gone = Object.keys(interview.overrides).filter((kind) => kind !== goodwill);
  const kept = Object.entries(settled.value);
  return accept(
    Object.fromEntries<Json>([
      ...gone.map((kind) => [`overrides.${kind}`, null] as const),
      ...kept.map(([kind, reason]) => [`overrides.${kind}`, reason] as const),
    ]),
  );
}

/** The hour was agreed already; what warns of it now is gone past with the reason of the day. */
const sameHourReasons = ({ overrides }: Interview, { reason }: WeatherDayInput): ClashReasons =>
  Object.fromEntries(clashKind.options.map((kind) => [kind, overrides[kind] ?? reason]));

function fieldsOf(
  { act, step: { interview }, after }: Change,
  { reason, receivedAt }: WeatherDayInput,
  { ids }: DecisionContext,
): Readonly<Record<string, Json>> {
  const message = { by: 'weather' as const, reason, channel: weatherChannel, receivedAt, notice: null };
  if (act.act === 'cancel') return { cancellation: message };
  const { planned, startsAt, endsAt, roomId, mode, address, district } = after;
  const move = { ...message, from: interview.planned, to: planned, fromRoomId: interview.roomId };
  const kept = { [`moves.${ids.next('mov')}`]: move };
  return act.act === 'video'
    ? { ...kept, roomId, mode, address, district }
    : { ...kept, planned, startsAt, endsAt, roomId, confirmation: null };
}

const toTell = ({ step }: Change) => whoMustBeTold(step.interview.kind, 'weather');

/** A confirmation still to be asked for holds for the same hour, and for no other. */
const closedBy = ({ act }: Change): readonly TaskKind[] =>
  act.act === 'video' ? supersededTasks.filter((kind) => kind !== 'confirm-interview') : supersededTasks;

/** Everybody is told at once; a thousandth of a second between the calls keeps their order wherever tasks are listed. */
function taskWrites(
  change: Change,
  { day: { office }, calls }: { readonly day: Day; readonly calls: number },
  context: DecisionContext,
): readonly Write[] {
  const { interview } = change.step;
  const told = toTell(change).map((kind, index) => {
    const dueAt = instantFromMillis(instantMillis(context.now) + calls + index);
    return makeInterviewTask(interview, { kind, dueAt }, context);
  });
  const closed = closeTasks(change.tasks, closedBy(change), context);
  if (change.act.act !== 'move') return [...closed, ...told];
  const { startsAt } = spanOfPlanned(change.act.planned, context.zoneRules);
  const dueAt = dueBefore(startsAt, context.now, workingTimeOf(office, context.zoneRules));
  return [...closed, ...told, makeInterviewTask(interview, { kind: 'confirm-interview', dueAt }, context)];
}
