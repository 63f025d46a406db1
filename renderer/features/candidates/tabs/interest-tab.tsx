import Box from '@mui/material/Box';
import type { Interest } from '@shared/domain/candidate/interest';
import { storedDate } from '@shared/domain/stored-time';
import { CommandButton } from '@ui/commands/command-button';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';
import type { Tone } from '@ui/tone';
import { AvailabilitySection } from '../facts/availability-section';
import { PlainTable, type PlainColumn } from '../parts/plain-table';
import { useProfile } from '../parts/profile-context';
import { ClientOf, useRoleTitle } from '../parts/role-name';

const tones: Readonly<Record<Interest['answer'], Tone>> = { keen: 'success', open: 'neutral', no: 'warning' };

function InterestTable() {
  const words = useWords('candidates');
  const domain = useWords('domain');
  const common = useWords('common');
  const format = useFormat();
  const title = useRoleTitle();
  const { profile } = useProfile();
  const columns: readonly PlainColumn<Interest>[] = [
    { key: 'role', header: words('interest.role'), render: ({ roleId }) => title(profile.roles.get(roleId)) },
    {
      key: 'client',
      header: words('submissions.client'),
      render: ({ roleId }) => <ClientOf role={profile.roles.get(roleId)} />,
    },
    {
      key: 'answer',
      header: words('interest.answer'),
      render: ({ answer, reason }) => (
        <StatusChip tone={tones[answer]} look="plain">
          {domain(`interestAnswers.${answer}`)}
          {reason !== null && ` · ${domain(`disinterestReasons.${reason}`)}`}
        </StatusChip>
      ),
    },
    { key: 'words', header: words('interest.words'), render: (row) => row.words || common('missing') },
    {
      key: 'date',
      header: words('motivation.notedOn'),
      render: ({ notedOn }) => format.date(storedDate(notedOn)),
    },
  ];
  return (
    <PlainTable
      label={words('interest.title')}
      columns={columns}
      rows={profile.interests}
      rowKey={({ id }) => id}
    />
  );
}

/** The candidate's own word on roles, and when they can come. */
export function InterestTab() {
  const words = useWords('candidates');
  const { profile, acts } = useProfile();
  const none = profile.interests.length === 0;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      <Section
        title={words('interest.title')}
        count={profile.interests.length}
        look="card"
        padded={none}
        action={
          <CommandButton
            size="small"
            command={{
              id: 'candidate.note-interest',
              label: words('acts.noteInterest'),
              run: () => {
                acts.open({ kind: 'interest' });
              },
            }}
          />
        }
      >
        {none ? <Box sx={{ color: 'text.secondary' }}>{words('interest.empty')}</Box> : <InterestTable />}
      </Section>
      <AvailabilitySection />
    </Box>
  );
}
