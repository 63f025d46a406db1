// npm start: sets up what is missing, then opens the desktop app, or the same renderer in a browser where Electron's
// binary cannot be had. --browser asks for the browser; NO_OPEN=1 serves without opening one.
import { spawn } from 'node:child_process';
import { ensureBuild } from './build-output.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { electronBinary } from './electron-binary.mjs';
import { projectRoot, say } from './project.mjs';
import { rendererAddress, rendererPort, serveRenderer } from './serve-renderer.mjs';

/** @param {string} address */
function openBrowser(address) {
  if (process.env.NO_OPEN === '1') return;
  const opener =
    process.platform === 'win32'
      ? { program: 'cmd', flags: ['/c', 'start', '', address] }
      : { program: process.platform === 'darwin' ? 'open' : 'xdg-open', flags: [address] };
  const child = spawn(opener.program, opener.flags, { stdio: 'ignore', detached: true });
  child.on('error', () => say(`Open ${address} in Chrome or Edge.`));
  child.unref();
}

/** @param {unknown} error */
function isPortTaken(error) {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

async function startInBrowser() {
  const server = await serveRenderer().catch((error) => {
    if (!isPortTaken(error)) throw error;
    throw new Error(
      `Port ${rendererPort} is taken (is Onward open already?). Another port would open another, empty office, ` +
        `so none is used; close the other program and start again. ` +
        `連接埠 ${rendererPort} 已被佔用（Onward 是否已經開啟？）。換用其他連接埠會變成另一個空白的辦公室，請先關閉該程式再試。`,
    );
  });
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  say(`Onward is at ${rendererAddress} (Ctrl-C stops it; Ctrl-C 可停止)`);
  openBrowser(rendererAddress);
}

/** @type {import('./electron-binary.mjs').Reason} */
const noScreen = { english: 'there is no screen', chinese: '沒有顯示螢幕' };

/** A screen is needed for a window; on Linux its absence would end Electron with a page of its own errors. */
function hasScreen() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * @param {string} binary
 * @returns {Promise<number>} its exit code
 */
function startElectron(binary) {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return new Promise((resolve, reject) => {
    const child = spawn(binary, [projectRoot, ...(asRoot ? ['--no-sandbox'] : [])], { stdio: 'inherit' });
    process.once('SIGINT', () => child.kill('SIGINT'));
    process.once('SIGTERM', () => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** @param {import('./electron-binary.mjs').Reason} reason */
function sayWhyBrowser({ english, chinese }) {
  say(
    `The desktop app cannot be opened here (${english}); opening Onward in a browser instead. ` +
      `這部電腦未能開啟桌面版（${chinese}），現改以瀏覽器開啟 Onward。`,
  );
}

async function start() {
  await ensureDependencies();
  await ensureBuild();
  if (process.argv.includes('--browser')) return startInBrowser();
  const { binary, reason } = await electronBinary();
  if (binary && hasScreen()) {
    process.exitCode = await startElectron(binary);
    return undefined;
  }
  sayWhyBrowser(reason ?? noScreen);
  return startInBrowser();
}

start().catch((error) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
