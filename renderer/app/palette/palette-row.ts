import type { LucideIcon } from 'lucide-react';
import type { Tone } from '@ui/tone';

/** One line of the palette: a thing that can be opened, or something that can be done. */
export interface PaletteRow {
  readonly key: string;
  readonly icon: LucideIcon | undefined;
  readonly text: string;
  readonly nameZh?: string;
  /** Quieter, after the text. */
  readonly note?: string;
  readonly chip?: { readonly tone: Tone; readonly label: string };
  /** The shortcut that does the same. */
  readonly keys?: string;
  readonly run: () => void;
  /** What else can be done with it; `→` lists them. */
  readonly acts: readonly PaletteRow[];
}

/** Rows of one kind under their heading. */
export interface PaletteGroup {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly PaletteRow[];
}

/** All rows in the order of the screen. */
export const rowsOf = (groups: readonly PaletteGroup[]): readonly PaletteRow[] =>
  groups.flatMap(({ rows }) => rows);

/** Where `Tab` leads: the first row of the next group that has any, round and round; the row itself when there is no other. */
export function nextGroupRow(groups: readonly PaletteGroup[], at: number, step: 1 | -1): number {
  const starts: number[] = [];
  let row = 0;
  for (const group of groups) {
    if (group.rows.length > 0) starts.push(row);
    row += group.rows.length;
  }
  if (starts.length === 0) return at;
  const current = starts.filter((start) => start <= at).length - 1;
  return starts[(current + step + starts.length) % starts.length] ?? at;
}
