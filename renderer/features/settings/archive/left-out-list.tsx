import Box from '@mui/material/Box';
import type { LeftOutBooking } from '@shared/domain/interview/left-out-bookings';
import { storedInstant } from '@shared/domain/stored-time';
import type { ArchiveBookings } from '@data/archive/archive-bookings';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';

interface LeftOutListProps {
  readonly bookings: ArchiveBookings;
  readonly leftOut: readonly LeftOutBooking[];
  /** Whether they are still to be left out, or were. */
  readonly when: 'before' | 'after';
}

function LeftOutLine({
  booking,
  bookings,
}: {
  readonly booking: LeftOutBooking;
  readonly bookings: ArchiveBookings;
}) {
  const words = useWords('archive');
  const domain = useWords('domain');
  const format = useFormat();
  const { row, clashes } = booking;
  const nameOf = (id: string | undefined): string => bookings.names.get(id ?? '') ?? '';
  const rows = [...bookings.ahead, ...bookings.judged.map((one) => one.row)];
  const met = (id: string | null): string =>
    nameOf(String(rows.find((other) => other.id === id)?.candidateId ?? ''));
  const why = clashes.map(({ kind, interviewId }) =>
    words('leftOutWhy', { why: domain(`clashes.${kind}`), name: met(interviewId) }),
  );
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.5, minHeight: 24, alignItems: 'baseline' }}>
      <Box sx={{ flex: 'none', minWidth: 168, fontVariantNumeric: 'tabular-nums' }}>
        {format.dateTime(storedInstant(row.startsAt))}
      </Box>
      <Box sx={{ flex: 'none', fontWeight: 'fontWeightMedium' }}>{nameOf(row.candidateId)}</Box>
      <Box sx={{ color: 'text.secondary', minWidth: 0, overflowWrap: 'anywhere' }}>
        {[...new Set(why)].join(' · ')}
      </Box>
    </Box>
  );
}

/** The interviews of an archive that stay out, since they would book somebody or a room twice. */
export function LeftOutList({ bookings, leftOut, when }: LeftOutListProps) {
  const words = useWords('archive');
  if (leftOut.length === 0) return null;
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <StatusChip tone="warning" look="plain">
        {words(when === 'before' ? 'leftOutBefore' : 'leftOutAfter', { count: leftOut.length })}
      </StatusChip>
      <Box component="ul" aria-label={words('leftOutList')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {leftOut.map((booking) => (
          <LeftOutLine key={booking.row.id} booking={booking} bookings={bookings} />
        ))}
      </Box>
      <Box sx={{ color: 'text.secondary' }}>{words('leftOutNext')}</Box>
    </Box>
  );
}
