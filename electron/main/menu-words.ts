import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '@shared/desktop-api';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

/** Every word of the menu in one language; roles without a word use the system's own. */
export interface MenuWords {
  readonly menus: Readonly<Record<'file' | 'edit' | 'view' | 'window' | 'help', string>>;
  readonly commands: Readonly<Record<MenuCommand, string>>;
  readonly roles: Readonly<Partial<Record<Role, string>>>;
}

const english: MenuWords = {
  menus: { file: '&File', edit: '&Edit', view: '&View', window: '&Window', help: '&Help' },
  commands: {
    'new-candidate': 'New Candidate…',
    'new-interview': 'New Interview…',
    import: 'Import…',
    print: 'Print…',
    undo: 'Undo',
    redo: 'Redo',
    palette: 'Find or Do Anything…',
    'go-today': 'Today',
    'go-calendar': 'Calendar',
    'go-candidates': 'Candidates',
    'go-clients': 'Clients',
    'go-roles': 'Roles',
    'go-rematch': 'Rematch',
    'go-tasks': 'Tasks',
    'go-reports': 'Reports',
    'go-figures': 'Figures',
    settings: 'Settings…',
    'toggle-navigation': 'Narrow or Wide Navigation',
    lock: 'Lock',
    'keyboard-help': 'Keyboard Shortcuts',
    'safety-copies': 'Safety Copies',
    'check-installation': 'Check This Installation',
  },
  roles: {
    about: 'About Onward',
    services: 'Services',
    hide: 'Hide Onward',
    hideOthers: 'Hide Others',
    unhide: 'Show All',
    quit: 'Quit Onward',
    close: 'Close Window',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    delete: 'Delete',
    selectAll: 'Select All',
    resetZoom: 'Actual Size',
    zoomIn: 'Zoom In',
    zoomOut: 'Zoom Out',
    togglefullscreen: 'Full Screen',
    reload: 'Reload',
    toggleDevTools: 'Developer Tools',
    minimize: 'Minimise',
    zoom: 'Zoom',
    front: 'Bring All to Front',
  },
};

const chinese: MenuWords = {
  menus: { file: '檔案', edit: '編輯', view: '檢視', window: '視窗', help: '說明' },
  commands: {
    'new-candidate': '新增候選人…',
    'new-interview': '新增面試…',
    import: '匯入…',
    print: '列印…',
    undo: '復原',
    redo: '重做',
    palette: '搜尋或執行指令…',
    'go-today': '今日',
    'go-calendar': '日曆',
    'go-candidates': '候選人',
    'go-clients': '客戶',
    'go-roles': '職位',
    'go-rematch': '重新配對',
    'go-tasks': '待辦',
    'go-reports': '報告',
    'go-figures': '統計',
    settings: '設定…',
    'toggle-navigation': '收窄或展開導覽列',
    lock: '鎖定',
    'keyboard-help': '鍵盤快捷鍵',
    'safety-copies': '備份',
    'check-installation': '檢查此安裝',
  },
  roles: {
    about: '關於 Onward',
    services: '服務',
    hide: '隱藏 Onward',
    hideOthers: '隱藏其他',
    unhide: '全部顯示',
    quit: '結束 Onward',
    close: '關閉視窗',
    cut: '剪下',
    copy: '複製',
    paste: '貼上',
    delete: '刪除',
    selectAll: '全選',
    resetZoom: '實際大小',
    zoomIn: '放大',
    zoomOut: '縮小',
    togglefullscreen: '全螢幕',
    reload: '重新載入',
    toggleDevTools: '開發者工具',
    minimize: '縮到最小',
    zoom: '縮放',
    front: '將全部視窗移至最前',
  },
};

/** The menu's words by language. */
export const menuWords: Readonly<Record<'en' | 'zh-HK', MenuWords>> = { en: english, 'zh-HK': chinese };
