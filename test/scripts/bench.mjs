// npm run bench: every measurement in test/bench, one after the other so that they do not measure each other. A word
// after `--` picks the files whose name holds it.
import { existsSync, readdirSync } from 'node:fs';
import { ensureBuild } from '../../electron/scripts/build-output.mjs';
import { ensureDependencies } from '../../electron/scripts/dependencies.mjs';
import { inProject, say } from '../../electron/scripts/project.mjs';
import { runPageBenches } from './playwright-run.mjs';
import { runScript } from './run-script.mjs';
import { runTypeScript } from './run-typescript.mjs';

/** Measures the built app; all others bundle what they measure. */
const ofBuiltApp = 'report.bench.spec.ts';
const benchFolder = inProject('test', 'bench');

/** @param {string} wanted */
function benchFiles(wanted) {
  const all = existsSync(benchFolder) ? readdirSync(benchFolder).sort() : [];
  return all.filter((name) => /\.bench(\.spec)?\.ts$/.test(name) && name.includes(wanted));
}

/** @param {string} name */
async function runBench(name) {
  say(`── ${name} ──`);
  if (name === ofBuiltApp) await ensureBuild();
  if (name.endsWith('.spec.ts')) {
    return (await runPageBenches([name])).failed === 0 ? 0 : 1;
  }
  return runTypeScript(`test/bench/${name}`, { nodeFlags: ['--expose-gc'] });
}

await runScript(async () => {
  await ensureDependencies();
  const wanted = process.argv[2] ?? '';
  const files = benchFiles(wanted);
  if (files.length === 0) throw new Error(`No measurement in test/bench has "${wanted}" in its name.`);
  let failed = 0;
  for (const file of files) if ((await runBench(file)) !== 0) failed += 1;
  say(`${files.length - failed} measurements ran, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
