import { useNavigate, useParams } from 'react-router';
import { ClientPage } from '@features/clients/client-page';

/** The page at `/clients/:id`. */
export function ClientRoute() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  return (
    <ClientPage
      key={id}
      clientId={id}
      onBack={() => void navigate('/clients')}
      onOpenRole={(roleId) => void navigate(`/roles/${roleId}`)}
      onOpenClient={(other) => void navigate(`/clients/${other}`)}
      onNewRole={() => void navigate(`/roles?new=1&client=${id}`)}
    />
  );
}
