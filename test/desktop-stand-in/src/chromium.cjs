'use strict';
// Starts Chromium under our control: DevTools on a pipe for the stand-in, and on a port for Playwright when asked.
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { CdpConnection } = require('./cdp-connection.cjs');

const KNOWN_PATHS = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];
const KEPT_ERROR_CHARACTERS = 8192;
const DEVTOOLS_LINE = /^DevTools listening on ws:.*$/m;
const OWN_SWITCHES = new Set(['user-data-dir', 'version', 'lang', 'proxy-server', 'proxy-bypass-list']);
const QUIET_SWITCHES = [
  '--headless',
  '--no-first-run',
  '--no-startup-window',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--no-pings',
  '--password-store=basic',
];

function findChromium() {
  const found = [process.env.CHROMIUM_PATH, ...KNOWN_PATHS].find((file) => file && fs.existsSync(file));
  if (!found) throw new Error('Electron stand-in: no Chromium found (set CHROMIUM_PATH)');
  return found;
}

function chromiumArguments({ profiles, proxyPort, locale, switches }) {
  const passedOn = [...switches].filter(([name]) => !OWN_SWITCHES.has(name));
  const isRoot = process.getuid?.() === 0;
  return [
    ...QUIET_SWITCHES,
    `--user-data-dir=${profiles}`,
    '--remote-debugging-pipe',
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    '--proxy-bypass-list=<-loopback>',
    `--lang=${locale}`,
    ...passedOn.map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`)),
    ...(isRoot && !switches.has('no-sandbox') ? ['--no-sandbox'] : []),
  ];
}

/** Launches Chromium; `devtoolsLine` resolves to the line Playwright waits for, `lastErrors` tells why it died. */
function startChromium(options) {
  const noDesktop = path.join(__dirname, '..', 'no-desktop');
  const child = spawn(findChromium(), chromiumArguments(options), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `${noDesktop}${path.delimiter}${process.env.PATH}` },
  });
  let errors = '';
  const devtoolsLine = new Promise((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (text) => {
      errors = (errors + text).slice(-KEPT_ERROR_CHARACTERS);
      const line = DEVTOOLS_LINE.exec(errors);
      if (line) resolve(line[0]);
    });
  });
  const connection = new CdpConnection(child.stdio[3], child.stdio[4]);
  child.on('exit', () => connection.close());
  return { child, connection, devtoolsLine, lastErrors: () => errors };
}

module.exports = { startChromium };
