import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useState, type ReactNode } from 'react';
import type { Contact } from '@shared/domain/client/contact';
import { guaranteeOf } from '@shared/domain/submission/rebate';
import { storedDate } from '@shared/domain/stored-time';
import { readClientPage, type ClientPageFacts } from '@data/queries/clients';
import { useLive, useOffice } from '@data/use-office';
import { EmptyState } from '@ui/empty-state';
import { FactList, type Fact } from '@ui/fact-list';
import { useFormat } from '@ui/i18n/format';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import { size } from '@ui/measures';
import { Page } from '@ui/page';
import { Section } from '@ui/section';
import { SkeletonRows } from '@ui/skeleton-rows';
import { list } from './card-rows';
import { ClientDialog } from './client-dialog';
import { minutesPerHour } from './client-form';
import { ClientHeader } from './client-header';
import { ContactsSection, RolesSection } from './client-sections';
import { ContactDialog } from './contact-dialog';
import { GoodwillSection } from './goodwill-section';
import { HistorySection } from './history-section';
import { LinkContactDialog } from './link-contact-dialog';
import { PlanRepairDialog } from './plan-repair-dialog';
import { RepairSection } from './repair-section';
import { SentSection } from './sent-section';
import { useHoursText } from './use-hours-text';
import { useClientText } from './use-client-text';

interface ClientPageProps {
  readonly clientId: string;
  readonly onBack: () => void;
  readonly onOpenRole: (roleId: string) => void;
  readonly onNewRole: () => void;
  readonly onOpenCandidate: (candidateId: string) => void;
  /** What the client offered to whom. */
  readonly offers: ReactNode;
  /** Another company of the same group. */
  readonly onOpenClient: (clientId: string) => void;
}

type OpenDialog =
  | { readonly kind: 'client' }
  | { readonly kind: 'repair' }
  | { readonly kind: 'link'; readonly contact: Contact }
  | { readonly kind: 'contact'; readonly contact: Contact | null };

const pageColumns = `minmax(0, 1fr) ${size.sidePanel}px`;
const cardColumns = 'repeat(2, minmax(0, 1fr))';
const labelWidth = 88;

/** What was agreed, with the office's own values where nothing was. */
function usePolicies({ client, office, standing }: ClientPageFacts): readonly Fact[] {
  const words = useWords('clients');
  const joined = useJoined();
  const common = useWords('common');
  const format = useFormat();
  const hours = useHoursText();
  const { ownershipMonths, clientNoticeMinutes } = office.policy;
  const orUnknown = (text: string | null): string => text ?? common('unknown');
  const months = client.ownershipMonths ?? ownershipMonths;
  const notice = (client.noticeMinutes ?? clientNoticeMinutes) / minutesPerHour;
  const standard = (own: number | null, text: string): string =>
    own === null ? words('asOffice', { value: text }) : text;
  const offLimits = client.offLimits;
  const guarantee = guaranteeOf(client, office.policy);
  return [
    {
      label: words('facts.terms'),
      value: orUnknown(
        client.termsSignedOn === null
          ? words('termsOpen')
          : words('signedOn', { date: format.date(storedDate(client.termsSignedOn)) }),
      ),
    },
    {
      label: words('facts.fee'),
      value: orUnknown(client.feePercent === null ? null : words('percent', { value: client.feePercent })),
    },
    {
      label: words('facts.payment'),
      value: orUnknown(client.paymentDays === null ? null : common('days', { count: client.paymentDays })),
    },
    {
      label: words('facts.ownership'),
      value: standard(client.ownershipMonths, words('monthCount', { count: months })),
    },
    {
      label: words('facts.ours'),
      value:
        standing.nextLapse === null
          ? words('facts.oursNone')
          : words('facts.oursUntil', {
              count: standing.owned,
              date: format.date(storedDate(standing.nextLapse)),
            }),
    },
    {
      label: words('facts.guarantee'),
      value: standard(client.guaranteeDays, common('days', { count: guarantee.days })),
    },
    {
      label: words('facts.rebate'),
      value: standard(
        client.rebateSteps && client.rebateSteps.first,
        words('rebateSteps', { ...guarantee.steps }),
      ),
    },
    {
      label: words('facts.notice'),
      value: standard(client.noticeMinutes, common('hours', { count: notice })),
    },
    {
      label: words('facts.hours'),
      value: client.interviewHours
        ? hours(client.interviewHours)
        : words('asOffice', { value: hours(office.profile.hours) }),
    },
    {
      label: words('facts.offLimits'),
      value:
        offLimits === null
          ? common('none')
          : joined.parts([
              offLimits.reason,
              offLimits.until === null ? null : format.date(storedDate(offLimits.until)),
            ]),
    },
    {
      label: words('facts.refusedTwice'),
      value:
        standing.refusedTwice === 0
          ? common('none')
          : words('facts.refusedCount', { count: standing.refusedTwice }),
    },
  ];
}

interface SidePanelProps {
  readonly facts: ClientPageFacts;
  readonly onOpenClient: (clientId: string) => void;
}

function SidePanel({ facts, onOpenClient }: SidePanelProps) {
  const words = useWords('clients');
  const text = useClientText();
  const policies = usePolicies(facts);
  return (
    <Box
      sx={{
        bgcolor: 'onward.surface.subtle',
        borderLeft: '1px solid',
        borderColor: 'onward.line.hair',
        p: 2,
        display: 'flex',
        flexDirection: 'column',
        gap: 2,
      }}
    >
      <Section title={words('policies')}>
        <FactList labelWidth={labelWidth} facts={policies} />
      </Section>
      {facts.group.length > 0 && (
        <Section title={words('sameGroup')}>
          <Box component="ul" sx={list}>
            {facts.group.map((client) => (
              <Box component="li" key={client.id}>
                <Link
                  component="button"
                  type="button"
                  underline="hover"
                  sx={{ font: 'inherit', textAlign: 'left' }}
                  onClick={() => {
                    onOpenClient(client.id);
                  }}
                >
                  {text.name(client)}
                </Link>
              </Box>
            ))}
          </Box>
        </Section>
      )}
      {facts.client.notes !== '' && (
        <Section title={words('fields.notes')}>
          <Box sx={{ whiteSpace: 'pre-wrap' }}>{facts.client.notes}</Box>
        </Section>
      )}
    </Box>
  );
}

/** One company: how we stand with it, its roles and people, and what was agreed. */
export function ClientPage(props: ClientPageProps) {
  const { clientId, onBack, onOpenRole, onNewRole, onOpenClient, onOpenCandidate, offers } = props;
  const { clock } = useOffice();
  const words = useWords('clients');
  const text = useClientText();
  const facts = useLive((read) => readClientPage(read, clientId, clock.now()), [clientId, clock]);
  const [dialog, setDialog] = useState<OpenDialog>();
  const edit = (): void => {
    setDialog({ kind: 'client' });
  };
  const addContact = (): void => {
    setDialog({ kind: 'contact', contact: null });
  };
  const planRepair = (): void => {
    setDialog({ kind: 'repair' });
  };
  const close = (): void => {
    setDialog(undefined);
  };
  return (
    <Page
      title={facts ? text.name(facts.client) : words('title')}
      parent={facts ? { label: words('title'), onOpen: onBack } : undefined}
      padded={false}
      hints={[
        { keys: ['n'], label: words('hints.newRole') },
        { keys: ['e'], label: words('hints.edit') },
        { keys: ['c'], label: words('hints.contact') },
        ...(facts && facts.goodwill.letDowns.length > 0
          ? [{ keys: ['p'], label: words('hints.repair') }]
          : []),
      ]}
      hintNote={words('goodwill.ours')}
    >
      {facts === undefined && <SkeletonRows count={8} />}
      {facts === null && (
        <EmptyState sentence={words('gone')} actionLabel={words('title')} onAction={onBack} />
      )}
      {facts && (
        <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: '100%' }}>
          <ClientHeader facts={facts} onEdit={edit} onNewRole={onNewRole} />
          <Box sx={{ flex: 1, display: 'grid', gridTemplateColumns: pageColumns }}>
            <Box
              sx={{
                p: 2,
                pl: 3,
                display: 'grid',
                gridTemplateColumns: cardColumns,
                gap: 2,
                alignContent: 'start',
              }}
            >
              <GoodwillSection facts={facts} />
              <RepairSection facts={facts} onPlan={planRepair} />
              <RolesSection facts={facts} onOpen={onOpenRole} />
              <ContactsSection
                facts={facts}
                onAdd={addContact}
                onOpenCandidate={onOpenCandidate}
                onLink={(contact) => {
                  setDialog({ kind: 'link', contact });
                }}
                onEdit={(contact) => {
                  setDialog({ kind: 'contact', contact });
                }}
              />
              <Box sx={{ gridColumn: '1 / -1' }}>
                <SentSection facts={facts} onOpenCandidate={onOpenCandidate} />
              </Box>
              <Box sx={{ gridColumn: '1 / -1', '&:empty': { display: 'none' } }}>{offers}</Box>
              <Box sx={{ gridColumn: '1 / -1' }}>
                <HistorySection facts={facts} />
              </Box>
            </Box>
            <SidePanel facts={facts} onOpenClient={onOpenClient} />
          </Box>
          {dialog?.kind === 'client' && <ClientDialog client={facts.client} onClose={close} />}
          {dialog?.kind === 'repair' && <PlanRepairDialog facts={facts} onClose={close} />}
          {dialog?.kind === 'link' && <LinkContactDialog contact={dialog.contact} onClose={close} />}
          {dialog?.kind === 'contact' && (
            <ContactDialog client={facts.client} contact={dialog.contact} onClose={close} />
          )}
        </Box>
      )}
    </Page>
  );
}
