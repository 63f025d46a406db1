import { useNavigate } from 'react-router';
import { FiguresPage } from '@features/figures/figures-page';

/** The page at `/figures`. */
export function FiguresRoute() {
  const navigate = useNavigate();
  return <FiguresPage onOpenPlacements={() => void navigate('/figures/placements')} />;
}
