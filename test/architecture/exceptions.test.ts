import { existsSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../electron/scripts/project.mjs';
import { castExceptions, sizeLimits, syntaxLimits } from './lint-limits.mjs';
import { sizeExceptions } from './size-exceptions.mjs';

const shortestReason = 20;
const exceptions = [...sizeExceptions, ...castExceptions];

/** The number of times a file breaks a rule when no exception is made for it. */
async function timesBroken(file: string, rule: string, setting: unknown): Promise<number> {
  const eslint = new ESLint({
    cwd: inProject(),
    overrideConfig: { rules: { [rule]: setting as ['error'] } },
  });
  const [result] = await eslint.lintFiles(inProject(file));
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId === rule).length;
}

describe('every exception', () => {
  it('names a file that exists and a reason', () => {
    const unfounded = exceptions.filter(
      ({ file, reason }) => !existsSync(inProject(file)) || reason.length < shortestReason,
    );
    expect(unfounded).toEqual([]);
  });

  it('is still needed', async () => {
    const unneeded: string[] = [];
    for (const { file, rule } of sizeExceptions) {
      if ((await timesBroken(file, rule, sizeLimits.rules[rule])) === 0) unneeded.push(`${file} ${rule}`);
    }
    for (const { file } of castExceptions) {
      const setting = ['error', ...syntaxLimits.everywhere];
      if ((await timesBroken(file, 'no-restricted-syntax', setting)) === 0) unneeded.push(`${file} cast`);
    }
    expect(unneeded).toEqual([]);
  });
});
