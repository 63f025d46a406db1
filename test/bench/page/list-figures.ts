// The list of candidates on screen: opened over 10,000 people and over 100,000, and sorted by the heads of its columns
// beside MUI's grid with the same people.
import { noFilter } from '@shared/domain/candidate/candidate-filter';
import { listCandidates, readCandidateLines } from '@data/queries/candidates';
import { entryOf } from '@data/indexes/person-entry';
import { shippedReadings } from '@data/indexes/shipped-readings';
import { createViewReader } from '@data/view-reader';
import { now } from '../../support/match-builders';
import type { Figure } from '../figure';
import { interleave, median, rounds } from './interleave';
import { manager, type BenchOffice } from './open-bench-office';
import { firstRowOf, showGrid, showList, type GridRow, type Shown } from './page-stage';
import { thisMonday } from './seeded-office';
import { keepFramesComing, timeUntilPainted } from './settled';

const warmUps = 2;

async function openAndClose(bench: BenchOffice): Promise<number> {
  const shown = await showList(bench);
  shown.close();
  return shown.opened;
}

/** Opening, in turns, so that whatever else the machine does falls on both. */
async function opening(fewer: BenchOffice, more: BenchOffice): Promise<{ fewer: number; more: number }> {
  const seen = { fewer: [] as number[], more: [] as number[] };
  for (let round = 0; round < rounds + warmUps; round += 1) {
    const both = { fewer: await openAndClose(fewer), more: await openAndClose(more) };
    if (round < warmUps) continue;
    seen.fewer.push(both.fewer);
    seen.more.push(both.more);
  }
  return { fewer: median(seen.fewer), more: median(seen.more) };
}

/** Everybody with what the grid shows of them. */
async function gridRows({ database }: BenchOffice): Promise<readonly GridRow[]> {
  const read = createViewReader(database, manager);
  const readings = await shippedReadings();
  return (await read.all('candidates')).map((row): GridRow => ({
    id: row.id,
    name: entryOf(row, readings).latin,
    headline: row.headline,
    district: row.district ?? '',
    expected: row.expectedPay?.monthly ?? null,
  }));
}

const headOf = (place: HTMLElement, name: string): HTMLElement => {
  const heads = [...place.querySelectorAll<HTMLElement>('[role="columnheader"]')];
  const head = heads.find(({ textContent }) => textContent.trim() === name);
  if (!head) throw new Error(`No head "${name}"`);
  return head.querySelector<HTMLElement>('button:not([aria-label])') ?? head;
};

/** Presses a head and waits until other people stand at the top. */
async function sortBy({ place }: Shown, head: string): Promise<number> {
  const before = firstRowOf(place);
  return timeUntilPainted(
    place,
    () => {
      headOf(place, head).click();
    },
    () => ![before, ''].includes(firstRowOf(place)),
  );
}

/** Sorting up and down, the list and the grid in turns; both are asked for the other direction every time. */
async function sorting(list: Shown, grid: Shown, head: string): Promise<{ list: number; grid: number }> {
  const seen = { list: [] as number[], grid: [] as number[] };
  // The first press comes from another column, of which the same person may be the first.
  for (const { place } of [list, grid])
    await timeUntilPainted(place, () => {
      headOf(place, head).click();
    });
  for (let round = 0; round < rounds + warmUps; round += 1) {
    const both = { list: await sortBy(list, head), grid: await sortBy(grid, head) };
    if (round < warmUps) continue;
    seen.list.push(both.list);
    seen.grid.push(both.grid);
  }
  return { list: median(seen.list), grid: median(seen.grid) };
}

/** The sorted answer alone, without a screen. */
function answerSorted({ database }: BenchOffice, round: number) {
  const direction = round % 2 === 0 ? ('descending' as const) : ('ascending' as const);
  const sorted = { order: 'english', sorting: { column: 'name', direction }, filter: noFilter } as const;
  return listCandidates(createViewReader(database, manager), {
    typed: '',
    ...sorted,
    today: thisMonday,
    now,
  });
}

async function expectSame(bench: BenchOffice, rows: readonly GridRow[]): Promise<void> {
  const list = await answerSorted(bench, 0);
  if (list.length !== rows.length) throw new Error(`${list.length} are listed of ${rows.length}`);
  const [line] = await readCandidateLines(createViewReader(bench.database, manager), [list.idAt(0)], now);
  if (!line) throw new Error('The first of the list has no line');
}

/** Measures the list; throws when it does not list everybody. */
export async function listFigures(fewer: BenchOffice, more: BenchOffice): Promise<readonly Figure[]> {
  const start = performance.now();
  await openAndClose(more);
  const cold = performance.now() - start;
  const open = await opening(fewer, more);
  const rows = await gridRows(more);
  await expectSame(more, rows);
  const [list, grid] = [await showList(more), await showGrid(rows)];
  console.log('measuring: sorting');
  const stopFrames = keepFramesComing();
  const byPay = await sorting(list, grid, 'Expects a month');
  const byName = await sorting(list, grid, 'Name');
  stopFrames();
  const { answer } = await interleave({ answer: { run: (round) => answerSorted(more, round) } });
  list.close();
  grid.close();
  return [
    ratio('List opened, L : M', open.more / open.fewer, { atMost: 1.3 }, '100k people : 10k, until painted'),
    faster('Sorted by name', byName),
    faster('Sorted by pay', byPay),
    millis('List opened, L', open.more, 'this machine now'),
    millis('List opened first, L', cold, 'the book is packed by the worker meanwhile'),
    millis('Sorted by name, painted', byName.list, `grid ${Math.round(byName.grid)} ms`),
    millis('Sorted by pay, painted', byPay.list, `grid ${Math.round(byPay.grid)} ms`),
    millis('Sorted by name, answer alone', answer, 'without a screen'),
  ];
}

const ratio = (name: string, value: number, goal: Figure['goal'], note: string): Figure => ({
  ...{ name, value, goal, note, unit: 'ratio' },
});

const faster = (name: string, seen: { readonly list: number; readonly grid: number }): Figure =>
  ratio(`${name}, faster than MUI DataGrid`, seen.grid / seen.list, { atLeast: 10 }, 'press → painted, 100k');

const millis = (name: string, value: number, note: string): Figure => ({
  ...{ name, value, note, unit: 'milliseconds', goal: null },
});
