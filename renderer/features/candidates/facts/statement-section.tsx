import Box from '@mui/material/Box';
import { useState } from 'react';
import type { Channel } from '@shared/domain/interview/channel';
import { collectionStatementVersion, type ShownStatement } from '@shared/domain/privacy/shown-statement';
import { storedDate } from '@shared/domain/stored-time';
import { useAct } from '@data/use-act';
import { useLive } from '@data/use-office';
import { CommandButton } from '@ui/commands/command-button';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';
import { ChannelInput } from '../parts/channel-input';
import { useProfile } from '../parts/profile-context';
import { RefusedNotice } from '../parts/refused-notice';
import { useToday } from '../parts/use-today';

const channelWidth = 200;

function Shown({ shown }: { readonly shown: ShownStatement }) {
  const words = useWords('statements');
  const domain = useWords('domain');
  const format = useFormat();
  const { version, shownOn, channel } = shown;
  return (
    <StatusChip tone="success" look="plain">
      {words('line', {
        version,
        date: format.date(storedDate(shownOn)),
        channel: domain(`channels.${channel}`),
      })}
    </StatusChip>
  );
}

function RecordShown({ candidateId }: { readonly candidateId: string }) {
  const words = useWords('statements');
  const today = useToday();
  const { act, failure, busy } = useAct();
  const [channel, setChannel] = useState<Channel>('in-person');
  return (
    <>
      <RefusedNotice refused={failure} />
      <Box sx={{ display: 'flex', alignItems: 'flex-end', gap: 1.5 }}>
        <Box sx={{ width: channelWidth }}>
          <ChannelInput label={words('channel')} value={channel} onChange={setChannel} />
        </Box>
        <CommandButton
          command={{
            id: 'candidate.statement-shown',
            label: words('record'),
            when: !busy,
            run: () => void act('candidate/note-statement', { candidateId, shownOn: today, channel }),
          }}
        />
      </Box>
    </>
  );
}

/** Which statement on collecting personal data the person was shown, and the way to say that it was shown today. */
export function StatementSection() {
  const words = useWords('statements');
  const { profile } = useProfile();
  const { id } = profile.candidate;
  const rows = useLive((read) => read.where('shownStatements', 'candidateId', id), [id]);
  if (!rows) return null;
  const shown = [...rows].sort((a, b) => (a.shownOn < b.shownOn ? 1 : -1));
  const isCurrent = shown.some(({ version }) => version === collectionStatementVersion);
  return (
    <Section title={words('section')} look="card">
      <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
        {shown.map((one) => (
          <Shown key={one.id} shown={one} />
        ))}
        {!isCurrent && (
          <StatusChip tone="warning" look="plain" wraps>
            {shown.length === 0 ? words('none') : words('older', { version: collectionStatementVersion })}
          </StatusChip>
        )}
        {!isCurrent && <RecordShown candidateId={id} />}
      </Box>
    </Section>
  );
}
