'use strict';
// Reads the command line the way the Electron binary does: switches and `-r` modules before the application,
// everything after the application's path belongs to the application (switches there count as well).
const fs = require('node:fs');
const path = require('node:path');

const INSPECT_SWITCHES = new Set(['inspect', 'inspect-brk']);

/** Splits an argument list into switches, modules to require first, the application's path and its arguments. */
function parseCommandLine(argumentList) {
  const commandLine = { switches: new Map(), requires: [], inspectPort: null, entry: null, appArguments: [] };
  for (let index = 0; index < argumentList.length; index += 1) {
    const argument = argumentList[index];
    if (commandLine.entry === null && (argument === '-r' || argument === '--require')) {
      index += 1;
      commandLine.requires.push(path.resolve(argumentList[index]));
    } else if (argument.startsWith('--')) {
      readSwitch(commandLine, argument);
    } else if (commandLine.entry === null) {
      commandLine.entry = argument;
    } else {
      commandLine.appArguments.push(argument);
    }
  }
  return commandLine;
}

function readSwitch(commandLine, argument) {
  const [name, ...rest] = argument.slice(2).split('=');
  const value = rest.join('=');
  if (INSPECT_SWITCHES.has(name)) commandLine.inspectPort = Number(value || 0);
  else commandLine.switches.set(name, value);
  if (commandLine.entry !== null) commandLine.appArguments.push(argument);
}

/** Finds package.json and the main script of the application named on the command line (a folder or a script). */
function resolveApplication(entry) {
  const given = path.resolve(entry ?? '.');
  if (!fs.statSync(given).isDirectory())
    return { folder: path.dirname(given), mainScript: given, manifest: {} };
  const manifest = JSON.parse(fs.readFileSync(path.join(given, 'package.json'), 'utf8'));
  return { folder: given, mainScript: path.join(given, manifest.main ?? 'index.js'), manifest };
}

module.exports = { parseCommandLine, resolveApplication };
