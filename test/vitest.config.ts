import { defineConfig } from 'vitest/config';
import { projectRoot } from '../electron/scripts/project.mjs';
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
    setupFiles: ['fake-indexeddb/auto'],
    testTimeout: 60_000,
    // Files of one worker share what they import: loading it anew for each took as long as all tests. What a file makes
    // (an office, a clock, ids) it makes for itself, so there is nothing to keep apart.
    isolate: false,
  },
});
