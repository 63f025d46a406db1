import { startWords } from '@app/i18n/i18n';
import { createViewReader } from '@data/view-reader';
import { loadOfficeFacts } from '@shared/commands/office-facts';
import type { Figure } from '../figure';
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
  const office = await loadOfficeFacts(createViewReader(bench.database, manager));
  console.log('measuring: the calendar on screen');
  const painted = await paintFigures(office);
  console.log('measuring: a write until it is seen');
  return [...painted, ...(await writeFigures(bench, office))];
};
