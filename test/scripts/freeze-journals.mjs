// Run by hand before the schema version is raised: freezes a journal of each earlier version in test/fixtures/journals.
import { ensureDependencies } from '../../electron/scripts/dependencies.mjs';
import { runScript } from './run-script.mjs';
import { runTypeScript } from './run-typescript.mjs';

await runScript(async () => {
  await ensureDependencies();
  return runTypeScript('test/support/freeze-journals.ts');
});
