import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Plus, X } from 'lucide-react';
import type { ClientSite } from '@shared/domain/client/client-site';
import type { ClientFormChoices } from '@data/queries/clients';
import { useOffice } from '@data/use-office';
import { FormStack } from '@ui/form-row';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import type { ClientFormPart } from './client-form';
import { useClientText } from './use-client-text';

const rowColumns = 'minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.6fr) 32px';

interface SiteRowProps {
  readonly site: ClientSite;
  readonly choices: ClientFormChoices;
  readonly onChange: (patch: Partial<ClientSite>) => void;
  readonly onRemove: () => void;
}

function SiteRow({ site, choices: { travel }, onChange, onRemove }: SiteRowProps) {
  const words = useWords('clients');
  const text = useClientText();
  const name = site.name.trim() === '' ? words('sites.unnamed') : site.name;
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{ display: 'grid', gridTemplateColumns: rowColumns, gap: 1, alignItems: 'end' }}
    >
      <TextInput
        label={words('sites.name')}
        value={site.name}
        autoFocus={site.name === ''}
        onChange={(value) => {
          onChange({ name: value });
        }}
      />
      <SelectInput
        label={words('fields.district')}
        optional
        value={site.district ?? undefined}
        choices={travel.districts.map(({ id }) => ({ value: id, label: text.district(travel, id) }))}
        onChange={(district) => {
          onChange({ district });
        }}
        onClear={() => {
          onChange({ district: null });
        }}
      />
      <TextInput
        label={words('fields.address')}
        optional
        value={site.address}
        onChange={(address) => {
          onChange({ address });
        }}
      />
      <Tooltip title={words('sites.remove', { name })}>
        <IconButton aria-label={words('sites.remove', { name })} onClick={onRemove}>
          <Icon of={X} />
        </IconButton>
      </Tooltip>
    </Box>
  );
}

/** Offices of the client beside its main one, each with the district that travel counts to. */
export function SiteFields({
  form,
  change,
  choices,
}: ClientFormPart & { readonly choices: ClientFormChoices }) {
  const words = useWords('clients');
  const { ids } = useOffice();
  const rows = Object.entries(form.sites);
  return (
    <FormStack>
      {rows.map(([id, site]) => (
        <SiteRow
          key={id}
          site={site}
          choices={choices}
          onChange={(patch) => {
            change({ sites: { ...form.sites, [id]: { ...site, ...patch } } });
          }}
          onRemove={() => {
            change({ sites: Object.fromEntries(rows.filter(([other]) => other !== id)) });
          }}
        />
      ))}
      <Box>
        <Button
          startIcon={<Icon of={Plus} />}
          onClick={() => {
            const added = { name: '', address: '', district: null };
            change({ sites: { ...form.sites, [ids.next('sit')]: added } });
          }}
        >
          {words('sites.add')}
        </Button>
      </Box>
    </FormStack>
  );
}
