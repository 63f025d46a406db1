import { useState } from 'react';
import type { FigureView } from '@ui/figure-card';

/** The figures of the page, in the order they are read. */
export const figureKeys = ['soon', 'share', 'clients', 'ends', 'funnel'] as const;
/** See {@link figureKeys}. */
export type FigureKey = (typeof figureKeys)[number];

/** Which figures stand as tables; `turnAll` makes all of them tables, or all of them charts again. */
export function useFigureViews() {
  const [tables, setTables] = useState<ReadonlySet<FigureKey>>(new Set());
  return {
    viewOf: (key: FigureKey): FigureView => (tables.has(key) ? 'table' : 'chart'),
    show: (key: FigureKey, view: FigureView): void => {
      const others = [...tables].filter((known) => known !== key);
      setTables(new Set(view === 'table' ? [...others, key] : others));
    },
    turnAll: (): void => {
      setTables(new Set(tables.size === figureKeys.length ? [] : figureKeys));
    },
  };
}
