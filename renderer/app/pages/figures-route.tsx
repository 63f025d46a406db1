import { useNavigate } from 'react-router';
import { FiguresPage } from '@features/figures/figures-page';

/** The page at `/figures`. */
export function FiguresRoute() {
  const navigate = useNavigate();
  return (
    <FiguresPage
      onOpenPlacements={() => void navigate('/figures/placements')}
      onPrint={({ period, ownerId, clientId }) => {
        const whose = {
          ...(ownerId !== null && { staff: ownerId }),
          ...(clientId !== null && { client: clientId }),
        };
        const asked = new URLSearchParams({ report: 'rematch-period', ...period, ...whose });
        void navigate(`/reports?${asked.toString()}`);
      }}
    />
  );
}
