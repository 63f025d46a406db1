import { useNavigate, useSearchParams } from 'react-router';
import { MergePage } from '@features/candidates/merge/merge-page';

/** The page at `/candidates/merge?keep=…&gone=…`; without `gone` it asks whom to lay beside. */
export function MergeRoute() {
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  return (
    <MergePage
      keepId={params.get('keep') ?? ''}
      goneId={params.get('gone')}
      onPair={(keep, gone) => {
        setParams({ keep, gone });
      }}
      onProfile={(candidateId) => void navigate(`/candidates/${candidateId}`)}
      onList={() => void navigate('/candidates')}
    />
  );
}
