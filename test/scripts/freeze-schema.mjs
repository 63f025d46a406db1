// Run by hand when the schema version is raised: freezes this build's tables and fields in test/fixtures/schema.
import { ensureDependencies } from '../../electron/scripts/dependencies.mjs';
import { runScript } from './run-script.mjs';
import { runTypeScript } from './run-typescript.mjs';

await runScript(async () => {
  await ensureDependencies();
  return runTypeScript('test/support/freeze-schema.ts');
});
