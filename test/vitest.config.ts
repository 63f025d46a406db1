import { defineConfig } from 'vitest/config';
import { inProject, projectRoot } from '../electron/scripts/project.mjs';
import { aliasFolders } from './scripts/aliases.mjs';

/** The full counts of test/long are run only when asked for (`npm run test:long`). */
const folders = [
  'unit',
  'properties',
  'architecture',
  ...(process.env['ONWARD_LONG'] === '1' ? ['long'] : []),
];

export default defineConfig({
  root: projectRoot,
  resolve: {
    alias: aliasFolders(),
  },
  test: {
    environment: 'node',
    include: [`test/{${folders.join(',')}}/**/*.test.{ts,tsx}`],
    setupFiles: [inProject('test', 'support', 'fresh-indexed-db.ts')],
    testTimeout: 60_000,
    // Files of one worker share its process: starting one for each took as long as all tests. What a file makes (an
    // office, a clock, ids) it makes for itself; databases begin anew with the file.
    isolate: false,
  },
});
