// npm run bench:similarity -- FILE: how well related roles are found by their words, nDCG@10 by five-fold cross-validation.
import { ensureDependencies } from '../../electron/scripts/dependencies.mjs';
import { runScript } from './run-script.mjs';
import { runTypeScript } from './run-typescript.mjs';

await runScript(async () => {
  await ensureDependencies();
  return runTypeScript('test/support/bench-similarity.ts', { passedOn: process.argv.slice(2) });
});
