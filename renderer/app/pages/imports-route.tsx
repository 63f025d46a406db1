import { useNavigate } from 'react-router';
import { ImportsPage } from '@features/imports/imports-page';

/** The page at `/imports`. */
export function ImportsRoute() {
  const navigate = useNavigate();
  return (
    <ImportsPage
      onLeave={() => void navigate('/candidates')}
      onSeeCandidates={() => void navigate('/candidates')}
      onSeeRoles={() => void navigate('/roles')}
    />
  );
}
