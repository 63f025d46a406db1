// npm run check:holidays [-- --write | EN.json TC.json]: the bundled holidays against their generator and a published list.
import { ensureDependencies } from '../../electron/scripts/dependencies.mjs';
import { runScript } from './run-script.mjs';
import { runTypeScript } from './run-typescript.mjs';

await runScript(async () => {
  await ensureDependencies();
  return runTypeScript('test/support/check-holidays.ts', { passedOn: process.argv.slice(2) });
});
