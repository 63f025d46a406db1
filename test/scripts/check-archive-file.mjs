// Proves an archive on the disk in a process of its own and says what that took; see test/support/check-archive-file.ts.
import { runScript } from './run-script.mjs';
import { runTypeScript } from './run-typescript.mjs';

await runScript(() =>
  runTypeScript('test/support/check-archive-file.ts', { passedOn: process.argv.slice(2) }),
);
