// The calendar on screen: a crowded month beside a quiet one, and a crowded week beside its own blocks put into the
// page as text, which is the least a browser can do for them.
import { shownDays } from '@features/calendar/calendar-view';
import type { Figure } from '../figure';
import { layOut, makePlace, openStage, type StageOffice } from './calendar-stage';
import { median } from './interleave';
import { daysFrom, makeViews } from './seeded-views';
import { thisMonday } from './seeded-office';
import { timeUntilPainted } from './settled';

const [quietMonth, crowdedMonth, crowdedWeek] = [500, 2_000, 200];
const monthDays = 42;
const weekDays = 5;
/** Painting is disturbed more easily than a query, so it takes more rounds to see through. */
const rounds = 15;
const warmUpRounds = 2;

type View = 'month' | 'week';
type Views = ReturnType<typeof makeViews>;

/** From nothing to the whole grid. */
async function timeOpening(office: StageOffice, view: View, interviews: Views): Promise<number> {
  const stage = openStage(office);
  const millis = await timeUntilPainted(stage.place, () => {
    stage.show(view, interviews);
  });
  if (stage.blocks().length === 0) throw new Error(`The ${view} shows no interview`);
  stage.clear();
  return millis;
}

/** From an empty grid to a full one: until it is painted, or the page's own work alone, styles and layout included. */
async function timeFilling(
  office: StageOffice,
  { view, interviews, until }: { view: View; interviews: Views; until: 'painted' | 'laid-out' },
): Promise<number> {
  const stage = openStage(office);
  await timeUntilPainted(stage.place, () => {
    stage.show(view, []);
  });
  const millis =
    until === 'painted'
      ? await timeUntilPainted(stage.place, () => {
          stage.show(view, interviews);
        })
      : timeOf(() => {
          stage.showAtOnce(view, interviews);
        });
  if (stage.blocks().length === 0) throw new Error(`The ${view} shows no interview`);
  stage.clear();
  return millis;
}

/** The grid's HTML once it rests, and how many blocks stand in it. */
async function drawnWeek(office: StageOffice, interviews: Views) {
  const stage = openStage(office);
  await timeUntilPainted(stage.place, () => {
    stage.show('week', interviews);
  });
  const drawn = { html: stage.place.innerHTML, blocks: stage.blocks().length };
  return { drawn, close: stage.clear };
}

function timeOf(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function timeTextLaidOut(html: string): number {
  const place = makePlace();
  const millis = timeOf(() => {
    place.innerHTML = html;
    layOut(place);
  });
  place.remove();
  return millis;
}

async function timeText(html: string): Promise<number> {
  const place = makePlace();
  const millis = await timeUntilPainted(place, () => {
    place.innerHTML = html;
  });
  place.remove();
  return millis;
}

type Timing = () => number | Promise<number>;

async function inTurns<Name extends string>(
  steps: Readonly<Record<Name, Timing>>,
): Promise<Readonly<Record<Name, number>>> {
  const named = Object.entries<Timing>(steps);
  const seen = new Map<string, number[]>(named.map(([name]) => [name, []]));
  for (let round = 0; round < rounds + warmUpRounds; round += 1) {
    for (const [name, step] of named) {
      const millis = await step();
      if (round >= warmUpRounds) seen.get(name)?.push(millis);
    }
  }
  return Object.fromEntries([...seen].map(([name, values]) => [name, median(values)])) as Record<
    Name,
    number
  >;
}

/** Measures the calendar; throws when it draws nothing. */
export async function paintFigures(office: StageOffice): Promise<readonly Figure[]> {
  const month = daysFrom(shownDays('month', thisMonday).from, monthDays);
  const [few, many] = [makeViews(quietMonth, month), makeViews(crowdedMonth, month)];
  const week = makeViews(crowdedWeek, daysFrom(thisMonday, weekDays));
  const { drawn, close } = await drawnWeek(office, week);
  const fill = (view: View, interviews: Views, until: 'painted' | 'laid-out') => () =>
    timeFilling(office, { view, interviews, until });
  const seen = await inTurns({
    fewOpened: () => timeOpening(office, 'month', few),
    manyOpened: () => timeOpening(office, 'month', many),
    fewFilled: fill('month', few, 'painted'),
    manyFilled: fill('month', many, 'painted'),
    fewWork: fill('month', few, 'laid-out'),
    manyWork: fill('month', many, 'laid-out'),
    weekOpened: () => timeOpening(office, 'week', week),
    weekFilled: fill('week', week, 'painted'),
    weekText: () => timeText(drawn.html),
    weekWork: fill('week', week, 'laid-out'),
    textWork: () => timeTextLaidOut(drawn.html),
  });
  close();
  const { fewOpened, manyOpened, fewFilled, manyFilled, fewWork, manyWork } = seen;
  const { weekOpened, weekFilled, weekText, weekWork, textWork } = seen;
  const [crowd, floor] = [{ atMost: 1.5 }, { atMost: 2.5 }];
  const blocks = `${drawn.blocks} blocks drawn of ${crowdedWeek} : innerHTML of the same grid`;
  return [
    ratio('Month of 2,000 : 500, opened', [manyOpened, fewOpened], crowd, 'as many lines a day as fit'),
    ratio('Month of 2,000 : 500, filled', [manyFilled, fewFilled], crowd, 'on an empty grid'),
    ratio('Month of 2,000 : 500, work', [manyWork, fewWork], crowd, 'script, styles and layout, no frame'),
    ratio('Week of 200 : floor, filled', [weekFilled, weekText], floor, blocks),
    ratio('Week of 200 : floor, work', [weekWork, textWork], floor, 'no frame on either side'),
    ratio('Week of 200 : floor, opened', [weekOpened, weekText], null, 'with the grid itself'),
    ...Object.entries({ fewOpened, manyOpened, weekFilled, weekText, weekWork, textWork }).map(millis),
  ];
}

const ratio = (
  name: string,
  [above, below]: readonly [number, number],
  goal: Figure['goal'],
  note: string,
): Figure => ({ name, value: above / below, goal, note, unit: 'ratio' });

const absoluteNames: Readonly<Record<string, string>> = {
  fewOpened: 'Month of 500 opened',
  manyOpened: 'Month of 2,000 opened',
  weekFilled: 'Week of 200 filled',
  weekText: 'Week of 200, floor',
  weekWork: 'Week of 200, work',
  textWork: 'Week of 200, floor, work',
};

const millis = ([key, value]: readonly [string, number]): Figure => ({
  ...{ name: absoluteNames[key] ?? key, value, unit: 'milliseconds', goal: null, note: 'this machine now' },
});
