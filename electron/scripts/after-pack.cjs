// What electron-builder does to a packed app that this one must not have, taken back before it is signed. On macOS it lets
// every program load anything over plain HTTP, for the sake of a proxy of its updater; Onward loads nothing from anywhere.
// `mac.extendInfo` cannot say so, since it is read before.
const { createRequire } = require('node:module');
const { join } = require('node:path');

const fromBuilder = createRequire(require.resolve('electron-builder'));

/**
 * electron-builder's hook of that name.
 *
 * @param {{ appOutDir: string, electronPlatformName: string, packager: { appInfo: { productFilename: string } } }} packed
 */
exports.afterPack = async ({ appOutDir, electronPlatformName, packager }) => {
  if (electronPlatformName !== 'darwin') return;
  const { parsePlistFile, savePlistFile } = fromBuilder('app-builder-lib/out/util/plist.js');
  const path = join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents', 'Info.plist');
  const properties = await parsePlistFile(path);
  await savePlistFile(path, { ...properties, NSAppTransportSecurity: { NSAllowsArbitraryLoads: false } });
};
