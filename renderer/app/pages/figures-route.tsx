import { FiguresPage } from '@features/figures/figures-page';

/** The page at `/figures`. */
export function FiguresRoute() {
  return <FiguresPage />;
}
