/** Keys as a person reads them on this machine: Ctrl becomes ⌘ on a Mac, arrows and Enter become signs. */
const onMac = /Mac/.test(globalThis.navigator?.platform ?? '');

const signs: Readonly<Record<string, string>> = {
  ctrl: onMac ? '⌘' : 'Ctrl',
  alt: onMac ? '⌥' : 'Alt',
  shift: onMac ? '⇧' : 'Shift',
  enter: '↵',
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  space: 'Space',
  escape: 'Esc',
};

/** A letter, a sign or a function key as it is written on it. */
const keyCap = (key: string): string => (key.length === 1 || /^f\d+$/i.test(key) ? key.toUpperCase() : key);

/** `ctrl+shift+z` → `Ctrl Shift Z`. */
export function shortcutText(shortcut: string): string {
  return shortcut
    .split('+')
    .map((key) => signs[key.toLowerCase()] ?? keyCap(key))
    .join(' ');
}

/** The same keys in the form `aria-keyshortcuts` asks for. */
export function ariaShortcut(shortcut: string): string {
  const names: Readonly<Record<string, string>> = {
    ctrl: onMac ? 'Meta' : 'Control',
    alt: 'Alt',
    shift: 'Shift',
  };
  return shortcut
    .split('+')
    .map((key) => names[key.toLowerCase()] ?? keyCap(key))
    .join('+');
}

/** Whether the command key of this machine is ⌘. */
export function usesCommandKey(): boolean {
  return onMac;
}
