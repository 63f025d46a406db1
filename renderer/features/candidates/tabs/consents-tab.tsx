import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useAct } from '@data/use-act';
import { consentHolds, type Consent } from '@shared/domain/candidate/consent';
import { storedDate } from '@shared/domain/stored-time';
import { CommandButton } from '@ui/commands/command-button';
import { EmptyState } from '@ui/empty-state';
import { useFormat } from '@ui/i18n/format';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';
import { StatementSection } from '../facts/statement-section';
import { PlainTable, type PlainColumn } from '../parts/plain-table';
import { useProfile } from '../parts/profile-context';
import { RefusedNotice } from '../parts/refused-notice';
import { useRoleText } from '../parts/role-name';
import { useToday } from '../parts/use-today';

function ConsentState({ consent }: { readonly consent: Consent }) {
  const words = useWords('candidates');
  const format = useFormat();
  const today = useToday();
  const date = (text: string): string => format.date(storedDate(text));
  if (consentHolds(consent, today)) {
    return (
      <StatusChip tone="success" look="plain">
        {words('consents.holds')}
      </StatusChip>
    );
  }
  const text =
    consent.withdrawnOn !== null
      ? words('consents.withdrawn', { date: date(consent.withdrawnOn) })
      : consent.expiresOn !== null && consent.expiresOn < today
        ? words('consents.expired', { date: date(consent.expiresOn) })
        : words('consents.from', { date: date(consent.givenOn) });
  return (
    <StatusChip tone="warning" look="plain">
      {text}
    </StatusChip>
  );
}

function useConsentColumns(withdraw: (consentId: string) => void): readonly PlainColumn<Consent>[] {
  const words = useWords('candidates');
  const joined = useJoined();
  const domain = useWords('domain');
  const common = useWords('common');
  const format = useFormat();
  const roleText = useRoleText();
  const { profile } = useProfile();
  const date = (text: string | null): string =>
    text === null ? common('missing') : format.date(storedDate(text));
  const kind = (row: Consent): string =>
    row.roleId === null
      ? domain(`consentKinds.${row.kind}`)
      : words(row.kind === 'blind' ? 'consents.withoutName' : 'consents.byName', {
          role: roleText(profile.roles.get(row.roleId)),
        });
  return [
    { key: 'kind', header: words('consents.kind'), render: kind },
    { key: 'given', header: words('consents.givenOn'), render: ({ givenOn }) => date(givenOn) },
    { key: 'expires', header: words('consents.expiresOn'), render: ({ expiresOn }) => date(expiresOn) },
    {
      key: 'channel',
      header: words('consents.channel'),
      render: ({ channel }) => domain(`channels.${channel}`),
    },
    {
      key: 'taker',
      header: words('consents.takenBy'),
      render: ({ takenById }) => profile.staffNames.get(takenById) ?? common('missing'),
    },
    { key: 'state', header: words('consents.state'), render: (row) => <ConsentState consent={row} /> },
    {
      key: 'acts',
      header: '',
      name: words('columns.acts'),
      align: 'right',
      render: (row) =>
        row.withdrawnOn === null && (
          <Button
            size="small"
            aria-label={joined.labelled(words('acts.withdraw'), kind(row))}
            onClick={() => {
              withdraw(row.id);
            }}
          >
            {words('acts.withdraw')}
          </Button>
        ),
    },
  ];
}

/** What the candidate was told, what they allowed, and what they took back. */
export function ConsentsTab() {
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <ConsentsSection />
      <StatementSection />
    </Box>
  );
}

function ConsentsSection() {
  const words = useWords('candidates');
  const { profile, acts } = useProfile();
  const { act, failure } = useAct();
  const columns = useConsentColumns((consentId) => void act('candidate/withdraw-consent', { consentId }));
  const record = (): void => {
    acts.open({ kind: 'consent' });
  };
  if (profile.consents.length === 0) {
    return (
      <EmptyState
        sentence={words('consents.empty')}
        actionLabel={words('acts.recordConsent')}
        onAction={record}
      />
    );
  }
  return (
    <>
      <RefusedNotice refused={failure} />
      <Section
        title={words('consents.title')}
        count={profile.consents.length}
        look="card"
        padded={false}
        action={
          <CommandButton
            size="small"
            command={{ id: 'candidate.record-consent', label: words('acts.recordConsent'), run: record }}
          />
        }
      >
        <PlainTable
          label={words('consents.title')}
          columns={columns}
          rows={profile.consents}
          rowKey={({ id }) => id}
        />
      </Section>
    </>
  );
}
