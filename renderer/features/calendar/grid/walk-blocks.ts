/** Something the arrows stop at: a head (before every minute of its column), a block, or "more". */
export interface WalkStop {
  readonly column: number;
  readonly minute: number;
}

function inColumn(stops: readonly WalkStop[], at: number, steps: 1 | -1): number {
  const own = stops[at];
  const next = at + steps;
  return own && stops[next]?.column === own.column ? next : at;
}

/** The stop of the nearest column that way whose minute is nearest. */
function acrossColumns(stops: readonly WalkStop[], at: number, steps: 1 | -1): number {
  const own = stops[at];
  if (!own) return at;
  const columns = stops.map(({ column }) => column).filter((column) => (column - own.column) * steps > 0);
  if (columns.length === 0) return at;
  const target = steps > 0 ? Math.min(...columns) : Math.max(...columns);
  let best = at;
  let distance = Number.POSITIVE_INFINITY;
  stops.forEach((stop, index) => {
    const away = Math.abs(stop.minute - own.minute);
    if (stop.column !== target || away >= distance) return;
    best = index;
    distance = away;
  });
  return best;
}

/**
 * Where an arrow leads from `stops[at]`; undefined for keys that do not walk. Stops are ordered by column, then minute;
 * at an edge it stays.
 */
export function stopAfterKey(key: string, stops: readonly WalkStop[], at: number): number | undefined {
  const moves: Readonly<Record<string, () => number>> = {
    ArrowDown: () => inColumn(stops, at, 1),
    ArrowUp: () => inColumn(stops, at, -1),
    ArrowRight: () => acrossColumns(stops, at, 1),
    ArrowLeft: () => acrossColumns(stops, at, -1),
    Home: () => 0,
    End: () => stops.length - 1,
  };
  return moves[key]?.();
}
