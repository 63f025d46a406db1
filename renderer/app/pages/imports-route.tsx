import { useNavigate } from 'react-router';
import { SideBySide } from '@features/candidates/merge/side-by-side';
import { ImportsPage } from '@features/imports/imports-page';

/** The page at `/imports`. */
export function ImportsRoute() {
  const navigate = useNavigate();
  return (
    <ImportsPage
      SideBySide={SideBySide}
      onLeave={() => void navigate('/candidates')}
      onSeeCandidates={() => void navigate('/candidates')}
      onSeeRoles={() => void navigate('/roles')}
    />
  );
}
