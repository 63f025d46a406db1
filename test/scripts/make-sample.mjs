// npm run sample: makes the sample office of resources/ anew, by running commands through the door.
import { ensureDependencies } from '../../electron/scripts/dependencies.mjs';
import { runScript } from './run-script.mjs';
import { runTypeScript } from './run-typescript.mjs';

await runScript(async () => {
  await ensureDependencies();
  return runTypeScript('test/support/make-sample.ts', { passedOn: process.argv.slice(2) });
});
