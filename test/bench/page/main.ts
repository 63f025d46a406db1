import type { Figure } from '../figure';
import { commandFigures } from './command-figures';
import { openBenchOffice } from './open-bench-office';
import { rematchFigures } from './rematch-figures';
import { searchFigures } from './search-figures';
import { medium, small } from './seeded-office';
import { weekFigures } from './week-figures';

declare global {
  interface Window {
    /** Fills both offices and measures everything; called once, from outside the page. */
    measureOffice(): Promise<readonly Figure[]>;
  }
}

const measures = {
  'a week of interviews': weekFigures,
  'one command': commandFigures,
  'search key by key': searchFigures,
  rematch: rematchFigures,
};

window.measureOffice = async () => {
  console.log('filling two offices');
  const offices = [await openBenchOffice(small), await openBenchOffice(medium)] as const;
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(measures)) {
    console.log(`measuring: ${name}`);
    figures.push(...(await measure(...offices)));
  }
  return figures;
};
