import { startWords } from '@app/i18n/i18n';
import type { Figure } from '../figure';
import { listFigures } from './list-figures';
import { openBenchOffice, type BenchOffice } from './open-bench-office';
import { profileFigures } from './profile-figures';
import { large, medium, small, type OfficeSize } from './seeded-office';

declare global {
  interface Window {
    /** Fills three offices and measures the list of candidates and a profile on screen. */
    measureList(): Promise<readonly Figure[]>;
  }
}

startWords();

/** All that a list and a profile read, but for interviews: filling half a million takes longer than all the rest. */
const listTables = ['staff', 'clients', 'roles', 'candidates', 'submissions'] as const;

function fill(size: OfficeSize): Promise<BenchOffice> {
  console.log(`filling office ${size.name}`);
  return openBenchOffice(size, listTables);
}

window.measureList = async () => {
  const offices = { fewest: await fill(small), fewer: await fill(medium), more: await fill(large) };
  console.log('measuring: one profile');
  const profile = await profileFigures(offices.fewest, offices.more);
  console.log('measuring: the list of candidates');
  return [...(await listFigures(offices.fewer, offices.more)), ...profile];
};
