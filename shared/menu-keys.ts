// The keys of what the desktop's menu and the page both offer, so that neither shows another key than the other hears.
// Written as the page writes shortcuts: `ctrl` means ⌘ on a Mac.
import type { MenuCommand } from './desktop-api';

/** Commands of the menu that have a key. */
export const menuKeys = {
  'new-candidate': 'ctrl+n',
  'new-interview': 'ctrl+shift+n',
  print: 'ctrl+p',
  undo: 'ctrl+z',
  redo: 'ctrl+shift+z',
  palette: 'ctrl+k',
  'go-today': 'ctrl+1',
  'go-calendar': 'ctrl+2',
  'go-candidates': 'ctrl+3',
  'go-clients': 'ctrl+4',
  'go-roles': 'ctrl+5',
  'go-rematch': 'ctrl+6',
  'go-tasks': 'ctrl+7',
  'go-reports': 'ctrl+8',
  'go-figures': 'ctrl+9',
  settings: 'ctrl+,',
  'toggle-navigation': 'ctrl+\\',
  lock: 'ctrl+l',
} as const satisfies Partial<Record<MenuCommand, string>>;
