'use strict';
const os = require('node:os');
const path = require('node:path');

/** The folders of `app.getPath`. `sessionData` is the user data folder: see profile-folder.cjs. */
class AppPaths {
  constructor(name, userDataSwitch) {
    const home = os.homedir();
    const appData = process.env.XDG_CONFIG_HOME || path.join(home, '.config');
    this.folders = {
      home,
      appData,
      userData: path.resolve(userDataSwitch || path.join(appData, name)),
      temp: os.tmpdir(),
      exe: path.join(__dirname, '..', 'electron'),
      desktop: path.join(home, 'Desktop'),
      documents: path.join(home, 'Documents'),
      downloads: path.join(home, 'Downloads'),
      pictures: path.join(home, 'Pictures'),
      music: path.join(home, 'Music'),
      videos: path.join(home, 'Videos'),
    };
  }

  get(name) {
    const { userData } = this.folders;
    const derived = {
      sessionData: userData,
      logs: path.join(userData, 'logs'),
      crashDumps: path.join(userData, 'Crashpad'),
    };
    const folder = this.folders[name] ?? derived[name];
    if (folder === undefined) throw new Error(`Failed to get '${name}' path`);
    return folder;
  }

  set(name, folder) {
    this.get(name);
    this.folders[name] = folder;
  }
}

module.exports = { AppPaths };
