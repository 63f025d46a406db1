// The built app, packed by electron-builder as it is for macOS, around a stand-in of Electron: what is in the archive, that
// its hash stands in the program, and how every fuse is set. What is Windows' alone or needs a Mac, signing
// above all, is not seen here.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFile, getRawHeader, listPackage } from '@electron/asar';
import { build, Platform } from 'electron-builder';
import { test, expect } from '../fixtures';
import { PROJECT_FOLDER } from '../support/choose-desktop';
import { FUSE, fusesOf, writeStandInElectron } from '../support/stand-in-electron';

/** In the order of the wire, as they must be in what is handed to people. */
const wanted = [
  ['run as Node', FUSE.off],
  ['encrypt cookies', FUSE.off],
  ['obey NODE_OPTIONS', FUSE.off],
  ['open to --inspect', FUSE.off],
  ['check the archive’s hash', FUSE.on],
  ['load from the archive alone', FUSE.on],
  ['own snapshot for the main process', FUSE.off],
  ['more rights for file:', FUSE.off],
] as const;

/** The other way round: each has to be set to come out right. */
const wrongFuses = wanted.map(([, state]) => (state === FUSE.on ? FUSE.off : FUSE.on)).join('');

const leftOut = /(^|\/)(node_modules|test|shared|renderer\/app)\/|\.(map|md|tsx?|ya?ml)$|\.build-stamp$/;

/** Packs into `folder` and answers where the app is. */
async function pack(folder: string): Promise<string> {
  const electronDist = join(folder, 'electron');
  writeStandInElectron(electronDist, wrongFuses);
  await build({
    targets: Platform.MAC.createTarget('dir'),
    projectDir: PROJECT_FOLDER,
    config: {
      extends: join(PROJECT_FOLDER, 'electron/builder.yml'),
      electronDist,
      directories: { output: join(folder, 'dist') },
      // A person's own certificate has no business in a test.
      mac: { identity: null, notarize: false },
    },
  });
  const [made = ''] = readdirSync(join(folder, 'dist')).filter((name) => name.startsWith('mac'));
  return join(folder, 'dist', made, 'Onward.app');
}

function builtFiles(): readonly string[] {
  const files = readdirSync(join(PROJECT_FOLDER, 'out'), { recursive: true, withFileTypes: true });
  return files
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT_FOLDER.length).replaceAll('\\', '/'));
}

test('the archive holds the built app and nothing else, its hash is checked, and every fuse is set', async ({
  outputFolder,
}) => {
  const app = await pack(outputFolder);
  const archive = join(app, 'Contents/Resources/app.asar');

  await test.step('what is in it', () => {
    const packed = listPackage(archive, { isPack: false });
    const files = packed.map((path) => path.replaceAll('\\', '/')).filter((path) => /\.[^/]+$/.test(path));
    expect(files).toContain('/package.json');
    const built = builtFiles().filter((path) => !leftOut.test(path));
    expect(files.filter((path) => path !== '/package.json').sort()).toEqual([...built].sort());
    expect(built).toEqual(
      expect.arrayContaining(['/out/main/index.js', '/out/preload/index.js', '/out/renderer/report.html']),
    );
    expect(files.filter((path) => leftOut.test(path))).toEqual([]);
    const { main } = JSON.parse(extractFile(archive, 'package.json').toString()) as { readonly main: string };
    expect(files).toContain(`/${main}`);
  });

  await test.step('its hash stands in the program', () => {
    const { headerString } = getRawHeader(archive);
    const hash = createHash('sha256').update(headerString).digest('hex');
    const properties = readFileSync(join(app, 'Contents/Info.plist'), 'utf8').replaceAll(/\s+/g, '');
    expect(properties).toContain(
      `<key>Resources/app.asar</key><dict><key>algorithm</key><string>SHA256</string>`,
    );
    expect(properties).toContain(`<key>hash</key><string>${hash}</string>`);
  });

  await test.step('nothing may be loaded over plain HTTP', () => {
    const properties = readFileSync(join(app, 'Contents/Info.plist'), 'utf8').replaceAll(/\s+/g, '');
    expect(properties).toContain(
      '<key>NSAppTransportSecurity</key><dict><key>NSAllowsArbitraryLoads</key><false/></dict>',
    );
    expect(properties.match(/NSAllows|NSException|NSTemporary/g)).toEqual(['NSAllows']);
  });

  await test.step('every fuse', () => {
    const states = [...fusesOf(app)].map((state, at) => [wanted[at]?.[0], state]);
    expect(states).toEqual(wanted);
  });
});
