import { useNavigate, useParams } from 'react-router';
import { CompareCandidatesDialog } from '@features/candidates/compare/compare-candidates-dialog';
import { RoleCandidatesDrawer } from '@features/rematch/role-candidates-drawer';
import { RolePage } from '@features/roles/role-page';
import { useRoleDialogs } from './use-role-dialogs';

/** The page at `/roles/:id`, with the booking and the recorded no of other features. */
export function RoleRoute() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const dialogs = useRoleDialogs();
  return (
    <RolePage
      key={id}
      {...dialogs}
      roleId={id}
      onBack={() => void navigate('/roles')}
      onOpenClient={(clientId) => void navigate(`/clients/${clientId}`)}
      renderCompare={(onClose) => <CompareCandidatesDialog roleId={id} onClose={onClose} />}
      renderCandidates={(onClose) => (
        <RoleCandidatesDrawer
          roleId={id}
          onClose={onClose}
          onOpenCandidate={dialogs.onOpenCandidate}
          onNextRoles={dialogs.onRematch}
        />
      )}
    />
  );
}
