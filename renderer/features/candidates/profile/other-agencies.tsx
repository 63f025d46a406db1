import Box from '@mui/material/Box';
import { Ban, Check } from 'lucide-react';
import { nameIn } from '@shared/domain/own-name';
import { storedDate, storedInstant } from '@shared/domain/stored-time';
import type { Introduction } from '@shared/domain/submission/introduction';
import { CommandButton } from '@ui/commands/command-button';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';
import { useProfile } from '../parts/profile-context';
import { useToday } from '../parts/use-today';

function Line({ introduction }: { readonly introduction: Introduction }) {
  const words = useWords('otherAgency');
  const language = useLanguage();
  const format = useFormat();
  const today = useToday();
  const { zone, zoneRules } = useOfficeTime();
  const client = useProfile().profile.clients.get(introduction.clientId);
  const holds = introduction.expiresOn >= today;
  const ends = format.date(storedDate(introduction.expiresOn));
  const on = format.date(zoneRules.toLocal(storedInstant(introduction.at), zone).date);
  return (
    <Box
      component="li"
      sx={{
        ...{ display: 'flex', alignItems: 'center', gap: 1, px: 1.5, py: 0.75 },
        '& + &': { borderTop: '1px solid', borderColor: 'onward.line.hair' },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box>{client && nameIn(language, client)}</Box>
        <Box sx={{ typography: 'body2', color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {words('proof', { date: on, proof: introduction.proof })}
        </Box>
      </Box>
      <StatusChip tone={holds ? 'error' : 'neutral'} icon={holds ? Ban : Check} look="plain">
        {words(holds ? 'until' : 'over', { date: ends })}
      </StatusChip>
    </Box>
  );
}

/** Where another agency named the candidate first, and until when it keeps us out; the place to record one. */
export function OtherAgencies() {
  const words = useWords('otherAgency');
  const { profile, acts } = useProfile();
  const { otherAgencies } = profile;
  return (
    <Section
      title={words('title')}
      count={otherAgencies.length === 0 ? undefined : otherAgencies.length}
      look="card"
      padded={false}
      action={
        <CommandButton
          size="small"
          variant="text"
          command={{
            id: 'candidate.other-agency',
            label: words('record'),
            about: words('title'),
            run: () => {
              acts.open({ kind: 'other-agency' });
            },
          }}
        />
      }
    >
      {otherAgencies.length === 0 && (
        <Box sx={{ px: 1.5, py: 1.25, color: 'text.secondary' }}>{words('none')}</Box>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {otherAgencies.map((introduction) => (
          <Line key={introduction.id} introduction={introduction} />
        ))}
      </Box>
    </Section>
  );
}
