import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { Contact } from '@shared/domain/client/contact';
import { titleIn } from '@shared/domain/own-name';
import type { ClientPageFacts } from '@data/queries/clients';
import { useOffice } from '@data/use-office';
import { CommandButton } from '@ui/commands/command-button';
import { ChineseName } from '@ui/chinese-name';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';
import { LinkedPerson } from './linked-person';
import { CardRow, list, Nothing, quiet } from './card-rows';

interface PartProps {
  readonly facts: ClientPageFacts;
}

/** The client's vacancies that the viewer may know of. */
export function RolesSection({
  facts: { roles },
  onOpen,
}: PartProps & { readonly onOpen: (roleId: string) => void }) {
  const words = useWords('clients');
  const domain = useWords('domain');
  const language = useLanguage();
  return (
    <Section title={words('roles.title')} count={roles.length} look="card" padded={false}>
      {roles.length === 0 && <Nothing>{words('roles.none')}</Nothing>}
      <Box component="ul" sx={list}>
        {roles.map(({ role, running }) => (
          <CardRow
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
                {titleIn(language, role)}
              </Link>
              {role.visibility === 'confidential' && (
                <StatusChip tone="confidential" look="plain">
                  {domain('visibilities.confidential')}
                </StatusChip>
              )}
            </Box>
            <Box sx={quiet}>{words('roles.line', { code: role.code, count: running })}</Box>
          </CardRow>
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
  readonly onLink: (contact: Contact) => void;
  readonly onOpenCandidate: (candidateId: string) => void;
}

/** The people at the client, with their phones. */
export function ContactsSection(props: ContactsProps) {
  const { onAdd, onEdit, onLink, onOpenCandidate } = props;
  const { contacts, received } = props.facts;
  const words = useWords('clients');
  const sent = useWords('sentHere');
  return (
    <Section
      title={words('contacts.title')}
      count={contacts.length}
      look="card"
      padded={false}
      action={
        <CommandButton
          showsKey={false}
          size="small"
          variant="text"
          command={{
            id: 'client.add-contact',
            label: words('contacts.add'),
            about: words('contacts.title'),
            keys: 'c',
            run: onAdd,
          }}
        />
      }
    >
      {contacts.length === 0 && <Nothing>{words('contacts.none')}</Nothing>}
      <Box component="ul" sx={list}>
        {contacts.map((contact) => (
          <CardRow key={contact.id} aside={<ContactPhones contact={contact} />}>
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
            <Box sx={{ ...quiet, overflowWrap: 'anywhere' }}>
              {[
                contact.title,
                contact.email,
                ...(received.has(contact.id) ? [sent('got', { count: received.get(contact.id) ?? 0 })] : []),
                ...(contact.active ? [] : [words('contacts.left')]),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </Box>
            <Box sx={quiet}>
              <LinkedPerson
                contact={contact}
                onOpen={onOpenCandidate}
                onLink={() => {
                  onLink(contact);
                }}
              />
            </Box>
          </CardRow>
        ))}
      </Box>
    </Section>
  );
}
