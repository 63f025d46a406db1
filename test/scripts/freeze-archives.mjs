// Run by hand when a schema version was released: freezes an archive of it in test/fixtures/archives.
import { ensureDependencies } from '../../electron/scripts/dependencies.mjs';
import { runScript } from './run-script.mjs';
import { runTypeScript } from './run-typescript.mjs';

await runScript(async () => {
  await ensureDependencies();
  return runTypeScript('test/support/freeze-archives.ts');
});
