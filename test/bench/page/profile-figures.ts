// One candidate's profile on screen, in an office of 1,000 people and in one of 100,000.
import type { Figure } from '../figure';
import { median } from './interleave';
import type { BenchOffice } from './open-bench-office';
import { showProfile } from './page-stage';
import { rematchCandidateId } from './seeded-office';

const counted = 15;
const warmUps = 3;

async function openAndClose(bench: BenchOffice): Promise<number> {
  const shown = await showProfile(bench, rematchCandidateId);
  shown.close();
  return shown.opened;
}

/** Measures opening; the names are in memory, as they are some moments after a start. */
export async function profileFigures(fewer: BenchOffice, more: BenchOffice): Promise<readonly Figure[]> {
  await fewer.database.faces.fill();
  await more.database.faces.fill();
  const seen = { fewer: [] as number[], more: [] as number[] };
  for (let round = 0; round < counted + warmUps; round += 1) {
    const both = { fewer: await openAndClose(fewer), more: await openAndClose(more) };
    if (round < warmUps) continue;
    seen.fewer.push(both.fewer);
    seen.more.push(both.more);
  }
  const value = median(seen.more) / median(seen.fewer);
  const note = 'the same person, until the last was painted';
  return [
    { name: 'Profile opened, L : S', value, unit: 'ratio', goal: { atMost: 1.3 }, note },
    {
      ...{ name: 'Profile opened, L', value: median(seen.more), unit: 'milliseconds', goal: null },
      note: 'this machine now',
    },
  ];
}
