// From a command to the screen: an interview confirmed through the door and drawn by the live query, beside the same grid
// over a list in memory. And what is not drawn: a write outside of the shown week runs no query.
import { liveView } from '@data/live-view';
import { readInterviewsBetween, type InterviewView } from '@data/queries/interviews';
import { zoneRules } from '@data/zone-rules';
import { addDays, type LocalDate } from '@shared/time/local-date';
import type { Figure } from '../figure';
import { openStage, type Stage, type StageOffice } from './calendar-stage';
import { median } from './interleave';
import { manager, type BenchOffice } from './open-bench-office';
import { thisMonday } from './seeded-office';
import { timeUntilPainted } from './settled';

const zone = 'Asia/Hong_Kong';
const daysPerWeek = 7;
const rounds = 25;
const framesPerSecond = 60;
const oneFrame = 1_000 / framesPerSecond;

const spanOf = (monday: LocalDate): [from: string, to: string] => [
  zoneRules.toInstant(monday, 0, zone),
  zoneRules.toInstant(addDays(monday, daysPerWeek), 0, zone),
];

interface ShownWeek {
  readonly stage: Stage;
  /** How often the week's query was run. */
  readonly runs: () => number;
  readonly answers: () => number;
  readonly shown: () => readonly InterviewView[];
  readonly close: () => void;
}

/** The week on screen over its live query, as the calendar's page has it. */
async function showWeek({ database }: BenchOffice, office: StageOffice): Promise<ShownWeek> {
  const stage = openStage(office);
  let [runs, answers] = [0, 0];
  let shown: readonly InterviewView[] = [];
  const query = liveView(database, manager, (read) => {
    runs += 1;
    return readInterviewsBetween(read, spanOf(thisMonday));
  });
  let stop: () => void = () => undefined;
  const start = (): void => {
    stop = query.subscribe((views) => {
      answers += 1;
      shown = views;
      stage.show('week', views);
    });
  };
  await timeUntilPainted(stage.place, start, () => answers > 0);
  return {
    ...{ stage, runs: () => runs, answers: () => answers, shown: () => shown },
    close: () => {
      stop();
      stage.clear();
    },
  };
}

async function confirm({ door }: BenchOffice, interviewId: string): Promise<void> {
  const answer = await door.execute(
    'interview/confirm',
    { interviewId, channel: 'phone' },
    { actor: manager },
  );
  if (!answer.ok) throw new Error(`${interviewId} was not confirmed: ${JSON.stringify(answer)}`);
}

const waitingOf = (views: readonly InterviewView[], at: number): string => {
  const waiting = views.filter(({ interview }) => interview.stage === 'awaiting-confirmation');
  const chosen = waiting[at % waiting.length];
  if (!chosen) throw new Error('Nobody waits to be confirmed');
  return chosen.interview.id;
};

const confirmedIn = (views: readonly InterviewView[], id: string): readonly InterviewView[] =>
  views.map((view) =>
    view.interview.id === id
      ? { ...view, interview: { ...view.interview, stage: 'confirmed' as const } }
      : view,
  );

/** Throws unless a write in another week leaves the shown one alone and one in it draws it anew. */
async function expectOnlyShownRuns(office: BenchOffice, week: ShownWeek): Promise<void> {
  const before = week.runs();
  const next = await readOther(office);
  await confirm(office, waitingOf(next, 0));
  const painted = await timeUntilPainted(week.stage.place, () => undefined);
  if (!Number.isFinite(painted) || week.runs() !== before) {
    throw new Error(`A write outside of the week ran its query ${week.runs() - before} times`);
  }
}

const readOther = async ({ database }: BenchOffice): Promise<readonly InterviewView[]> => {
  let other: readonly InterviewView[] = [];
  await new Promise<void>((resolve, reject) => {
    const stop = liveView(database, manager, (read) =>
      readInterviewsBetween(read, spanOf(addDays(thisMonday, daysPerWeek))),
    ).subscribe((views) => {
      other = views;
      resolve();
      queueMicrotask(() => {
        stop();
      });
    }, reject);
  });
  return other;
};

/** Measures a write until it is seen; throws when the wrong queries run. */
export async function writeFigures(bench: BenchOffice, office: StageOffice): Promise<readonly Figure[]> {
  const week = await showWeek(bench, office);
  const memory = openStage(office);
  let views = week.shown();
  await timeUntilPainted(memory.place, () => {
    memory.show('week', views);
  });
  await expectOnlyShownRuns(bench, week);
  const seen = { door: [] as number[], memory: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const id = waitingOf(week.shown(), round);
    const answers = week.answers();
    const runs = week.runs();
    const isShown = () => week.answers() > answers;
    seen.door.push(await timeUntilPainted(week.stage.place, () => confirm(bench, id), isShown));
    if (week.runs() !== runs + 1) throw new Error(`One write ran the query ${week.runs() - runs} times`);
    views = confirmedIn(views, id);
    seen.memory.push(
      await timeUntilPainted(memory.place, () => {
        memory.show('week', views);
      }),
    );
  }
  week.close();
  memory.clear();
  const over = median(seen.door) - median(seen.memory);
  const note = 'this machine now';
  return [
    {
      ...{
        name: 'Write → painted, over memory',
        value: over,
        unit: 'milliseconds',
        goal: { atMost: oneFrame },
      },
      note: 'command through the door, strict, then the live query; goal is one frame of 60 a second',
    },
    { name: 'Write → painted', value: median(seen.door), unit: 'milliseconds', goal: null, note },
    { name: 'In memory → painted', value: median(seen.memory), unit: 'milliseconds', goal: null, note },
  ];
}
