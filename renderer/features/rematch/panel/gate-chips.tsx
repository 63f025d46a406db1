import { EyeOff, ShieldCheck } from 'lucide-react';
import Box from '@mui/material/Box';
import type { Suggestion } from '@shared/domain/matching/rank';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';

/** How the gates of a suggested role stand: all open, or what is still to settle. */
export function GateChips({ suggestion }: { readonly suggestion: Suggestion }) {
  const words = useWords('rematch');
  const domain = useWords('domain');
  const { failures, open, total } = suggestion.gates;
  if (failures.length === 0) {
    return (
      <StatusChip tone="success" icon={ShieldCheck}>
        {words('row.allPass', { open, total })}
      </StatusChip>
    );
  }
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5, justifyContent: 'flex-end' }}
    >
      {failures.map(({ gate }) => (
        <StatusChip key={gate} tone="warning" icon={gate === 'confidential' ? EyeOff : undefined}>
          {gate === 'confidential' ? words('row.nameHidden') : domain(`gates.${gate}`)}
        </StatusChip>
      ))}
    </Box>
  );
}
