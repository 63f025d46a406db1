import { useNavigate, useSearchParams } from 'react-router';
import { useRoleDialogs } from './use-role-dialogs';
import { RoleListPage } from '@features/roles/role-list-page';

/** The page at `/roles`; `?new=1` opens the dialog for a new role, `&client=` says for whom. */
export function RoleListRoute() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const dialogs = useRoleDialogs();
  return (
    <RoleListPage
      {...dialogs}
      startNew={search.has('new')}
      newForClientId={search.get('client') ?? undefined}
      onNew={() => void navigate('/roles?new=1')}
      onNewClosed={() => void navigate('/roles', { replace: true })}
      onOpen={(roleId) => void navigate(`/roles/${roleId}`)}
    />
  );
}
