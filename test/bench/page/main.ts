import type { Figure } from '../figure';
import { commandFigures } from './command-figures';
import { matchStartFigures } from './match-start-figures';
import { openBenchOffice, type BenchOffice } from './open-bench-office';
import { rematchFigures } from './rematch-figures';
import { searchFigures } from './search-figures';
import { large, medium, small, type OfficeSize } from './seeded-office';
import { weekFigures } from './week-figures';

declare global {
  interface Window {
    /** Fills two offices and measures commands and rematch; called once, from outside the page. */
    measureOffice(): Promise<readonly Figure[]>;
    /** Fills three offices and measures a week of each. */
    measureWeek(): Promise<readonly Figure[]>;
    /** Fills two books of people and measures the keys of a search. */
    measureSearch(): Promise<readonly Figure[]>;
    /** Fills the roles of a large office and measures how they come back after a start. */
    measureMatchStart(): Promise<readonly Figure[]>;
  }
}

const measures = {
  'one command': commandFigures,
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

/** All that a week shows. */
const weekTables = ['staff', 'rooms', 'clients', 'roles', 'candidates', 'interviews'] as const;

window.measureWeek = async () => {
  const fill = (size: OfficeSize): Promise<BenchOffice> => {
    console.log(`filling office ${size.name}`);
    return openBenchOffice(size, weekTables);
  };
  const offices = [await fill(small), await fill(medium), await fill(large)] as const;
  console.log('measuring: a week of interviews');
  return weekFigures(...offices);
};

window.measureSearch = async () => {
  console.log('filling two books of people');
  const books = [
    await openBenchOffice(medium, ['candidates']),
    await openBenchOffice(large, ['candidates']),
  ] as const;
  console.log('measuring: search key by key');
  return searchFigures(...books);
};

window.measureMatchStart = async () => {
  console.log('filling the roles of a large office');
  return matchStartFigures(await openBenchOffice(large, ['roles', 'clients', 'placements']));
};
