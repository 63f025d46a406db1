// The menu of the system. It owns no behaviour: what concerns the office is sent to the page as a command, the rest are
// the platform's own roles, so that they work as people expect on each system.
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '@shared/desktop-api';
import { menuKeys } from '@shared/menu-keys';
import { menuWords, type MenuWords } from './menu-words';

type Item = MenuItemConstructorOptions;

/** What the menu depends on. */
export interface MenuOptions {
  readonly language: 'en' | 'zh-HK';
  readonly isMac: boolean;
  /** Shows the developer tools. */
  readonly isDevelopment: boolean;
  readonly send: (id: MenuCommand) => void;
}

const separator: Item = { type: 'separator' };

const screens: readonly (MenuCommand & `go-${string}`)[] = [
  'go-today',
  'go-calendar',
  'go-candidates',
  'go-clients',
  'go-roles',
  'go-rematch',
  'go-tasks',
  'go-reports',
  'go-figures',
];

const keys: Readonly<Partial<Record<MenuCommand, string>>> = menuKeys;

/** The key of a command as Electron writes it: `ctrl+shift+z` → `CmdOrCtrl+Shift+Z`. */
function acceleratorOf(id: MenuCommand): Pick<Item, 'accelerator'> {
  const parts = keys[id]?.split('+').map((part) => {
    if (part === 'ctrl') return 'CmdOrCtrl';
    return part.charAt(0).toUpperCase() + part.slice(1);
  });
  return parts ? { accelerator: parts.join('+') } : {};
}

/** The whole menu, ready for `Menu.buildFromTemplate`. */
export function menuTemplate(options: MenuOptions): Item[] {
  const words = menuWords[options.language];
  const command = (id: MenuCommand): Item => ({
    id,
    label: words.commands[id],
    ...acceleratorOf(id),
    click: () => options.send(id),
  });
  const role = (name: NonNullable<Item['role']>): Item => ({ role: name, label: words.roles[name] });
  const parts = { command, role, words, options };
  const menus = [fileMenu(parts), editMenu(parts), viewMenu(parts), windowMenu(parts), helpMenu(parts)];
  return options.isMac ? [appMenu(parts), ...menus] : menus;
}

interface Parts {
  readonly command: (id: MenuCommand) => Item;
  readonly role: (name: NonNullable<Item['role']>) => Item;
  readonly words: MenuWords;
  readonly options: MenuOptions;
}

function appMenu({ command, role }: Parts): Item {
  const hiding = [role('hide'), role('hideOthers'), role('unhide')];
  return {
    label: 'Onward',
    submenu: [
      ...[role('about'), separator, command('settings'), separator, role('services'), separator],
      ...[...hiding, separator, role('quit')],
    ],
  };
}

function fileMenu({ command, role, words, options }: Parts): Item {
  const ending = options.isMac ? [role('close')] : [command('settings'), separator, role('quit')];
  return {
    label: words.menus.file,
    submenu: [
      command('new-candidate'),
      command('new-interview'),
      separator,
      command('import'),
      command('print'),
      separator,
      command('lock'),
      separator,
      ...ending,
    ],
  };
}

function editMenu({ command, role, words, options }: Parts): Item {
  // Outside macOS the key goes to the page first, which knows whether a text field or the office takes it back.
  const shown = (item: Item): Item => (options.isMac ? item : { ...item, registerAccelerator: false });
  return {
    label: words.menus.edit,
    submenu: [
      shown(command('undo')),
      shown(command('redo')),
      separator,
      ...[role('cut'), role('copy'), role('paste'), role('delete'), separator, role('selectAll')],
      separator,
      command('palette'),
    ],
  };
}

function viewMenu({ command, role, words, options }: Parts): Item {
  const tools = options.isDevelopment ? [separator, role('reload'), role('toggleDevTools')] : [];
  return {
    label: words.menus.view,
    submenu: [
      ...screens.map((id) => command(id)),
      separator,
      command('toggle-navigation'),
      separator,
      ...[role('resetZoom'), role('zoomIn'), role('zoomOut'), separator, role('togglefullscreen')],
      ...tools,
    ],
  };
}

function windowMenu({ role, words, options }: Parts): Item {
  const rest = options.isMac ? [role('zoom'), separator, role('front')] : [role('close')];
  return { label: words.menus.window, role: 'windowMenu', submenu: [role('minimize'), ...rest] };
}

function helpMenu({ command, role, words, options }: Parts): Item {
  const about = options.isMac ? [] : [separator, role('about')];
  return {
    label: words.menus.help,
    role: 'help',
    submenu: [
      command('keyboard-help'),
      separator,
      command('safety-copies'),
      command('check-installation'),
      ...about,
    ],
  };
}
