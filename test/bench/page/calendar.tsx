import { startWords } from '@app/i18n/i18n';
import { readBookingOffice } from '@data/queries/interview-booking';
import { createViewReader } from '@data/view-reader';
import type { Figure } from '../figure';
import { workIn } from './calendar-stage';
import { manager, openBenchOffice } from './open-bench-office';
import { paintFigures } from './paint-figures';
import { small } from './seeded-office';
import { writeFigures } from './write-figures';

declare global {
  interface Window {
    /** Fills an office and measures the calendar on screen. */
    measureCalendar(): Promise<readonly Figure[]>;
  }
}

startWords();

window.measureCalendar = async () => {
  console.log('filling an office');
  const bench = await openBenchOffice(small);
  await bench.database.faces.fill();
  const office = workIn(bench, await readBookingOffice(createViewReader(bench.database, manager)));
  console.log('measuring: the calendar on screen');
  const painted = await paintFigures(office);
  console.log('measuring: a write until it is seen');
  return [...painted, ...(await writeFigures(bench, office))];
};
