import Box from '@mui/material/Box';
import { storedInstant } from '@shared/domain/stored-time';
import { listArchivesOut } from '@data/queries/archives-out';
import { useLive } from '@data/use-office';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';

const mostShown = 5;

interface ArchivesOutProps {
  /** Only those made on that day or later; all where none is given. */
  readonly since?: string;
}

/** The archives of everything that lie elsewhere, where no erasure reaches: when each was made, where it was put, by whom. */
export function ArchivesOut({ since = '' }: ArchivesOutProps) {
  const words = useWords('privacy');
  const format = useFormat();
  const all = useLive(listArchivesOut, []) ?? [];
  const lines = all.filter(({ archive }) => archive.at >= since);
  if (lines.length === 0) return null;
  const more = lines.length - mostShown;
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <Box>{words('archives.title', { count: lines.length })}</Box>
      <Box component="ul" aria-label={words('archives.list')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lines.slice(0, mostShown).map(({ archive: { at, place }, by }) => (
          <Box component="li" key={`${at} ${place}`} sx={{ overflowWrap: 'anywhere' }}>
            {words('archives.line', {
              ...{ made: format.dateTime(storedInstant(at)), by },
              place: place === '' ? words('archives.downloads') : place,
            })}
          </Box>
        ))}
      </Box>
      {more > 0 && <Box sx={{ color: 'text.secondary' }}>{words('archives.more', { count: more })}</Box>}
    </Box>
  );
}
