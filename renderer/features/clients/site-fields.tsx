import type { ClientSite } from '@shared/domain/client/client-site';
import type { ClientFormChoices } from '@data/queries/clients';
import { useOffice } from '@data/use-office';
import { FieldRow, FieldRows } from '@ui/field-rows';
import { useWords } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import type { ClientFormPart } from './client-form';
import { useClientText } from './use-client-text';

const columns = 'minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.6fr)';

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
    <FieldRow {...{ name, columns, onRemove }} removeLabel={words('sites.remove', { name })}>
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
    </FieldRow>
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
    <FieldRows
      addLabel={words('sites.add')}
      onAdd={() => {
        const added = { name: '', address: '', district: null };
        change({ sites: { ...form.sites, [ids.next('sit')]: added } });
      }}
    >
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
    </FieldRows>
  );
}
