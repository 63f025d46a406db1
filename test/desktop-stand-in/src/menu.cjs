'use strict';
// The modules `Menu` and `MenuItem`: a tree that tests can search and click. Nothing is drawn, and accelerators are
// not bound to keys.
const { BrowserWindow } = require('./browser-window.cjs');
const { desktop } = require('./desktop.cjs');
const { notImplemented, refuseUnknownMembers } = require('./refuse-unknown.cjs');

const roleActions = {
  quit: () => desktop.app.quit(),
  close: (window) => window?.close(),
  reload: (window) => window?.reload(),
  minimize: (window) => window?.minimize(),
  togglefullscreen: (window) => window?.setFullScreen(!window.isFullScreen()),
};

const MENU_ITEM_DEFAULTS = {
  enabled: true,
  visible: true,
  checked: false,
  label: '',
  sublabel: '',
  toolTip: '',
};
const OPTIONAL_MEMBERS = {
  id: undefined,
  role: undefined,
  accelerator: undefined,
  icon: undefined,
  submenu: undefined,
};

let applicationMenu = null;

class MenuItem {
  constructor(options) {
    Object.assign(
      this,
      OPTIONAL_MEMBERS,
      MENU_ITEM_DEFAULTS,
      { type: options.submenu ? 'submenu' : 'normal' },
      options,
    );
    if (Array.isArray(options.submenu)) this.submenu = Menu.buildFromTemplate(options.submenu);
    this.click = () => this.activate(options.click);
  }

  activate(onClick) {
    if (!this.enabled) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    const window = BrowserWindow.getFocusedWindow();
    if (this.role === undefined) onClick?.(this, window, {});
    else if (roleActions[this.role]) roleActions[this.role](window);
    else throw notImplemented(`the menu role '${this.role}'`);
  }
}

class Menu {
  constructor() {
    this.items = [];
  }

  static buildFromTemplate(template) {
    const menu = new Menu();
    for (const entry of template) menu.append(entry instanceof MenuItem ? entry : new MenuItem(entry));
    return menu;
  }

  static setApplicationMenu(menu) {
    applicationMenu = menu;
  }

  static getApplicationMenu() {
    return applicationMenu;
  }

  append(item) {
    this.items.push(item);
  }

  insert(position, item) {
    this.items.splice(position, 0, item);
  }

  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }

  popup() {
    throw notImplemented('menu.popup');
  }
}

refuseUnknownMembers('MenuItem', MenuItem.prototype);
refuseUnknownMembers('Menu', Menu.prototype);

module.exports = { Menu, MenuItem };
