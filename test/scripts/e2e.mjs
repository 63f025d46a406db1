// npm run test:e2e: the end-to-end specs. What follows `--` goes to Playwright (`--grep`, `--project`, a file …).
import { ensureDependencies } from '../../electron/scripts/dependencies.mjs';
import { runEndToEnd } from './playwright-run.mjs';
import { runScript } from './run-script.mjs';

await runScript(async () => {
  await ensureDependencies();
  const tally = await runEndToEnd({ passedOn: process.argv.slice(2) });
  return tally.failed === 0 ? 0 : 1;
});
