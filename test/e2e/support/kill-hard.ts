import { readdirSync, readFileSync } from 'node:fs';
import { expect, type ElectronApplication } from '@playwright/test';

const STATE_FIELD = 0;
const GROUP_FIELD = 2;
const THREADS_FIELD = 17;
const GONE_TIMEOUT_MS = 10_000;

interface ProcessStatus {
  readonly state: string;
  readonly group: number;
  readonly threads: number;
}

/** What /proc says of a process; null when it has gone meanwhile. */
function readProcess(pid: string): ProcessStatus | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return {
      state: fields[STATE_FIELD] ?? '',
      group: Number(fields[GROUP_FIELD]),
      threads: Number(fields[THREADS_FIELD]),
    };
  } catch {
    return null;
  }
}

/**
 * Living members of a process group. A zombie has closed its files and counts as dead once it is the last of its
 * threads: the first one is a zombie while the others still hold what they share.
 */
function livingMembers(group: number): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const status = readProcess(pid);
      return status?.group === group && (status.state !== 'Z' || status.threads > 1);
    });
}

/** `kill -9` of the app and all its helper processes at once (Linux), and waits until none holds a file any more. */
export async function killHard(app: ElectronApplication): Promise<void> {
  const { pid } = app.process();
  if (pid === undefined) throw new Error('the app has no process');
  const closed = app.waitForEvent('close');
  process.kill(-pid, 'SIGKILL');
  await closed;
  await expect.poll(() => livingMembers(pid), { timeout: GONE_TIMEOUT_MS }).toEqual([]);
}
