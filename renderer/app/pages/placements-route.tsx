import { useNavigate } from 'react-router';
import { PlacementsPage } from '@features/placements/placements-page';
import { useWords } from '@ui/i18n/words';

/** The page at `/figures/placements`. */
export function PlacementsRoute() {
  const navigate = useNavigate();
  const shell = useWords('shell');
  return (
    <PlacementsPage parent={{ label: shell('pages.figures'), onOpen: () => void navigate('/figures') }} />
  );
}
