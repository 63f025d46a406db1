'use strict';
// One instance per user data folder: a lock file naming its owner. Whoever finds a living owner leaves a message
// file beside it and is refused; the owner reads the message and tells the application ('second-instance').
const fs = require('node:fs');
const path = require('node:path');
const { isRunning, processIdentity } = require('./process-identity.cjs');

const LOCK_FILE = '.stand-in-lock';
const MESSAGES_FOLDER = '.stand-in-second-instances';

function readOwner(lockFile) {
  try {
    return fs.readFileSync(lockFile, 'utf8');
  } catch {
    return null;
  }
}

function isOwnerAlive(identity) {
  const pid = Number(identity.split(':')[0]);
  return Number.isInteger(pid) && pid > 0 && isRunning(pid) && processIdentity(pid) === identity;
}

function leaveMessage(folder, message) {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${process.pid}.json`);
  fs.writeFileSync(`${file}.partial`, JSON.stringify(message));
  fs.renameSync(`${file}.partial`, file);
}

function readMessages(folder, onMessage) {
  for (const name of fs.readdirSync(folder).filter((entry) => entry.endsWith('.json'))) {
    const file = path.join(folder, name);
    const message = JSON.parse(fs.readFileSync(file, 'utf8'));
    fs.rmSync(file);
    onMessage(message);
  }
}

/** The lock of one process. `request` answers false, and leaves everything untouched, while another owner lives. */
class SingleInstanceLock {
  constructor() {
    this.lockFile = null;
    this.watcher = null;
    process.on('exit', () => this.release());
  }

  get isHeld() {
    return this.lockFile !== null;
  }

  request(userData, message, onSecondInstance) {
    if (this.isHeld) return true;
    fs.mkdirSync(userData, { recursive: true });
    const lockFile = path.join(userData, LOCK_FILE);
    const messages = path.join(userData, MESSAGES_FOLDER);
    const owner = readOwner(lockFile);
    if (owner !== null && isOwnerAlive(owner)) {
      leaveMessage(messages, message);
      return false;
    }
    fs.writeFileSync(lockFile, processIdentity(process.pid));
    this.lockFile = lockFile;
    fs.rmSync(messages, { recursive: true, force: true });
    fs.mkdirSync(messages);
    this.watcher = fs.watch(messages, () => readMessages(messages, onSecondInstance));
    this.watcher.unref();
    return true;
  }

  release() {
    if (!this.isHeld) return;
    this.watcher.close();
    fs.rmSync(this.lockFile, { force: true });
    this.lockFile = null;
  }
}

module.exports = { SingleInstanceLock };
