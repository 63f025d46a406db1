import type { KeyboardEvent } from 'react';
import { nextGroupRow, rowsOf, type PaletteGroup, type PaletteRow } from './palette-row';

interface PaletteKeys {
  readonly groups: readonly PaletteGroup[];
  readonly active: number;
  readonly onActive: (at: number) => void;
  readonly onEnter: () => void;
  /** → at the end of what is typed, on a row that has acts. */
  readonly onActs: (row: PaletteRow) => void;
  /** Back from the acts of a row; undefined while all is listed. */
  readonly onBack?: () => void;
}

const isAtEnd = (field: HTMLInputElement): boolean =>
  field.selectionStart === field.value.length && field.selectionEnd === field.value.length;

/** True when the key goes back from the acts of a row: Esc always, ← and Backspace where nothing is typed. */
const goesBack = (key: string, field: HTMLInputElement): boolean =>
  key === 'Escape' || ((key === 'ArrowLeft' || key === 'Backspace') && field.value === '');

/** What the keys of the field do to the list; anything else is typed. Answers true when the key was taken. */
export function takePaletteKey(event: KeyboardEvent<HTMLInputElement>, keys: PaletteKeys): boolean {
  const { groups, active, onActive, onEnter, onActs, onBack } = keys;
  const rows = rowsOf(groups);
  const row = rows[active];
  const field = event.currentTarget;
  if (onBack && goesBack(event.key, field)) {
    onBack();
    return true;
  }
  if (event.key === 'ArrowRight' && row && row.acts.length > 0 && isAtEnd(field)) {
    onActs(row);
    return true;
  }
  if (event.key === 'Enter') {
    onEnter();
    return true;
  }
  const last = rows.length - 1;
  const next = {
    ArrowDown: active >= last ? 0 : active + 1,
    ArrowUp: active <= 0 ? last : active - 1,
    Tab: nextGroupRow(groups, active, event.shiftKey ? -1 : 1),
  }[event.key];
  if (next === undefined) return false;
  if (rows.length > 0) onActive(next);
  return true;
}
