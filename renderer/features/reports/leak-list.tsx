import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import {
  isDecided,
  type LeakDecision,
  type LeakDecisions,
  type PlacedLeak,
} from '@shared/reports/blind-text';
import { ChoiceButtons } from '@ui/choice-group';
import { StatusChip } from '@ui/status-chip';
import { useWords } from '@ui/i18n/words';

interface LeakListProps {
  readonly leaks: readonly PlacedLeak[];
  readonly decisions: LeakDecisions;
  readonly onChoose: (part: { readonly decisions: LeakDecisions }) => void;
}

const contextColor = { color: 'text.secondary' } as const;

function LeakPlace({ leak }: { readonly leak: PlacedLeak }) {
  return (
    <Box component="q" sx={{ typography: 'body2', quotes: 'none', overflowWrap: 'anywhere' }}>
      <Box component="span" sx={contextColor}>
        {leak.before}
      </Box>
      <strong>{leak.words}</strong>
      <Box component="span" sx={contextColor}>
        {leak.after}
      </Box>
    </Box>
  );
}

interface LeakItemProps {
  readonly leak: PlacedLeak;
  readonly onDecide: (decision: LeakDecision) => void;
}

function LeakItem({ leak, onDecide }: LeakItemProps) {
  const words = useWords('reports');
  const kind = words(`leaks.kinds.${leak.kind}`);
  return (
    <Box
      component="li"
      sx={{ py: 1, borderTop: '1px solid', borderColor: 'onward.line.hair', display: 'grid', gap: 0.5 }}
    >
      <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
        {leak.certain ? `${kind} · ${words('leaks.mustGo')}` : kind}
      </Box>
      <LeakPlace leak={leak} />
      <ChoiceButtons<LeakDecision>
        name={words('leaks.decide', { words: leak.words })}
        size="small"
        value={leak.decision ?? undefined}
        choices={[
          { value: 'removed', label: words('leaks.remove') },
          { value: 'kept', label: words('leaks.keep'), disabled: leak.certain },
        ]}
        onChange={onDecide}
      />
    </Box>
  );
}

/** What in the text may give a person away, to be decided on place by place before the paper can leave. */
export function LeakList({ leaks, decisions, onChoose }: LeakListProps) {
  const words = useWords('reports');
  const open = leaks.filter(({ decision }) => decision === null);
  const decide = (decided: readonly PlacedLeak[], decision: LeakDecision): void => {
    const added = Object.fromEntries(decided.map(({ key }) => [key, decision]));
    onChoose({ decisions: { ...decisions, ...added } });
  };
  return (
    <Box component="section" aria-label={words('leaks.title')} sx={{ display: 'grid', gap: 1 }}>
      <Box component="h2" sx={{ m: 0, typography: 'subtitle2' }}>
        {words('leaks.title')}
      </Box>
      <Box role="status">
        {isDecided(leaks) ? (
          <StatusChip tone="success">{words(leaks.length === 0 ? 'leaks.none' : 'leaks.done')}</StatusChip>
        ) : (
          <StatusChip tone="warning">{words('leaks.open', { count: open.length })}</StatusChip>
        )}
      </Box>
      {open.length > 1 && (
        <Button
          variant="outlined"
          onClick={() => {
            decide(open, 'removed');
          }}
        >
          {words('leaks.all')}
        </Button>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {leaks.map((leak) => (
          <LeakItem
            key={leak.key}
            leak={leak}
            onDecide={(decision) => {
              decide([leak], decision);
            }}
          />
        ))}
      </Box>
    </Box>
  );
}
