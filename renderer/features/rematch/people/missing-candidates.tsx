import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { GateFailure } from '@shared/domain/matching/gate';
import type { NotSuggested } from '@shared/domain/matching/rank';
import type { RoleRematch } from '@data/matching/candidates-for';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import { leastRole } from '../parts/least-role';
import { useFactText } from '../parts/use-fact-text';
import { PersonName } from './person-name';

interface MissingCandidatesProps {
  readonly rows: readonly NotSuggested[];
  readonly found: RoleRematch;
  readonly onOpenCandidate: (candidateId: string) => void;
}

const columns = 'minmax(0, 4.4fr) minmax(0, 3.6fr) minmax(0, 5.6fr) 76px';

function WhoMay({ failure }: { readonly failure: GateFailure }) {
  const words = useWords('rematch');
  const domain = useWords('domain');
  const least = leastRole(failure.overridableBy);
  return (
    <Box sx={{ typography: 'body2', textAlign: 'right', color: 'onward.textTertiary' }}>
      {least === undefined ? words('panel.nobody') : domain(`staffRoles.${least}`)}
    </Box>
  );
}

/** Candidates a gate keeps out of a role, each with its causes and who may let it pass; that is decided on their own next roles. */
export function MissingCandidates({ rows, found, onOpenCandidate }: MissingCandidatesProps) {
  const domain = useWords('domain');
  const text = useFactText(found);
  return rows.map(({ candidateId, gates }) => {
    const candidate = found.candidates.get(candidateId);
    if (!candidate) return null;
    return (
      <Box
        component="li"
        key={candidateId}
        sx={{ px: 2, py: 0.75, borderBottom: '1px solid', borderColor: 'onward.line.hair' }}
      >
        {gates.failures.map((failure, place) => (
          <Box
            key={failure.gate}
            sx={{
              display: 'grid',
              gridTemplateColumns: columns,
              columnGap: 1,
              alignItems: 'center',
              minHeight: 28,
            }}
          >
            <Box>
              {place === 0 && (
                <Link
                  component="button"
                  type="button"
                  underline="hover"
                  sx={{ font: 'inherit', color: 'text.primary', textAlign: 'left' }}
                  onClick={() => {
                    onOpenCandidate(candidateId);
                  }}
                >
                  <PersonName candidate={candidate} />
                </Link>
              )}
            </Box>
            <Box>
              <StatusChip look="plain" tone={failure.effect === 'block' ? 'error' : 'warning'}>
                {domain(`gates.${failure.gate}`)}
              </StatusChip>
            </Box>
            <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{text.gate(failure)}</Box>
            <WhoMay failure={failure} />
          </Box>
        ))}
      </Box>
    );
  });
}
