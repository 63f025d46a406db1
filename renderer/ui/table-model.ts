import type { ReactNode } from 'react';

/** One column of a table. */
export interface Column<Row> {
  readonly key: string;
  /** The words of the head; an empty text for a column of buttons, which then needs `name`. */
  readonly header: string;
  /** The name of a column without words in its head; read out. */
  readonly name?: string;
  /** A grid track, such as `120px` or `minmax(0, 2fr)`. */
  readonly width: string;
  readonly align?: 'left' | 'right';
  readonly sortable?: boolean;
  /** Left out of the name of a row: a column whose words would come before what the row is about. */
  readonly unspoken?: boolean;
  readonly render: (row: Row) => ReactNode;
}

/** By which column the caller has sorted its rows. */
export interface Sorting {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** A group that rows belong to; rows of one group must stand together. */
export interface RowGroup {
  readonly key: string;
  readonly label: string;
  readonly count?: number;
  readonly note?: string;
  /** An act on the whole group, at the end of its line. */
  readonly action?: ReactNode;
}

/** What the table draws: rows, with a line before each new group. */
export type Line<Row> =
  | { readonly kind: 'group'; readonly key: string; readonly group: RowGroup }
  | { readonly kind: 'row'; readonly key: string; readonly row: Row; readonly position: number };

/** Rows and group heads in the order drawn. */
export function linesOf<Row>(
  rows: readonly Row[],
  rowKey: (row: Row) => string,
  groupOf?: (row: Row) => RowGroup,
): readonly Line<Row>[] {
  const lines: Line<Row>[] = [];
  let current: string | undefined;
  rows.forEach((row, position) => {
    const group = groupOf?.(row);
    if (group !== undefined && group.key !== current) {
      current = group.key;
      lines.push({ kind: 'group', key: `group ${group.key}`, group });
    }
    lines.push({ kind: 'row', key: rowKey(row), row, position });
  });
  return lines;
}

/** Rows by their position: an array, or a long list that makes a row when it is looked at. */
export interface RowList<Row> {
  readonly length: number;
  at(position: number): Row | undefined;
  /** The position of a key, -1 where there is none; a list without it is looked through. */
  positionOf?(key: string): number;
}

/** What the table draws, by the place from the top. */
export interface LineList<Row> {
  readonly length: number;
  at(place: number): Line<Row> | undefined;
  /** The place of a row's line. */
  placeOf(position: number): number;
}

/** The lines of a table; without groups they are the rows, and none is made before it is looked at. */
export function lineListOf<Row>(
  rows: RowList<Row>,
  rowKey: (row: Row) => string,
  groupOf?: (row: Row) => RowGroup,
): LineList<Row> {
  if (groupOf) {
    const all = Array.from({ length: rows.length }, (_, position) => rows.at(position));
    const lines = linesOf(
      all.flatMap((row) => (row === undefined ? [] : [row])),
      rowKey,
      groupOf,
    );
    return {
      length: lines.length,
      at: (place) => lines[place],
      placeOf: (position) => lines.findIndex((line) => line.kind === 'row' && line.position === position),
    };
  }
  return {
    length: rows.length,
    at: (position) => {
      const row = rows.at(position);
      return row === undefined ? undefined : { kind: 'row', key: rowKey(row), row, position };
    },
    placeOf: (position) => position,
  };
}

/** Where the row of a key stands; -1 where it does not. */
export function positionIn<Row>(
  rows: RowList<Row>,
  rowKey: (row: Row) => string,
  key: string | undefined,
): number {
  if (key === undefined) return -1;
  if (rows.positionOf) return rows.positionOf(key);
  for (let position = 0; position < rows.length; position += 1) {
    const row = rows.at(position);
    if (row !== undefined && rowKey(row) === key) return position;
  }
  return -1;
}

/** The sorting after a press on a head: the other way round on the same column, else ascending. */
export function nextSorting(current: Sorting | undefined, column: string): Sorting {
  const turn = current?.column === column && current.direction === 'ascending';
  return { column, direction: turn ? 'descending' : 'ascending' };
}

/** Where the active row goes on a key; undefined when the key does not move it. */
export function rowAfterKey(key: string, at: number, last: number, page: number): number | undefined {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at < 0 ? 0 : at - 1,
    Home: 0,
    End: last,
    PageDown: at + page,
    PageUp: at - page,
  };
  const next = moves[key];
  return next === undefined ? undefined : Math.max(0, Math.min(last, next));
}
