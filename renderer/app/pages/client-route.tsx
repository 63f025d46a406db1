import { useNavigate, useParams } from 'react-router';
import { useMemo } from 'react';
import { ClientPage } from '@features/clients/client-page';
import { OfferList } from '@features/offers/offer-list';

/** The page at `/clients/:id`. */
export function ClientRoute() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const wanted = useMemo(() => ({ clientId: id }), [id]);
  const openRole = (roleId: string) => void navigate(`/roles/${roleId}`);
  return (
    <ClientPage
      key={id}
      clientId={id}
      onBack={() => void navigate('/clients')}
      onOpenRole={openRole}
      offers={<OfferList wanted={wanted} look="card" onOpenRole={openRole} />}
      onOpenClient={(other) => void navigate(`/clients/${other}`)}
      onOpenCandidate={(candidateId) => void navigate(`/candidates/${candidateId}`)}
      onNewRole={() => void navigate(`/roles?new=1&client=${id}`)}
    />
  );
}
