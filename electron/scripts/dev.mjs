// npm run dev: the app with every saved change shown at once; the renderer alone where Electron's binary is missing.
import { ensureDependencies } from './dependencies.mjs';
import { findElectronBinary } from './electron-binary.mjs';
import { inProject, say } from './project.mjs';
import { runNode } from './run-command.mjs';

/** Not the port of npm start: what is tried out while developing stays apart from an office's data. */
const developmentPort = 41731;

async function serveRendererAlone() {
  const { loadConfigFromFile } = await import('electron-vite');
  const { createServer } = await import('vite');
  const environment = { command: /** @type {const} */ ('serve'), mode: 'development' };
  const { config } = await loadConfigFromFile(environment, inProject('electron.vite.config.ts'));
  if (!config || !('renderer' in config)) throw new Error('electron.vite.config.ts names no renderer.');
  const server = await createServer({
    ...config.renderer,
    root: inProject('renderer'),
    configFile: false,
    server: { host: '127.0.0.1', port: developmentPort, strictPort: true },
  });
  await server.listen();
  server.printUrls();
}

async function develop() {
  await ensureDependencies();
  if (findElectronBinary()) {
    const result = await runNode([inProject('node_modules/electron-vite/bin/electron-vite.js'), 'dev']);
    process.exitCode = result.code;
    return;
  }
  say('No Electron binary here (npm start fetches it): serving the renderer alone.');
  await serveRendererAlone();
}

develop().catch((error) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
