import Box from '@mui/material/Box';
import { storedDate } from '@shared/domain/stored-time';
import { useLive } from '@data/use-office';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';
import { useProfile } from '../parts/profile-context';

/** What the person disputed, beside the facts it is about; nothing while they disputed nothing. */
export function CorrectionsSection() {
  const words = useWords('privacy');
  const format = useFormat();
  const { profile } = useProfile();
  const { id } = profile.candidate;
  const rows = useLive((read) => read.where('corrections', 'candidateId', id), [id]);
  if (!rows || rows.length === 0) return null;
  return (
    <Section title={words('correct.section')} count={rows.length} look="card">
      {[...rows]
        .sort((a, b) => (a.askedOn < b.askedOn ? 1 : -1))
        .map(({ id: key, askedOn, disputed, claimed, outcome, words: said }) => (
          <Box key={key} sx={{ py: 0.75, overflowWrap: 'anywhere' }}>
            <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
              <Box sx={{ flex: 1 }}>
                {words('correct.line', { date: format.date(storedDate(askedOn)), disputed })}
              </Box>
              <StatusChip tone={outcome === 'corrected' ? 'success' : 'neutral'} look="plain">
                {words(`correct.${outcome}`)}
              </StatusChip>
            </Box>
            {claimed !== '' && <div>{words('correct.claim', { claimed })}</div>}
            <Box sx={{ color: 'text.secondary' }}>{said}</Box>
          </Box>
        ))}
    </Section>
  );
}
