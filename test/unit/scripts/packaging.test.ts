import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { sealedFuses } from '../../../electron/main/program-seal';
import { inProject } from '../../../electron/scripts/project.mjs';

const fromProject = createRequire(inProject('package.json'));
const fromBuilder = createRequire(fromProject.resolve('electron-builder'));
const { getConfig, validateConfiguration } = fromBuilder('app-builder-lib/out/util/config/config.js');
const { DebugLogger } = fromBuilder('builder-util');

/** electron-builder's own reading and schema: packaging itself needs Electron's binary, its configuration does not. */
async function readConfiguration(): Promise<Record<string, unknown>> {
  const packageJson = { value: Promise.resolve(fromProject('./package.json')) };
  return getConfig(inProject(), 'electron/builder.yml', null, packageJson);
}

describe('the packaging configuration', () => {
  it('is valid by electron-builder’s own schema', async () => {
    const configuration = await readConfiguration();
    await expect(validateConfiguration(configuration, new DebugLogger(false))).resolves.toBeUndefined();
  });

  it('would be refused with a word the schema does not know', async () => {
    const configuration = { ...(await readConfiguration()), appIdentity: 'planted' };
    await expect(validateConfiguration(configuration, new DebugLogger(false))).rejects.toThrow(/appIdentity/);
  });

  it('would be refused with a fuse the schema does not know', async () => {
    const { electronFuses, ...rest } = await readConfiguration();
    const configuration = { ...rest, electronFuses: { ...(electronFuses as object), runAsRuby: false } };
    await expect(validateConfiguration(configuration, new DebugLogger(false))).rejects.toThrow(
      /electronFuses/,
    );
  });

  it('names every fuse that can be named', async () => {
    const schema = JSON.parse(readFileSync(fromBuilder.resolve('app-builder-lib/scheme.json'), 'utf8'));
    // Signing again without a certificate is no fuse.
    const { resetAdHocDarwinSignature, ...fuses } = schema.definitions.FuseOptionsV1.properties;
    expect(resetAdHocDarwinSignature).toBeDefined();
    const { electronFuses } = await readConfiguration();
    expect(Object.keys(electronFuses as object).sort()).toEqual(Object.keys(fuses).sort());
  });

  it('sets the fuses that the installed program is checked for', async () => {
    const electronFuses = (await readConfiguration())['electronFuses'] as Record<string, boolean>;
    const inOrder = [
      ...['runAsNode', 'enableCookieEncryption', 'enableNodeOptionsEnvironmentVariable'],
      ...['enableNodeCliInspectArguments', 'enableEmbeddedAsarIntegrityValidation', 'onlyLoadAppFromAsar'],
      ...['loadBrowserProcessSpecificV8Snapshot', 'grantFileProtocolExtraPrivileges'],
    ];
    expect(inOrder.map((name) => (electronFuses[name] === true ? '1' : '0')).join('')).toBe(sealedFuses);
  });

  it('signs under the hardened runtime, with the entitlements of our own', async () => {
    const { mac } = await readConfiguration();
    const entitlements = 'electron/packaging/entitlements.mac.plist';
    expect(mac).toMatchObject({
      ...{ hardenedRuntime: true, entitlements, entitlementsInherit: entitlements },
    });
    const granted = [
      ...readFileSync(inProject(entitlements), 'utf8').matchAll(/<key>(.*)<\/key>\s*<true\/>/g),
    ];
    expect(granted.map(([, name]) => name)).toEqual([
      'com.apple.security.cs.allow-jit',
      'com.apple.security.cs.disable-library-validation',
    ]);
  });

  it('has icons of every size both systems ask for', () => {
    const ico = readFileSync(inProject('electron/packaging/icon.ico'));
    const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, at) => ico.readUInt8(6 + 16 * at) || 256);
    expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
    const icns = readFileSync(inProject('electron/packaging/icon.icns'));
    expect(icns.toString('latin1', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    for (const type of ['ic07', 'ic08', 'ic09', 'ic10', 'ic13', 'ic14'])
      expect(icns.includes(type), type).toBe(true);
  });

  it('names the app, both systems, and keeps the office’s data at an uninstall', async () => {
    expect(await readConfiguration()).toMatchObject({
      appId: 'hk.onward.desk',
      asar: true,
      disableAsarIntegrity: false,
      win: { target: 'nsis' },
      mac: { target: 'dmg' },
      nsis: { deleteAppDataOnUninstall: false },
    });
  });
});
