// npm run test:unit: unit, property and architecture tests in two time zones. What follows `--` goes to vitest.
import { ensureDependencies } from '../../electron/scripts/dependencies.mjs';
import { runScript } from './run-script.mjs';
import { runVitest } from './vitest-run.mjs';

const allFolders = ['test/unit', 'test/properties', 'test/architecture'];

await runScript(async () => {
  await ensureDependencies();
  const passedOn = process.argv.slice(2);
  const tally = await runVitest(passedOn.length > 0 ? passedOn : allFolders);
  return tally.failed === 0 ? 0 : 1;
});
