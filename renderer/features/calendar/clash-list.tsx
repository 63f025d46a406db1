import Box from '@mui/material/Box';
import { CircleX, TriangleAlert } from 'lucide-react';
import { fullName } from '@shared/domain/candidate/candidate-name';
import type { Clash, ClashKind, ClashReasons } from '@shared/domain/interview/clash';
import { StatusChip } from '@ui/status-chip';
import { TextInput } from '@ui/text-input';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import type { FoundClashes } from './use-clashes';

interface ClashListProps {
  readonly found: FoundClashes;
  readonly reasons: ClashReasons;
  readonly onReasons: (reasons: ClashReasons) => void;
  /** Marks warnings without a reason as errors, once the person tried to keep. */
  readonly asked: boolean;
}

/** True when every warning has a reason typed beside it and nothing blocks. */
export const isSettled = ({ clashes }: FoundClashes, reasons: ClashReasons): boolean =>
  clashes.every(({ kind, blocks }) => !blocks && (reasons[kind] ?? '').trim() !== '');

/** True when something nobody can go past stands in the way. */
export const isBlocked = ({ clashes }: FoundClashes): boolean => clashes.some(({ blocks }) => blocks);

function useClashFact(found: FoundClashes): (clash: Clash) => string {
  const words = useWords('calendar');
  const format = useFormat();
  return ({ interviewId, minutes, label }) => {
    const other = interviewId === null ? undefined : found.others.get(interviewId);
    const parts: string[] = [];
    if (other?.candidate) {
      const { startMinute, durationMinutes } = other.interview.planned;
      const from = format.minute(startMinute);
      const to = format.minute(startMinute + durationMinutes);
      parts.push(words('clashWith', { name: fullName(other.candidate), from, to }));
    }
    if (minutes !== null) parts.push(words('minutesMissing', { minutes: format.duration(minutes) }));
    if (label !== null) parts.push(label);
    return parts.join(' · ');
  };
}

const kindsOf = (clashes: readonly Clash[]): readonly ClashKind[] => [
  ...new Set(clashes.map(({ kind }) => kind)),
];

/** What stands in the way, blocking first; each warning with the field for the reason to go past it. */
export function ClashList({ found, reasons, onReasons, asked }: ClashListProps) {
  const words = useWords('calendar');
  const domain = useWords('domain');
  const fact = useClashFact(found);
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
            sx={{ py: 1, borderBottom: '1px solid', borderColor: 'onward.line.hair' }}
          >
            <Box
              sx={{
                display: 'grid',
                gridTemplateColumns: '76px minmax(0, 1fr)',
                alignItems: 'start',
                gap: 1,
              }}
            >
              <StatusChip
                tone={blocks ? 'error' : 'warning'}
                look="plain"
                icon={blocks ? CircleX : TriangleAlert}
              >
                {words(blocks ? 'blocks' : 'warns')}
              </StatusChip>
              <Box>
                <Box sx={{ fontWeight: 'fontWeightMedium' }}>{domain(`clashes.${kind}`)}</Box>
                {same.map((clash) => (
                  <Box
                    key={`${clash.interviewId ?? ''}${clash.label ?? ''}`}
                    sx={{ color: 'text.secondary', typography: 'body2' }}
                  >
                    {fact(clash)}
                  </Box>
                ))}
                {!blocks && (
                  <TextInput
                    label={words('whyAnyway')}
                    value={reason}
                    error={asked && reason.trim() === '' ? words('reasonNeeded') : undefined}
                    onChange={(text) => {
                      onReasons({ ...reasons, [kind]: text });
                    }}
                  />
                )}
              </Box>
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
