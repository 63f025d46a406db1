import { mostHkd } from '@shared/domain/record';
import { mostHeads } from '@shared/domain/role/role';
import { storedDate } from '@shared/domain/stored-time';
import type { RoleFormChoices } from '@data/queries/roles';
import { CheckInput } from '@ui/check-input';
import { DateInput } from '@ui/date-input';
import { FormRow } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { NumberInput } from '@ui/number-input';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import type { RoleFormPart } from './role-form';
import { useRoleText } from './use-role-text';

interface RoleBasicsProps extends RoleFormPart {
  readonly choices: RoleFormChoices;
  readonly errors: Readonly<Partial<Record<'clientId' | 'title' | 'salaryTo', string>>>;
  /** A vacancy with submissions stays with its client. */
  readonly clientFixed: boolean;
}

/** Whose vacancy it is and what it is called. */
export function RoleNameFields({ form, change, choices, errors, clientFixed }: RoleBasicsProps) {
  const words = useWords('roles');
  const text = useRoleText();
  const contacts = choices.contacts.filter(({ clientId }) => clientId === form.clientId);
  return (
    <>
      <FormRow>
        <SelectInput
          label={words('fields.client')}
          value={form.clientId === '' ? undefined : form.clientId}
          choices={choices.clients.map((client) => ({ value: client.id, label: text.client(client) }))}
          onChange={(clientId) => {
            change({ clientId, contactId: null });
          }}
          disabled={clientFixed}
          autoFocus={!clientFixed && form.clientId === ''}
          error={errors.clientId}
        />
        <SelectInput
          label={words('fields.contact')}
          optional
          value={form.contactId ?? undefined}
          choices={contacts.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(contactId) => {
            change({ contactId });
          }}
          onClear={() => {
            change({ contactId: null });
          }}
          disabled={contacts.length === 0}
        />
      </FormRow>
      <FormRow>
        <TextInput
          label={words('fields.title')}
          value={form.title}
          onChange={(title) => {
            change({ title });
          }}
          autoFocus={form.clientId !== ''}
          error={errors.title}
        />
        <TextInput
          label={words('fields.titleZh')}
          optional
          lang="zh-HK"
          value={form.titleZh}
          onChange={(titleZh) => {
            change({ titleZh });
          }}
        />
      </FormRow>
    </>
  );
}

const monthChoices = [12, 13, 14] as const;
const salaryColumns = '1fr 1fr 1fr';

/** Pay, place, number of heads and dates. */
export function RoleTermsFields({ form, change, choices, errors }: Omit<RoleBasicsProps, 'clientFixed'>) {
  const words = useWords('roles');
  const text = useRoleText();
  return (
    <>
      <FormRow columns={salaryColumns}>
        <NumberInput
          label={words('fields.salaryFrom')}
          optional
          prefix="HK$"
          whole
          least={1}
          most={mostHkd}
          value={form.salaryFrom ?? undefined}
          onChange={(value) => {
            change({ salaryFrom: value ?? null });
          }}
        />
        <NumberInput
          label={words('fields.salaryTo')}
          optional
          prefix="HK$"
          whole
          least={1}
          most={mostHkd}
          value={form.salaryTo ?? undefined}
          onChange={(value) => {
            change({ salaryTo: value ?? null });
          }}
          error={errors.salaryTo}
        />
        <SelectInput
          label={words('fields.months')}
          value={String(form.salaryMonths)}
          choices={monthChoices.map((months) => ({ value: String(months), label: String(months) }))}
          onChange={(chosen) => {
            change({ salaryMonths: monthChoices.find((months) => String(months) === chosen) ?? 12 });
          }}
        />
      </FormRow>
      <FormRow columns={salaryColumns}>
        <SelectInput
          label={words('fields.district')}
          optional
          value={form.district ?? undefined}
          choices={choices.travel.districts.map(({ id }) => ({
            value: id,
            label: text.district(choices.travel, id),
          }))}
          onChange={(district) => {
            change({ district });
          }}
          onClear={() => {
            change({ district: null });
          }}
        />
        <NumberInput
          label={words('fields.headcount')}
          whole
          least={1}
          most={mostHeads}
          value={form.headcount}
          onChange={(value) => {
            if (value !== undefined) change({ headcount: value });
          }}
        />
        <SelectInput
          label={words('fields.owner')}
          value={form.ownerId ?? undefined}
          choices={choices.staff.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(ownerId) => {
            change({ ownerId });
          }}
        />
      </FormRow>
      <FormRow columns={salaryColumns}>
        <DateInput
          label={words('fields.openedOn')}
          value={storedDate(form.openedOn)}
          onChange={(date) => {
            if (date !== undefined) change({ openedOn: date });
          }}
        />
        <DateInput
          label={words('fields.startBy')}
          optional
          value={form.startBy === null ? undefined : storedDate(form.startBy)}
          onChange={(date) => {
            change({ startBy: date ?? null });
          }}
        />
        <TextInput
          label={words('fields.workHours')}
          optional
          value={form.workHours}
          onChange={(workHours) => {
            change({ workHours });
          }}
        />
      </FormRow>
      <CheckInput
        label={words('fields.sponsorsVisa')}
        checked={form.sponsorsVisa}
        onChange={(sponsorsVisa) => {
          change({ sponsorsVisa });
        }}
      />
    </>
  );
}
