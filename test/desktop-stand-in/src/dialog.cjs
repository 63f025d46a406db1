'use strict';
// The module `dialog`. Nobody sits in front of a test: a dialog that no test answered beforehand is a failure, so
// each one refuses until the test replaces it (`dialog.showSaveDialog = async () => …`).
const { refuseUnknownMembers } = require('./refuse-unknown.cjs');

const ASYNC_DIALOGS = ['showSaveDialog', 'showOpenDialog', 'showMessageBox'];
const SYNC_DIALOGS = ['showSaveDialogSync', 'showOpenDialogSync', 'showMessageBoxSync'];

function unanswered(name, args) {
  const options = JSON.stringify(args.at(-1) ?? {});
  return new Error(`Electron stand-in: dialog.${name} was opened and no test answers it: ${options}`);
}

/** The `electron.dialog` object. Error boxes are kept in `errorBoxes` and printed. */
function createDialog() {
  const dialog = { errorBoxes: [] };
  for (const name of ASYNC_DIALOGS) dialog[name] = async (...args) => Promise.reject(unanswered(name, args));
  for (const name of SYNC_DIALOGS) {
    dialog[name] = (...args) => {
      throw unanswered(name, args);
    };
  }
  dialog.showErrorBox = (title, content) => {
    dialog.errorBoxes.push({ title, content });
    console.error(`Error box: ${title}\n${content}`);
  };
  return refuseUnknownMembers('dialog', dialog);
}

module.exports = { createDialog };
