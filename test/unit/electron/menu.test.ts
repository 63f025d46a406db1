import { describe, expect, it } from 'vitest';
import type { MenuItemConstructorOptions } from 'electron';
import { menuCommand, type MenuCommand } from '@shared/desktop-api';
import { menuTemplate } from '../../../electron/main/menu';

function flatten(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);
}

function menuOf(language: 'en' | 'zh-HK', isMac: boolean) {
  const sent: MenuCommand[] = [];
  const template = menuTemplate({ language, isMac, isDevelopment: false, send: (id) => sent.push(id) });
  return { items: flatten(template), sent };
}

describe.each([
  ['en', false],
  ['en', true],
  ['zh-HK', false],
  ['zh-HK', true],
] as const)('menu in %s, macOS %s', (language, isMac) => {
  it('offers every command, and each says its name', () => {
    const { items, sent } = menuOf(language, isMac);
    for (const item of items) if (item.id) (item.click as () => void)();
    expect([...sent].sort()).toEqual([...menuCommand.options].sort());
  });

  it('names everything it shows, in its language', () => {
    const { items } = menuOf(language, isMac);
    const named = items.filter((item) => item.type !== 'separator');
    expect(named.every((item) => typeof item.label === 'string' && item.label.length > 0)).toBe(true);
    const chinese = named.filter((item) => /\p{Script=Han}/u.test(item.label ?? ''));
    if (language === 'en') expect(chinese).toEqual([]);
    // The application's own menu on macOS carries the product's name.
    else expect(named.length - chinese.length).toBe(isMac ? 1 : 0);
  });

  it('leaves undo to the page where the system allows it', () => {
    const undo = menuOf(language, isMac).items.find((item) => item.id === 'undo');
    expect(undo?.registerAccelerator).toBe(isMac ? undefined : false);
  });

  it('gives no key twice', () => {
    const keys = menuOf(language, isMac).items.flatMap((item) =>
      item.accelerator ? [item.accelerator] : [],
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(10);
  });

  it.each([
    ['palette', 'CmdOrCtrl+K'],
    ['redo', 'CmdOrCtrl+Shift+Z'],
    ['settings', 'CmdOrCtrl+,'],
    ['toggle-navigation', 'CmdOrCtrl+\\'],
    ['go-reports', 'CmdOrCtrl+8'],
    ['keyboard-help', undefined],
  ])('gives %s the key %s', (id, accelerator) => {
    expect(menuOf(language, isMac).items.find((item) => item.id === id)?.accelerator).toBe(accelerator);
  });
});
