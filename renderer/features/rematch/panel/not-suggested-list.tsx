import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { GateFailure } from '@shared/domain/matching/gate';
import type { NotSuggested } from '@shared/domain/matching/rank';
import { useOffice } from '@data/use-office';
import { EmptyState } from '@ui/empty-state';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import { leastRole } from '../parts/least-role';
import { useRoleWords } from '../parts/role-words';
import { useFactText } from '../parts/use-fact-text';
import type { FactNames } from '../parts/use-value-text';
import { OverrideDialog } from './override-dialog';

interface NotSuggestedListProps {
  readonly rows: readonly NotSuggested[];
  readonly names: FactNames;
  /** False where the list stands under another and its columns speak for themselves. */
  readonly headed?: boolean;
}

const columns = 'minmax(0, 5fr) minmax(0, 3fr) minmax(0, 6fr) 84px';

/** Roles that are not suggested, each with what stands in the way, the fact, and who may let it pass. */
export function NotSuggestedList({ rows, names, headed = true }: NotSuggestedListProps) {
  const words = useWords('rematch');
  const { both } = useRoleWords();
  const [asked, setAsked] = useState<{ readonly row: NotSuggested; readonly failure: GateFailure }>();
  if (rows.length === 0) return <EmptyState sentence={words('panel.noneNotSuggested')} />;
  return (
    <>
      {headed && (
        <Box sx={{ display: 'flex', px: 2, pt: 1, typography: 'caption', color: 'onward.textTertiary' }}>
          <Box sx={{ flex: 1 }} />
          {words('panel.whoMay')}
        </Box>
      )}
      <Box component="ul" aria-label={words('panel.notSuggested')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row) => (
          <Box
            component="li"
            key={row.face.roleId}
            sx={{ px: 2, py: 0.75, borderBottom: '1px solid', borderColor: 'onward.line.hair' }}
          >
            {row.gates.failures.map((failure, place) => (
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
                <Box sx={{ fontWeight: 'fontWeightMedium' }}>{place === 0 && both(row.face)}</Box>
                <GateOf failure={failure} />
                <FactOf failure={failure} names={names} />
                <WhoMay
                  failure={failure}
                  mayAsk={!row.face.masked}
                  onAsk={() => {
                    setAsked({ row, failure });
                  }}
                />
              </Box>
            ))}
          </Box>
        ))}
      </Box>
      {asked && (
        <OverrideDialog
          row={asked.row}
          failure={asked.failure}
          names={names}
          onClose={() => {
            setAsked(undefined);
          }}
        />
      )}
    </>
  );
}

function GateOf({ failure }: { readonly failure: GateFailure }) {
  const domain = useWords('domain');
  return (
    <Box>
      <StatusChip look="plain" tone={failure.effect === 'block' ? 'error' : 'warning'}>
        {domain(`gates.${failure.gate}`)}
      </StatusChip>
    </Box>
  );
}

function FactOf({ failure, names }: { readonly failure: GateFailure; readonly names: FactNames }) {
  const text = useFactText(names);
  return <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{text.gate(failure)}</Box>;
}

interface WhoMayProps {
  readonly failure: GateFailure;
  /** False beside a role the viewer is not cleared for: they may not decide on it. */
  readonly mayAsk: boolean;
  readonly onAsk: () => void;
}

const atEnd = { typography: 'body2', textAlign: 'right' } as const;

function WhoMay({ failure, mayAsk, onAsk }: WhoMayProps) {
  const { actor } = useOffice();
  const words = useWords('rematch');
  const joined = useJoined();
  const domain = useWords('domain');
  const least = leastRole(failure.overridableBy);
  if (least === undefined) {
    return <Box sx={{ ...atEnd, color: 'onward.textTertiary' }}>{words('panel.nobody')}</Box>;
  }
  const who = domain(`staffRoles.${least}`);
  if (!mayAsk || !failure.overridableBy.includes(actor.role)) return <Box sx={atEnd}>{who}</Box>;
  return (
    <Button
      variant="text"
      size="small"
      onClick={onAsk}
      sx={{ justifySelf: 'end', minWidth: 0, px: 0.5, mr: -0.5 }}
      aria-label={joined.labelled(
        who,
        joined.parts([words('row.letItPass'), domain(`gates.${failure.gate}`)]),
      )}
    >
      {who}
    </Button>
  );
}
