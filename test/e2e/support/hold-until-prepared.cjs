'use strict';
// Loaded into the main process after Playwright's own loader, which keeps the app from becoming ready until
// Playwright has connected. This keeps it a little longer: until the test has put its listeners and its clock in
// place, so that they are there before the first line of the app's pages runs.
const start = globalThis.__playwright_run;
globalThis.__playwright_run = () => undefined;
globalThis.startPreparedApp = start;
