import { useNavigate } from 'react-router';
import { PrivacyPage } from '@features/privacy/privacy-page';
import { useCarryOutErasure } from '../office/use-carry-out-erasure';

/** The page at `/privacy`. */
export function PrivacyRoute() {
  const navigate = useNavigate();
  const carryOut = useCarryOutErasure();
  return (
    <PrivacyPage
      onPerson={(candidateId) => void navigate(`/candidates/${candidateId}`)}
      onReport={(candidateId) => void navigate(`/reports?report=data-access&candidate=${candidateId}`)}
      onErased={carryOut}
    />
  );
}
