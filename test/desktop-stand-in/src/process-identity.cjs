'use strict';
// Telling a living process from a dead one whose number was given away, or whose parent has not reaped it yet.
const fs = require('node:fs');

const STATE_FIELD = 0;
const THREADS_FIELD = 17;
const START_TIME_FIELD = 19;

/** State, living threads and start time from /proc (Linux); null where there is no /proc or no such process. */
function readProcessStatus(pid) {
  try {
    const text = fs.readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return {
      state: fields[STATE_FIELD],
      threads: Number(fields[THREADS_FIELD]),
      startTime: fields[START_TIME_FIELD],
    };
  } catch {
    return null;
  }
}

/**
 * True while the process runs. A zombie holds no files and no locks, so it counts as gone, but only when it is the last
 * of its threads: the first one becomes a zombie while the others still hold what they share.
 */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  const status = readProcessStatus(pid);
  return status === null || status.state !== 'Z' || status.threads > 1;
}

/** A text that no later process with the same number shares. */
function processIdentity(pid) {
  return `${pid}:${readProcessStatus(pid)?.startTime ?? 'unknown'}`;
}

module.exports = { isRunning, processIdentity };
