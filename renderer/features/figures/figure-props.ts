import type { Figures } from '@data/queries/figures';
import type { FigureView } from '@ui/figure-card';

/** What every figure of the page takes. */
export interface FigureProps {
  readonly figures: Figures;
  readonly view: FigureView;
  readonly onView: (view: FigureView) => void;
}

/** Rows of one figure that stand by name; the rest is one row of their sum. */
export const namedRows = 7;
