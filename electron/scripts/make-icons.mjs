// npm run icons: draws the app's icons for both systems from renderer/favicon.svg, with the browser the tests use. Both
// kinds of file are a table of PNG pictures, one a size.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ensureChromium } from './chromium.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { inProject, say } from './project.mjs';

/** Pixels of the pictures of an .ico; 256 is written as 0 there. */
const windowsSizes = [16, 24, 32, 48, 64, 128, 256];
/** The types of an .icns that hold PNG, with their pixels. */
const macPictures = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic13', 256],
  ['ic09', 512],
  ['ic14', 512],
  ['ic10', 1024],
]);
/** macOS leaves air around a picture: 824 of 1024 pixels are drawn on. */
const macShare = 824 / 1024;

const icoHeadBytes = 6;
const icoEntryBytes = 16;
const icoType = 1;
const bitsPerPixel = 32;
const icnsHeadBytes = 8;

/** @typedef {(size: number, share?: number) => Promise<Buffer>} Draw */

/** @param {import('playwright-core').Page} page @returns {Draw} */
function drawingOn(page) {
  const mark = readFileSync(inProject('renderer', 'favicon.svg')).toString('base64');
  return async (size, share = 1) => {
    const side = Math.round(size * share);
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0;height:${size}px;display:grid;place-items:center"><img alt="" width="${side}" height="${side}" src="data:image/svg+xml;base64,${mark}"></body>`,
    );
    return page.screenshot({ omitBackground: true });
  };
}

/** @param {readonly { size: number, png: Buffer }[]} pictures */
function icoOf(pictures) {
  const head = Buffer.alloc(icoHeadBytes + icoEntryBytes * pictures.length);
  head.writeUInt16LE(icoType, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, png }, index) => {
    const at = icoHeadBytes + icoEntryBytes * index;
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(bitsPerPixel, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** @param {string} type @param {number} bytes */
function icnsHead(type, bytes) {
  const head = Buffer.alloc(icnsHeadBytes);
  head.write(type, 'latin1');
  head.writeUInt32BE(bytes + icnsHeadBytes, 4);
  return head;
}

/** @param {readonly { type: string, png: Buffer }[]} pictures */
function icnsOf(pictures) {
  const body = Buffer.concat(pictures.flatMap(({ type, png }) => [icnsHead(type, png.length), png]));
  return Buffer.concat([icnsHead('icns', body.length), body]);
}

/** @param {Draw} draw */
async function writeIcons(draw) {
  const windows = [];
  for (const size of windowsSizes) windows.push({ size, png: await draw(size) });
  const mac = [];
  for (const [type, size] of macPictures) mac.push({ type, png: await draw(size, macShare) });
  const folder = inProject('electron', 'packaging');
  writeFileSync(`${folder}/icon.ico`, icoOf(windows));
  writeFileSync(`${folder}/icon.icns`, icnsOf(mac));
}

try {
  await ensureDependencies();
  const executablePath = await ensureChromium();
  if (executablePath === null) throw new Error('Icons are drawn by a Chromium, and none was found.');
  const { chromium } = createRequire(inProject('package.json'))('playwright-core');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  await writeIcons(drawingOn(await browser.newPage()));
  await browser.close();
  say('electron/packaging/icon.ico and icon.icns are drawn anew.');
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
