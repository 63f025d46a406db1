// npm run check:imports -- FOLDER: what the importers take and refuse of a folder's files, against a scratch database.
import { ensureDependencies } from '../../electron/scripts/dependencies.mjs';
import { runScript } from './run-script.mjs';
import { runTypeScript } from './run-typescript.mjs';

await runScript(async () => {
  await ensureDependencies();
  return runTypeScript('test/support/check-imports.ts', { passedOn: process.argv.slice(2) });
});
