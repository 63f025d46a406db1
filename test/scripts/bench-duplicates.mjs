// npm run bench:duplicates -- FILE.csv: how well the guard against doubles finds the pairs of a table that are one person.
import { ensureDependencies } from '../../electron/scripts/dependencies.mjs';
import { runScript } from './run-script.mjs';
import { runTypeScript } from './run-typescript.mjs';

await runScript(async () => {
  await ensureDependencies();
  return runTypeScript('test/support/bench-duplicates.ts', { passedOn: process.argv.slice(2) });
});
