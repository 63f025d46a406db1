import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
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

  it('names the app, both systems, and keeps the office’s data at an uninstall', async () => {
    expect(await readConfiguration()).toMatchObject({
      appId: 'hk.onward.desk',
      asar: true,
      win: { target: 'nsis' },
      mac: { target: 'dmg' },
      nsis: { deleteAppDataOnUninstall: false },
    });
  });
});
