import Box from '@mui/material/Box';
import { CircleX, TriangleAlert } from 'lucide-react';
import type { Clash, ClashKind, ClashReasons } from '@shared/domain/interview/clash';
import { StatusChip } from '@ui/status-chip';
import { TextInput } from '@ui/text-input';
import { useWords } from '@ui/i18n/words';
import { useClashText, type ClashNames } from './use-clash-text';
import type { FoundClashes } from './use-clashes';

interface ClashListProps {
  readonly found: FoundClashes;
  readonly names: ClashNames;
  readonly reasons: ClashReasons;
  readonly onReasons: (reasons: ClashReasons) => void;
  /** Marks warnings without a reason as errors, once the person tried to keep. */
  readonly asked: boolean;
}

const kindsOf = (clashes: readonly Clash[]): readonly ClashKind[] => [
  ...new Set(clashes.map(({ kind }) => kind)),
];

/** Whether a clash blocks or only warns, in icon and word. */
export function BlocksOrWarns({ blocks }: { readonly blocks: boolean }) {
  const words = useWords('calendar');
  return (
    <StatusChip tone={blocks ? 'error' : 'warning'} look="plain" icon={blocks ? CircleX : TriangleAlert}>
      {words(blocks ? 'blocks' : 'warns')}
    </StatusChip>
  );
}

/** What stands in the way, blocking first; each warning with the field for the reason to go past it. */
export function ClashList({ found, names, reasons, onReasons, asked }: ClashListProps) {
  const words = useWords('calendar');
  const booking = useWords('booking');
  const text = useClashText(names);
  if (found.clashes.length === 0)
    return (
      <Box role="status">
        <StatusChip tone="success" look="plain">
          {words('nothingInTheWay')}
        </StatusChip>
      </Box>
    );
  return (
    <Box component="ul" aria-label={words('inTheWay')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {kindsOf(found.clashes).map((kind) => {
        const same = found.clashes.filter((clash) => clash.kind === kind);
        const blocks = same.some((clash) => clash.blocks);
        const reason = reasons[kind] ?? '';
        return (
          <Box
            component="li"
            key={kind}
            sx={{
              display: 'grid',
              gridTemplateColumns: '72px minmax(0, 1fr)',
              alignItems: 'start',
              gap: 1,
              py: 0.75,
              '& + &': { borderTop: '1px solid', borderColor: 'onward.line.hair' },
            }}
          >
            <BlocksOrWarns blocks={blocks} />
            <Box>
              <Box sx={{ fontWeight: 'fontWeightMedium' }}>{booking(`kinds.${kind}`)}</Box>
              {same.map((clash) => (
                <Box
                  key={`${clash.interviewId ?? ''} ${clash.busyTimeId ?? ''}`}
                  sx={{ color: 'text.secondary', typography: 'body2', overflowWrap: 'anywhere' }}
                >
                  {text({ clash, subject: found.subject, context: found })}
                </Box>
              ))}
              {!blocks && (
                <Box sx={{ mt: 0.5 }}>
                  <TextInput
                    label={booking('whyAnyway', { what: booking(`kinds.${kind}`) })}
                    value={reason}
                    error={asked && reason.trim() === '' ? words('reasonNeeded') : undefined}
                    onChange={(typed) => {
                      onReasons({ ...reasons, [kind]: typed });
                    }}
                  />
                </Box>
              )}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
