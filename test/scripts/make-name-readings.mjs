// npm run readings: makes the table of how the characters of names are said anew, from the packages that know it.
import { ensureDependencies } from '../../electron/scripts/dependencies.mjs';
import { runScript } from './run-script.mjs';
import { runTypeScript } from './run-typescript.mjs';

await runScript(async () => {
  await ensureDependencies();
  return runTypeScript('test/support/make-name-readings.ts');
});
