'use strict';
// Telling a living process from a dead one whose number was given away, or whose parent has not reaped it yet.
const fs = require('node:fs');

const STATE_FIELD = 0;
const START_TIME_FIELD = 19;

/** State and start time from /proc (Linux); null where there is no /proc or no such process. */
function readProcessStatus(pid) {
  try {
    const text = fs.readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[STATE_FIELD], startTime: fields[START_TIME_FIELD] };
  } catch {
    return null;
  }
}

/** True while the process runs; a zombie holds no files and no locks, so it counts as gone. */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  return readProcessStatus(pid)?.state !== 'Z';
}

/** A text that no later process with the same number shares. */
function processIdentity(pid) {
  return `${pid}:${readProcessStatus(pid)?.startTime ?? 'unknown'}`;
}

module.exports = { isRunning, processIdentity };
