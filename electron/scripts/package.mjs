// npm run package: an installer for this machine's system in dist/ (electron/builder.yml says how). What follows
// `--` goes to electron-builder, for example `npm run package -- --win`.
import { ensureBuild } from './build-output.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { inProject, say } from './project.mjs';
import { runNode } from './run-command.mjs';

try {
  await ensureDependencies();
  await ensureBuild();
  const builder = inProject('node_modules/electron-builder/cli.js');
  const result = await runNode([builder, '--config', 'electron/builder.yml', ...process.argv.slice(2)]);
  process.exitCode = result.code;
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
