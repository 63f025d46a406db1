import { useNavigate, useSearchParams } from 'react-router';
import { ClientListPage } from '@features/clients/client-list-page';

/** The page at `/clients`; `?new=1` opens the dialog for a new client. */
export function ClientListRoute() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return (
    <ClientListPage
      startNew={search.has('new')}
      onNew={() => void navigate('/clients?new=1')}
      onNewClosed={() => void navigate('/clients', { replace: true })}
      onOpen={(clientId) => void navigate(`/clients/${clientId}`)}
    />
  );
}
