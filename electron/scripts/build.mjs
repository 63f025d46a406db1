// npm run build: main, preload and renderer into out/, whatever stands there already.
import { ensureBuild } from './build-output.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { say } from './project.mjs';

try {
  await ensureDependencies();
  await ensureBuild({ force: true });
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
