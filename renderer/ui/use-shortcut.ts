import { createContext, useContext, useEffect, useRef } from 'react';
import { usesCommandKey } from './shortcut-text';

/** Whether plain single letters act; a person may turn them off in Settings (Alt+letter keeps working). */
export const SingleLettersContext = createContext(true);

/** True while nothing of the pages may hear a key, as behind the lock. */
export const ShortcutsRestContext = createContext(false);

interface Keys {
  readonly key: string;
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

function parseShortcut(shortcut: string): Keys {
  const parts = shortcut.toLowerCase().split('+');
  const key = parts.at(-1) ?? '';
  return {
    key,
    control: parts.includes('ctrl'),
    shift: parts.includes('shift'),
    alt: parts.includes('alt'),
  };
}

const namedKeys: Readonly<Record<string, string>> = {
  arrowup: 'up',
  arrowdown: 'down',
  arrowleft: 'left',
  arrowright: 'right',
  ' ': 'space',
};

/** The key pressed, by its place for letters and digits under Alt, where the layout would turn it into a sign. */
function pressedKey(event: KeyboardEvent): string {
  const byPlace = /^(?:Key([A-Z])|Digit(\d))$/.exec(event.code);
  const key = (event.altKey && (byPlace?.[1] ?? byPlace?.[2])) || event.key;
  return namedKeys[key.toLowerCase()] ?? key.toLowerCase();
}

/** True while a person types text there, so that plain letters belong to the field. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  if (!(target instanceof HTMLInputElement)) return target.getAttribute('role') === 'combobox';
  return !['button', 'checkbox', 'radio', 'range', 'submit', 'reset'].includes(target.type);
}

function isSignOrLetter({ key, control, alt }: Keys): boolean {
  return key.length === 1 && !control && !alt;
}

function matches(event: KeyboardEvent, wanted: Keys, singleLetters: boolean): boolean {
  if (pressedKey(event) !== wanted.key) return false;
  const control = usesCommandKey() ? event.metaKey : event.ctrlKey;
  if (control !== wanted.control) return false;
  if (!isSignOrLetter(wanted)) {
    const typing = wanted.key.length > 1 && !control && !wanted.alt && isTextField(event.target);
    const functionKey = /^f\d+$|^escape$/.test(wanted.key);
    return event.shiftKey === wanted.shift && event.altKey === wanted.alt && (!typing || functionKey);
  }
  const shiftFits = /[a-z0-9]/.test(wanted.key) ? event.shiftKey === wanted.shift : true;
  if (!shiftFits) return false;
  return event.altKey || (singleLetters && !isTextField(event.target));
}

/** True while a dialog stands in front of the pages. */
export const isDialogOpen = (): boolean =>
  document.querySelector('[role="dialog"][aria-modal="true"]') !== null;

/** A dialog in front owns the keyboard: shortcuts of the page behind it rest. */
const isBehindDialog = (scope: ShortcutOptions['scope']): boolean => scope !== 'dialog' && isDialogOpen();

interface ShortcutOptions {
  /** False rests the shortcut, for example when nothing is selected. */
  readonly when?: boolean;
  /** `dialog` for a shortcut that belongs to an open dialog; others rest while one is open. */
  readonly scope?: 'page' | 'dialog';
  /** False leaves the keys to text fields, which have a meaning of their own for some, such as Ctrl+Z. */
  readonly inFields?: boolean;
}

interface PressRules extends Pick<ShortcutOptions, 'scope' | 'inFields'> {
  /** See {@link SingleLettersContext}. */
  readonly singleLetters: boolean;
}

/** True when the key pressed is this shortcut, here and now. */
export function isPressed(event: KeyboardEvent, shortcut: string, rules: PressRules): boolean {
  const { scope = 'page', inFields = true, singleLetters } = rules;
  if (event.isComposing || event.defaultPrevented || isBehindDialog(scope)) return false;
  return matches(event, parseShortcut(shortcut), singleLetters) && (inFields || !isTextField(event.target));
}

/**
 * Runs `handler` on a key such as `n`, `ctrl+k`, `f6` or `ctrl+shift+z` (Ctrl means ⌘ on a Mac).
 * A plain letter acts only outside fields; Alt + that letter acts anywhere. Keys pressed while an input
 * method composes are left alone, so that Enter on a candidate word never triggers an action.
 */
export function useShortcut(shortcut: string, handler: () => void, options: ShortcutOptions = {}): void {
  const { when = true, scope = 'page', inFields = true } = options;
  const singleLetters = useContext(SingleLettersContext);
  const rest = useContext(ShortcutsRestContext);
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    if (!when || rest) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isPressed(event, shortcut, { scope, inFields, singleLetters })) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [shortcut, when, rest, scope, inFields, singleLetters]);
}
