'use strict';
// The order of events of the Electron binary: command line, inspector, `-r` modules, the application's main script,
// then the browser, then 'ready'.
const fs = require('node:fs');
const { setImmediate: nextTurn } = require('node:timers/promises');
const { App } = require('./app.cjs');
const { startChromium } = require('./chromium.cjs');
const { parseCommandLine, resolveApplication } = require('./command-line.cjs');
const { desktop } = require('./desktop.cjs');
const { createElectronModule, installElectronModule } = require('./electron-module.cjs');
const { IpcMain } = require('./ipc-main.cjs');
const { NativeTheme } = require('./native-theme.cjs');
const { NetworkGuard } = require('./network-guard.cjs');
const { prepareProfileFolder } = require('./profile-folder.cjs');
const { ProtocolRegistry, createProtocol } = require('./protocol.cjs');
const { createSession } = require('./session.cjs');
const { TargetBroker } = require('./target-broker.cjs');

function imitateElectronProcess() {
  const versions = Object.freeze({ ...process.versions, ...desktop.versions });
  Object.defineProperty(process, 'versions', { value: versions });
  Object.assign(process, { type: 'browser', defaultApp: true, resourcesPath: desktop.application.folder });
}

function buildDesktop(commandLine) {
  desktop.commandLine = commandLine;
  desktop.application = resolveApplication(commandLine.entry);
  desktop.guard = new NetworkGuard();
  desktop.registry = new ProtocolRegistry();
  desktop.ipcMain = new IpcMain();
  desktop.nativeTheme = new NativeTheme();
  desktop.app = new App(desktop);
  const protocol = createProtocol(desktop.registry, () => desktop.isReady);
  desktop.session = createSession(protocol);
  installElectronModule(createElectronModule(protocol));
}

async function launchBrowser() {
  const { app, commandLine, guard } = desktop;
  fs.mkdirSync(app.getPath('userData'), { recursive: true });
  const profiles = await prepareProfileFolder(app.getPath('userData'));
  const proxyPort = await guard.startProxy();
  guard.closeMainProcess();
  const { switches } = commandLine;
  const chromium = startChromium({ profiles, proxyPort, locale: app.getLocale(), switches });
  desktop.chromium = chromium;
  chromium.connection.on('closed', () => {
    if (desktop.isQuitting) return;
    console.error(`Electron stand-in: Chromium exited\n${chromium.lastErrors()}`);
    process.exit(1);
  });
  desktop.broker = new TargetBroker(chromium.connection);
  await desktop.broker.start();
  if (switches.has('remote-debugging-port')) process.stderr.write(`${await chromium.devtoolsLine}\n`);
}

async function start() {
  const commandLine = parseCommandLine(process.argv.slice(2));
  if (commandLine.switches.has('version')) {
    console.log(`v${desktop.versions.electron}-stand-in`);
    return;
  }
  buildDesktop(commandLine);
  imitateElectronProcess();
  if (commandLine.inspectPort !== null) {
    require('node:inspector').open(commandLine.inspectPort, '127.0.0.1', false);
  }
  process.argv = [process.argv[0], ...process.argv.slice(2)];
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => desktop.app.quit());
  for (const file of commandLine.requires) require(file);
  require(desktop.application.mainScript);
  await nextTurn();
  if (desktop.isQuitting) return;
  await launchBrowser();
  desktop.app.becomeReady();
}

start().catch((error) => {
  console.error(error);
  process.exit(1);
});
