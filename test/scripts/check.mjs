// npm run check: types, lint, layers and format, in under a minute.
import { ensureDependencies } from '../../electron/scripts/dependencies.mjs';
import { runChecks } from './check-run.mjs';
import { runScript } from './run-script.mjs';

await runScript(async () => {
  await ensureDependencies();
  const tally = await runChecks();
  return tally.failed === 0 ? 0 : 1;
});
