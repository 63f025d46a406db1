// The calendar on screen: a crowded month beside a quiet one, and a crowded week beside its own blocks put into the
// page as text, which is the least a browser can do for them.
import { shownDays } from '@features/calendar/calendar-view';
import type { Figure } from '../figure';
import { makePlace, openStage, type StageOffice } from './calendar-stage';
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

/** From an empty grid to a full one. */
async function timeFilling(office: StageOffice, view: View, interviews: Views): Promise<number> {
  const stage = openStage(office);
  await timeUntilPainted(stage.place, () => {
    stage.show(view, []);
  });
  const millis = await timeUntilPainted(stage.place, () => {
    stage.show(view, interviews);
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

async function timeText(html: string): Promise<number> {
  const place = makePlace();
  const millis = await timeUntilPainted(place, () => {
    place.innerHTML = html;
  });
  place.remove();
  return millis;
}

type Timing = () => Promise<number>;

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

/** Measures the grid; throws when it draws nothing. */
export async function paintFigures(office: StageOffice): Promise<readonly Figure[]> {
  const month = daysFrom(shownDays('month', thisMonday).from, monthDays);
  const [few, many] = [makeViews(quietMonth, month), makeViews(crowdedMonth, month)];
  const week = makeViews(crowdedWeek, daysFrom(thisMonday, weekDays));
  const { drawn, close } = await drawnWeek(office, week);
  const seen = await inTurns({
    fewOpened: () => timeOpening(office, 'month', few),
    manyOpened: () => timeOpening(office, 'month', many),
    fewFilled: () => timeFilling(office, 'month', few),
    manyFilled: () => timeFilling(office, 'month', many),
    weekOpened: () => timeOpening(office, 'week', week),
    weekFilled: () => timeFilling(office, 'week', week),
    weekText: () => timeText(drawn.html),
  });
  close();
  const ratio = (name: string, value: number, goal: Figure['goal'], note: string): Figure => ({
    ...{ name, value, goal, note, unit: 'ratio' },
  });
  const millis = (name: string, value: number): Figure => ({
    ...{ name, value, unit: 'milliseconds', goal: null, note: 'this machine now, to the last frame' },
  });
  const floor = `${drawn.blocks} blocks drawn of ${crowdedWeek} : innerHTML of the same grid`;
  return [
    ratio(
      'Month of 2,000 : 500, opened',
      seen.manyOpened / seen.fewOpened,
      { atMost: 1.5 },
      'as many lines a day as there is height',
    ),
    ratio(
      'Month of 2,000 : 500, filled',
      seen.manyFilled / seen.fewFilled,
      { atMost: 1.5 },
      'on an empty grid',
    ),
    ratio('Week of 200 : floor, filled', seen.weekFilled / seen.weekText, { atMost: 2.5 }, floor),
    ratio('Week of 200 : floor, opened', seen.weekOpened / seen.weekText, null, 'with the grid itself'),
    millis('Month of 500 opened', seen.fewOpened),
    millis('Month of 2,000 opened', seen.manyOpened),
    millis('Month of 500 filled', seen.fewFilled),
    millis('Month of 2,000 filled', seen.manyFilled),
    millis('Week of 200 opened', seen.weekOpened),
    millis('Week of 200 filled', seen.weekFilled),
    millis('Week of 200, floor', seen.weekText),
  ];
}
