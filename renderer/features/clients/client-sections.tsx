import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { fullName } from '@shared/domain/candidate/candidate-name';
import type { Contact } from '@shared/domain/client/contact';
import { goodwillTrendDays } from '@shared/domain/attendance/client-goodwill';
import { storedInstant } from '@shared/domain/stored-time';
import type { ClientPageFacts } from '@data/queries/clients';
import { useOffice } from '@data/use-office';
import { ChineseName } from '@ui/chinese-name';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';

interface PartProps {
  readonly facts: ClientPageFacts;
}

const list = { listStyle: 'none', m: 0, p: 0 } as const;

/** One line of a card: what it is, and beside it how it stands. */
function Row({ children, aside }: { readonly children: ReactNode; readonly aside?: ReactNode }) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        minHeight: 40,
        px: 1.5,
        py: 0.5,
        '& + &': { borderTop: '1px solid', borderColor: 'onward.line.hair' },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>{children}</Box>
      {aside}
    </Box>
  );
}

const quiet = { typography: 'body2', color: 'text.secondary' } as const;

function Nothing({ children }: { readonly children: ReactNode }) {
  return <Box sx={{ px: 1.5, py: 1.5, color: 'text.secondary' }}>{children}</Box>;
}

/** What our candidates cost the client, counted, and whether it gets better. */
export function GoodwillSection({ facts: { goodwill, candidates } }: PartProps) {
  const words = useWords('clients');
  const format = useFormat();
  const { noShows, shortNotices, recent, before, trend, letDowns } = goodwill;
  return (
    <Section title={words('goodwill.title')} look="card" padded={false}>
      <Box sx={{ px: 1.5, py: 1 }}>
        {letDowns.length === 0
          ? words('goodwill.none')
          : words('goodwill.sentence', { noShows, shortNotices, recent, before, days: goodwillTrendDays })}
        {letDowns.length > 0 && (
          <Box sx={{ mt: 0.5 }}>
            <StatusChip
              tone={trend === 'worse' ? 'warning' : trend === 'better' ? 'success' : 'neutral'}
              look="plain"
            >
              {words(`goodwill.${trend}`)}
            </StatusChip>
          </Box>
        )}
      </Box>
      {letDowns.length > 0 && (
        <Box component="ul" sx={{ ...list, borderTop: '1px solid', borderColor: 'onward.line.hair' }}>
          {letDowns.map(({ interviewId, candidateId, at, cause }) => {
            const candidate = candidates.get(candidateId);
            return (
              <Row
                key={interviewId}
                aside={
                  <StatusChip tone={cause === 'no-show' ? 'error' : 'warning'} look="plain">
                    {words(`goodwill.${cause}`)}
                  </StatusChip>
                }
              >
                <Box>{candidate ? fullName(candidate) : words('goodwill.somebody')}</Box>
                <Box sx={quiet}>{format.dateTime(at)}</Box>
              </Row>
            );
          })}
        </Box>
      )}
    </Section>
  );
}

/** What is being done about it. */
export function RepairSection({ facts: { repairs } }: PartProps) {
  const words = useWords('clients');
  const domain = useWords('domain');
  const format = useFormat();
  const done = repairs.filter(({ state }) => state === 'done').length;
  return (
    <Section
      title={words('repair.title')}
      note={repairs.length > 0 ? words('repair.done', { done, total: repairs.length }) : undefined}
      look="card"
      padded={false}
    >
      {repairs.length === 0 && <Nothing>{words('repair.none')}</Nothing>}
      <Box component="ul" sx={list}>
        {repairs.map((task) => (
          <Row
            key={task.id}
            aside={
              <StatusChip tone={task.state === 'done' ? 'success' : 'warning'} look="plain">
                {words(task.state === 'done' ? 'repair.isDone' : 'repair.isOpen')}
              </StatusChip>
            }
          >
            <Box>{task.words === '' ? domain(`taskKinds.${task.kind}`) : task.words}</Box>
            <Box sx={quiet}>{words('repair.due', { when: format.moment(storedInstant(task.dueAt)) })}</Box>
          </Row>
        ))}
      </Box>
    </Section>
  );
}

/** The client's vacancies that the viewer may know of. */
export function RolesSection({
  facts: { roles },
  onOpen,
}: PartProps & { readonly onOpen: (roleId: string) => void }) {
  const words = useWords('clients');
  const domain = useWords('domain');
  const chinese = useLanguage() === 'zh-HK';
  return (
    <Section title={words('roles.title')} count={roles.length} look="card" padded={false}>
      {roles.length === 0 && <Nothing>{words('roles.none')}</Nothing>}
      <Box component="ul" sx={list}>
        {roles.map(({ role, running }) => (
          <Row
            key={role.id}
            aside={
              <StatusChip
                tone={role.stage === 'on-hold' ? 'warning' : role.stage === 'filled' ? 'success' : 'neutral'}
                look="plain"
              >
                {domain(`roleStages.${role.stage}`)}
              </StatusChip>
            }
          >
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
              <Link
                component="button"
                type="button"
                underline="hover"
                sx={{ font: 'inherit', textAlign: 'left', color: 'text.primary' }}
                onClick={() => {
                  onOpen(role.id);
                }}
              >
                {chinese && role.titleZh !== '' ? role.titleZh : role.title}
              </Link>
              {role.visibility === 'confidential' && (
                <StatusChip tone="confidential" look="plain">
                  {domain('visibilities.confidential')}
                </StatusChip>
              )}
            </Box>
            <Box sx={quiet}>{words('roles.line', { code: role.code, count: running })}</Box>
          </Row>
        ))}
      </Box>
    </Section>
  );
}

function ContactPhones({ contact }: { readonly contact: Contact }) {
  const { desktop } = useOffice();
  const words = useWords('clients');
  const format = useFormat();
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-end' }}>
      {Object.entries(contact.phones).map(([key, { typed, e164 }]) => {
        const shown = format.phone(e164 ?? typed);
        const url = `tel:${(e164 ?? typed).replaceAll(/[^\d+]/gu, '')}`;
        return (
          <Link
            key={key}
            href={url}
            underline="hover"
            aria-label={words('contact.call', { name: contact.name, phone: shown })}
            sx={{ fontVariantNumeric: 'tabular-nums' }}
            onClick={(event) => {
              event.preventDefault();
              void desktop.openOutside({ url });
            }}
          >
            {shown}
          </Link>
        );
      })}
    </Box>
  );
}

interface ContactsProps extends PartProps {
  readonly onAdd: () => void;
  readonly onEdit: (contact: Contact) => void;
}

/** The people at the client, with their phones. */
export function ContactsSection({ facts: { contacts }, onAdd, onEdit }: ContactsProps) {
  const words = useWords('clients');
  return (
    <Section
      title={words('contacts.title')}
      count={contacts.length}
      look="card"
      padded={false}
      action={
        <Button size="small" variant="text" onClick={onAdd}>
          {words('contacts.add')}
        </Button>
      }
    >
      {contacts.length === 0 && <Nothing>{words('contacts.none')}</Nothing>}
      <Box component="ul" sx={list}>
        {contacts.map((contact) => (
          <Row key={contact.id} aside={<ContactPhones contact={contact} />}>
            <Link
              component="button"
              type="button"
              underline="hover"
              sx={{ font: 'inherit', textAlign: 'left', color: 'text.primary' }}
              onClick={() => {
                onEdit(contact);
              }}
            >
              {contact.name}
            </Link>{' '}
            <ChineseName name={contact.nameZh} quiet />
            <Box sx={quiet}>
              {[contact.title, contact.email, ...(contact.active ? [] : [words('contacts.left')])]
                .filter((part) => part !== '')
                .join(' · ')}
            </Box>
          </Row>
        ))}
      </Box>
    </Section>
  );
}
