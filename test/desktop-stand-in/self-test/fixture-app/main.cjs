'use strict';
// A small application that uses what the stand-in must offer, in the way a hardened Electron app does.
const electron = require('electron');
const { readFile, writeFile, appendFile, mkdir } = require('node:fs/promises');
const path = require('node:path');

const { app, BrowserWindow, Menu, dialog, ipcMain, protocol, session, shell } = electron;
const ORIGIN = 'app://fixture';
const PAGES = path.join(__dirname, 'pages');
const CONTENT_TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' https://elsewhere.example wss://elsewhere.example; worker-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types fixture";

let window = null;

async function serve(request) {
  const { pathname } = new URL(request.url);
  try {
    const body = await readFile(path.join(PAGES, path.basename(pathname)));
    const type = CONTENT_TYPES[path.extname(pathname)] ?? 'application/octet-stream';
    return new Response(body, { headers: { 'content-type': type, 'content-security-policy': POLICY } });
  } catch {
    return new Response('not found', { status: 404 });
  }
}

function isOurPage(event) {
  return event.senderFrame === event.sender.mainFrame && event.senderFrame.origin === ORIGIN;
}

function answer(channel, handler) {
  ipcMain.handle(channel, (event, ...args) => {
    if (!isOurPage(event)) throw new Error('foreign sender');
    return handler(...args);
  });
}

async function savePdf() {
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: 'report.pdf' });
  if (canceled) return { saved: false };
  const report = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true },
  });
  await report.loadURL(`${ORIGIN}/report.html`);
  const pdf = await report.webContents.printToPDF({
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  report.destroy();
  await writeFile(filePath, pdf);
  return {
    saved: true,
    visibleWindows: BrowserWindow.getAllWindows().filter((each) => each.isVisible()).length,
  };
}

function answerRequests() {
  answer('echo', (value) => value);
  answer('invert-bytes', (bytes) => bytes.map((byte) => 255 - byte));
  answer('fail', () => {
    throw new RangeError('out of range 超出範圍');
  });
  answer('save-pdf', savePdf);
  answer('sender-url', () => window.webContents.mainFrame.url);
}

async function createWindow() {
  window = new BrowserWindow({
    width: 1000,
    height: 700,
    webPreferences: {
      preload: path.join(__dirname, 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      additionalArguments: ['--fixture-argument'],
    },
  });
  window.webContents.setWindowOpenHandler(({ url }) => {
    if (url.startsWith('https:')) void shell.openExternal(url);
    return { action: 'deny' };
  });
  window.webContents.on('will-navigate', (event, url) => {
    event.preventDefault();
    window.webContents.send('navigation-refused', url);
  });
  window.webContents.on('render-process-gone', () => window.webContents.reload());
  await window.loadURL(`${ORIGIN}/index.html`);
}

async function start() {
  await mkdir(app.getPath('userData'), { recursive: true });
  await appendFile(path.join(app.getPath('userData'), 'starts.log'), `${process.pid}\n`);
  await app.whenReady();
  protocol.handle('app', serve);
  session.defaultSession.setPermissionRequestHandler((contents, permission, callback) => callback(false));
  session.defaultSession.setPermissionCheckHandler((contents, permission, origin) => {
    return permission === 'clipboard-sanitized-write' && origin === `${ORIGIN}/`;
  });
  answerRequests();
  const ring = { id: 'ring', label: 'Ring', click: () => window.webContents.send('rung', 3) };
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([{ label: 'File', submenu: [ring, { id: 'quit', role: 'quit' }] }]),
  );
  await createWindow();
}

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
if (app.requestSingleInstanceLock({ reason: 'self-test' })) {
  app.on('second-instance', (event, argv, folder, data) => window.webContents.send('second-instance', data));
  app.on('window-all-closed', () => app.quit());
  void start();
} else {
  app.quit();
}
