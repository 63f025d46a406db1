import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../../electron/scripts/project.mjs';

const readme = readFileSync(inProject('README.md'), 'utf8');
const packageJson = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));

/** The names in the first column of the library table. */
function librariesExplained(): string[] {
  const table = readme.slice(readme.indexOf('## Libraries'));
  const rows = table.split('\n').filter((line) => line.startsWith('| ') && !/^\| (Library|---)/.test(line));
  return rows.flatMap((row) => (row.split('|')[1] ?? '').split(',').map((name) => name.trim()));
}

describe('README.md', () => {
  it('says of every dependency why it is there, and of no other', () => {
    const dependencies = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
    expect(librariesExplained().sort()).toEqual(dependencies.sort());
  });

  it('names every command of package.json', () => {
    const commands = Object.keys(packageJson.scripts).map((name) =>
      name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`,
    );
    expect(commands.filter((command) => !readme.includes(command))).toEqual([]);
  });
});
