import { useMemo, useState, type KeyboardEvent } from 'react';
import { matchesOf } from './today-match';
import type { TodayRow } from './today-rows';

/** Typing marks and chooses rows; it never moves them. */
export interface TodaySearch {
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly activeKey: string | undefined;
  readonly choose: (row: TodayRow) => void;
  /** False when something was typed that nobody's name or phone has. */
  readonly found: boolean;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
}

/** The search above the day's table: arrows move among the matches, Enter acts on the chosen row. */
export function useTodaySearch(
  rows: readonly TodayRow[],
  [typed, setTyped]: readonly [string, (typed: string) => void],
  onEnter: (row: TodayRow) => void,
): TodaySearch {
  const [chosenKey, setChosenKey] = useState<string>();
  const matches = useMemo(() => (typed.trim() === '' ? rows : matchesOf(rows, typed)), [rows, typed]);
  const chosen =
    matches.find(({ key }) => key === chosenKey) ?? (typed.trim() === '' ? undefined : matches[0]);
  const active = chosen ?? rows.find(({ section }) => section === 'expected') ?? rows[0];
  const step = (by: 1 | -1): void => {
    const at = matches.findIndex(({ key }) => key === active?.key);
    const next = matches[Math.max(0, Math.min(matches.length - 1, at + by))];
    if (next) setChosenKey(next.key);
  };
  return {
    typed,
    type: (text) => {
      setTyped(text);
      setChosenKey(undefined);
    },
    activeKey: active?.key,
    choose: (row) => {
      setChosenKey(row.key);
    },
    found: typed.trim() === '' || matches.length > 0,
    onKey: (event) => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        step(event.key === 'ArrowDown' ? 1 : -1);
      }
      if (event.key === 'Enter' && chosen) {
        event.preventDefault();
        onEnter(chosen);
      }
    },
  };
}
