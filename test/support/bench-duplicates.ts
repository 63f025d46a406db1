import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { corruptedPeople, errorLevels } from './doubles/corrupt-people';
import type { Known, LinkQuality } from './doubles/link-quality';
import { measureLinks } from './doubles/link-quality';
import { readLinkageCsv } from './doubles/read-linkage-csv';

/**
 * `npm run bench:duplicates -- FILE.csv`: how many of the pairs that are one person the app's guard proposes, and how many
 * of those it proposes are; and the same for invented people at every level of mistakes. `--pairs` also prints the pairs
 * it got wrong.
 */

const invented = { seed: 20261123, people: 1500 } as const;

const figure = (share: number): string => share.toFixed(4);
const line = ({ label, fields }: Known): string =>
  `${label}: ${fields.givenNames} ${fields.surname}, ${fields.address ?? ''}`;
const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

function printPairs(title: string, pairs: LinkQuality['missed']): void {
  for (const [a, b] of pairs) print(`${title}\n  ${line(a)}\n  ${line(b)}`);
}

function measure(title: string, records: readonly Known[]): void {
  const started = performance.now();
  const quality = measureLinks(records);
  const took = Math.round(performance.now() - started);
  if (process.argv.includes('--pairs')) {
    printPairs('missed', quality.missed);
    printPairs('wrongly proposed', quality.wrong);
  }
  print(`${title}: ${quality.records} records, ${quality.truePairs} pairs that are one person, ${took} ms`);
  print(`  proposed ${quality.proposed}, wrongly ${quality.wrong.length}, missed ${quality.missed.length}`);
  print(
    `  precision ${figure(quality.precision)}  recall ${figure(quality.recall)}  F1 ${figure(quality.f1)}`,
  );
}

function main(): number {
  const [file] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  if (file === undefined) {
    print('Name a CSV file: npm run bench:duplicates -- FILE.csv');
    return 1;
  }
  for (const level of errorLevels)
    measure(`invented, ${level.name}`, corruptedPeople(level, invented.seed, invented.people));
  measure(basename(file), readLinkageCsv(readFileSync(file, 'utf8')));
  return 0;
}

process.exitCode = main();
